package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.portaal.onderdeel.Conceptvelden;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.portaal.onderdeel.Meerkeuze;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.vraagbaak.Kanaalblad;
import nl.kortelijnen.vraagbaak.Kanaalrechten;
import nl.kortelijnen.vraagbaak.Kanaalsoort;

/** The fields of a channel. */
final class Kanaalformulier extends Div {

    /** Who may read it. */
    private enum Lezers {
        IEDEREEN("Iedereen met een account"),
        VAKMENSEN("Alleen professionals en deskundigen"),
        LEDEN("Besloten: alleen wie ik kies");

        private final String label;

        Lezers(String label) {
            this.label = label;
        }
    }

    /** Who may write in it, of those who read. */
    private enum Schrijvers {
        VAKMENSEN("Professionals en deskundigen", Set.of(Rol.PROFESSIONAL, Rol.DESKUNDIGE)),
        DESKUNDIGEN("Alleen deskundigen en organisatoren", Set.of(Rol.DESKUNDIGE, Rol.ORGANISATOR));

        private final String label;
        private final Set<Rol> rollen;

        Schrijvers(String label, Set<Rol> rollen) {
            this.label = label;
            this.rollen = rollen;
        }
    }

    private final List<Gebruiker> collegas;
    private final TextField naam = new TextField("Naam");
    private final TextArea uitleg = new TextArea("Waar gaat het over?");
    final Conceptvelden concepten = Conceptvelden.bij(this, uitleg);
    private final Select<Kanaalsoort> soort = new Select<>();
    private final TextField regio = new TextField("Welke regio?");
    private final ComboBox<Code> thema = keuze("Welk thema?", Codelijst.THEMAS);
    private final ComboBox<Code> organisatiesoort = keuze("Welke soort organisatie?", Codelijst.ORGANISATIESOORTEN);
    private final RadioButtonGroup<Lezers> lezers = new RadioButtonGroup<>("Wie mag dit kanaal lezen?");
    private final RadioButtonGroup<Schrijvers> schrijvers = new RadioButtonGroup<>("Wie mag er schrijven?");
    private final Meerkeuze<Gebruiker> leden = new Meerkeuze<>("Leden");

    Kanaalformulier(List<Gebruiker> collegas) {
        this.collegas = List.copyOf(collegas);
        naam.setRequiredIndicatorVisible(true);
        naam.setMaxLength(Kanaalblad.LANGSTE_NAAM);
        soort.setLabel("Voor wie is het?");
        soort.setItems(Kanaalsoort.values());
        soort.setItemLabelGenerator(Kanaalsoort::label);
        soort.setValue(Kanaalsoort.LANDELIJK);
        soort.addValueChangeListener(gekozen -> toonWaarde());
        lezers.setItems(Lezers.values());
        lezers.setItemLabelGenerator(een -> een.label);
        lezers.setValue(Lezers.IEDEREEN);
        lezers.addValueChangeListener(gekozen -> toonWaarde());
        schrijvers.setItems(Schrijvers.values());
        schrijvers.setItemLabelGenerator(een -> een.label);
        schrijvers.setValue(Schrijvers.VAKMENSEN);
        leden.setItems(this.collegas);
        leden.setItemLabelGenerator(Gebruiker::naam);
        leden.setHelperText("Jijzelf hoort er altijd bij.");
        add(
                new Formulierblok("Wat is het?", "", naam, uitleg, soort, regio, thema, organisatiesoort),
                new Formulierblok(
                        "Wie doet mee?",
                        "Wie een kanaal niet mag lezen, weet ook niet dat het er is.",
                        lezers,
                        leden,
                        schrijvers));
        toonWaarde();
    }

    private void toonWaarde() {
        regio.setVisible(soort.getValue() == Kanaalsoort.REGIO);
        thema.setVisible(soort.getValue() == Kanaalsoort.THEMA);
        organisatiesoort.setVisible(soort.getValue() == Kanaalsoort.ORGANISATIESOORT);
        leden.setVisible(lezers.getValue() == Lezers.LEDEN);
    }

    void vul(Kanaalblad blad) {
        naam.setValue(blad.naam());
        uitleg.setValue(blad.uitleg());
        soort.setValue(blad.soort());
        regio.setValue(blad.soort() == Kanaalsoort.REGIO ? blad.waarde() : "");
        kies(thema, Codelijst.THEMAS, blad.waarde());
        kies(organisatiesoort, Codelijst.ORGANISATIESOORTEN, blad.waarde());
        Kanaalrechten rechten = blad.rechten();
        lezers.setValue(
                rechten.besloten()
                        ? Lezers.LEDEN
                        : rechten.lezers().size() == Rol.values().length ? Lezers.IEDEREEN : Lezers.VAKMENSEN);
        schrijvers.setValue(
                rechten.schrijvers().contains(Rol.PROFESSIONAL) ? Schrijvers.VAKMENSEN : Schrijvers.DESKUNDIGEN);
        leden.setValue(collegas.stream()
                .filter(een -> rechten.leden().contains(een.account()))
                .collect(Collectors.toSet()));
    }

    /** @throws nl.kortelijnen.gedeeld.Fout.RegelGeschonden when something is missing or cannot be */
    Kanaalblad blad() {
        boolean besloten = lezers.getValue() == Lezers.LEDEN;
        Set<Rol> mogenLezen = lezers.getValue() == Lezers.VAKMENSEN
                ? EnumSet.of(Rol.PROFESSIONAL, Rol.DESKUNDIGE, Rol.ORGANISATOR)
                : EnumSet.allOf(Rol.class);
        return new Kanaalblad(
                naam.getValue(),
                uitleg.getValue(),
                soort.getValue(),
                waarde(),
                new Kanaalrechten(
                        besloten,
                        mogenLezen,
                        schrijvers.getValue().rollen,
                        leden.getValue().stream().map(Gebruiker::account).collect(Collectors.toSet())));
    }

    private String waarde() {
        return switch (soort.getValue()) {
            case LANDELIJK -> "";
            case REGIO -> regio.getValue();
            case THEMA -> code(thema);
            case ORGANISATIESOORT -> code(organisatiesoort);
        };
    }

    private static String code(ComboBox<Code> veld) {
        Code gekozen = veld.getValue();
        return gekozen == null ? "" : gekozen.code();
    }

    private static ComboBox<Code> keuze(String label, Codelijst lijst) {
        ComboBox<Code> veld = new ComboBox<>(label);
        veld.setItems(lijst.alle());
        veld.setItemLabelGenerator(Code::label);
        return veld;
    }

    private static void kies(ComboBox<Code> veld, Codelijst lijst, String code) {
        lijst.alle().stream().filter(een -> een.code().equals(code)).findFirst().ifPresent(veld::setValue);
    }
}
