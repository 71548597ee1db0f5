package nl.kortelijnen.portaal.ui.profiel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.portaal.ui.Stilletekst;
import nl.kortelijnen.toegang.sleutel.Apisleutel;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Sleutelrecht;

/** Keys with which another program works on one's behalf: made, shown once, revoked. */
class Sleutellijst extends Section {

    private static final Map<Period, String> DUREN = new LinkedHashMap<>();

    static {
        DUREN.put(Period.ofMonths(1), "Een maand");
        DUREN.put(Period.ofMonths(3), "Drie maanden");
        DUREN.put(Period.ofMonths(6), "Een half jaar");
        DUREN.put(Apisleutels.HOOGSTENS_GELDIG, "Een jaar");
    }

    private final UUID account;
    private final Apisleutels sleutels;
    private final Factorbevestiging bevestiging;
    private final Clock klok;
    private final TextField naam = new TextField("Waarvoor is de sleutel?");
    private final CheckboxGroup<Sleutelrecht> rechten = new CheckboxGroup<>("Wat mag het programma?");
    private final Select<Period> duur = new Select<>();
    private final UnorderedList lijst = new UnorderedList();
    private final Div nieuw = new Div();

    Sleutellijst(UUID account, Apisleutels sleutels, Factorbevestiging bevestiging, Clock klok) {
        this.account = account;
        this.sleutels = sleutels;
        this.bevestiging = bevestiging;
        this.klok = klok;
        naam.setMaxLength(60);
        naam.setPlaceholder("Bijvoorbeeld: rooster");
        rechten.setItems(Sleutelrecht.values());
        rechten.setItemLabelGenerator(recht -> hoofdletter(recht.label()));
        rechten.setValue(Set.of(Sleutelrecht.LEZEN));
        duur.setLabel("Hoe lang?");
        duur.setItems(DUREN.keySet());
        duur.setItemLabelGenerator(DUREN::get);
        duur.setValue(Period.ofMonths(3));
        Button maak = Knoppen.gewoon("Maak sleutel", klik -> bevestiging.vraag(this::maak));
        Div rij = new Div(naam, duur, maak);
        rij.addClassName("veldrij");
        Anchor uitleg = new Anchor("api-uitleg", "de uitleg van de API");
        Paragraph tekst = new Paragraph(
                new Span("Met een sleutel werkt een ander programma namens jou, met jouw rechten. Zie "),
                uitleg,
                new Span("."));
        lijst.addClassName("regels");
        add(new H2("API-sleutels"), tekst, nieuw, lijst, rechten, rij);
        toon();
    }

    private void maak() {
        try {
            LocalDate einde = Nederlands.vandaag(klok).plus(duur.getValue());
            String sleutel = sleutels.maak(naam.getValue(), rechten.getValue(), einde);
            naam.clear();
            naam.setInvalid(false);
            laatEenKeerZien(sleutel);
            toon();
        } catch (Fout.RegelGeschonden e) {
            naam.setErrorMessage(e.bericht());
            naam.setInvalid(true);
        }
    }

    private void laatEenKeerZien(String sleutel) {
        Code code = new Code(sleutel);
        Button kopieer = Toast.kopieerknop(sleutel, "De sleutel staat op je klembord.");
        Div inhoud = new Div(new Span("Bewaar deze sleutel nu. We laten hem maar één keer zien."), code);
        nieuw.removeAll();
        nieuw.add(new Bericht(Bericht.Toon.GOED, inhoud, kopieer));
    }

    private void toon() {
        List<Apisleutel> eigen = sleutels.van(account);
        lijst.removeAll();
        lijst.setVisible(!eigen.isEmpty());
        eigen.forEach(sleutel -> lijst.add(rij(sleutel)));
    }

    private ListItem rij(Apisleutel sleutel) {
        Span naam = new Span(sleutel.naam());
        naam.addClassName("vet");
        String gebruik = sleutel.laatstGebruikt() == null
                ? "nog niet gebruikt"
                : "laatst gebruikt " + dag(sleutel.laatstGebruikt());
        Div tekst = new Div(
                naam,
                Stilletekst.van(sleutel.begin() + "… · mag " + rechten(sleutel) + " · gemaakt "
                        + dag(sleutel.aangemaakt()) + " · " + gebruik));
        tekst.addClassName("stapel");
        boolean voorbij = !sleutel.eindigt().isAfter(klok.instant());
        Pil einde = new Pil(
                voorbij ? Pil.Toon.OPEN : Pil.Toon.RUSTIG,
                voorbij ? "Werkt niet meer" : "Tot " + dag(sleutel.eindigt()));
        Button intrekken = Knoppen.gewoon("Trek in", klik -> vraagIntrekken(sleutel));
        intrekken.setAriaLabel("Trek in: sleutel " + sleutel.naam());
        return new ListItem(tekst, einde, intrekken);
    }

    private void vraagIntrekken(Apisleutel sleutel) {
        new Vraagdialoog(
                        "Trek sleutel " + sleutel.naam() + " in",
                        "Wat deze sleutel gebruikt, komt er daarna niet meer in. Dit kan niet terug.",
                        "Trek in",
                        () -> {
                            sleutels.trekIn(account, sleutel.id());
                            nieuw.removeAll();
                            toon();
                            Toast.gelukt("Sleutel " + sleutel.naam() + " werkt niet meer.");
                        })
                .open();
    }

    private static String rechten(Apisleutel sleutel) {
        return sleutel.rechten().stream().sorted().map(Sleutelrecht::label).collect(Collectors.joining(", "));
    }

    private static String hoofdletter(String woord) {
        return woord.substring(0, 1).toUpperCase(Nederlands.TAAL) + woord.substring(1);
    }

    private static String dag(Instant tijdstip) {
        return Nederlands.datum(LocalDate.ofInstant(tijdstip, Nederlands.TIJDZONE));
    }
}
