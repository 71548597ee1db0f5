package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalnamen;
import nl.kortelijnen.ketennetwerk.Bereik;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.portaal.onderdeel.Conceptvelden;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.portaal.onderdeel.Meerkeuze;
import nl.kortelijnen.portaal.onderdeel.Veldkeuring;

/** The fields of an organisation, each with its own error below it. Knows no service. */
class Organisatieformulier extends Div {

    final TextField naam = new TextField("Naam");
    final TextField kort = new TextField("Korte naam");
    final TextField afkortingen = new TextField("Afkortingen");
    final ComboBox<Code> soort = new ComboBox<>("Soort");
    final TextArea omschrijving = new TextArea("Omschrijving");
    final TextArea doetWel = new TextArea("Dit doen ze");
    final TextArea doetNiet = new TextArea("Dit doen ze niet");
    private final Conceptvelden concepten = Conceptvelden.bij(this, omschrijving, doetWel, doetNiet);
    final TextField telefoon = new TextField("Telefoon");
    final EmailField mail = new EmailField("Mail");
    final TextField bereikbaar = new TextField("Bereikbaar");
    final Meerkeuze<String> werkgebied = new Meerkeuze<>("Werkgebied");
    final Meerkeuze<Taal> talen = new Meerkeuze<>("Talen");

    Organisatieformulier(List<String> werkgebieden) {
        addClassNames("formulierblokken", "organisatieformulier");
        naam.setRequiredIndicatorVisible(true);
        naam.setMaxLength(Organisatieblad.LANGSTE_NAAM);
        kort.setHelperText("Zoals collega's haar noemen");
        afkortingen.setHelperText("Met komma's ertussen");
        soort.setRequiredIndicatorVisible(true);
        soort.setItems(Codelijst.ORGANISATIESOORTEN.alle());
        soort.setItemLabelGenerator(Code::label);
        omschrijving.setMaxLength(Organisatieblad.LANGSTE_TEKST);
        doetWel.setHelperText("Eén taak per regel");
        doetNiet.setHelperText("Eén taak per regel. Zo weet een ander wat hij niet kan verwachten");
        bereikbaar.setHelperText("Bijvoorbeeld: ma t/m vr 9.00–17.00");
        werkgebied.setItems(werkgebieden);
        werkgebied.setAllowCustomValue(true);
        werkgebied.addCustomValueSetListener(nieuw -> {
            LinkedHashSet<String> gekozen = new LinkedHashSet<>(werkgebied.getValue());
            gekozen.add(nieuw.getDetail().strip());
            werkgebied.setValue(gekozen);
        });
        talen.setItems(Taalnamen::heet, Taal.alle());
        talen.setItemLabelGenerator(Taal::naam);
        doetWel.setMinRows(4);
        doetNiet.setMinRows(4);
        omschrijving.setMinRows(3);
        add(
                new Formulierblok(
                        "Wie het is",
                        "Zo vindt een collega de organisatie terug.",
                        naam,
                        Formulierblok.naast(kort, afkortingen),
                        soort,
                        omschrijving),
                new Formulierblok(
                        "Bereiken",
                        "Bel je het nummer eerst zelf? Een fout nummer kost een ander tijd.",
                        Formulierblok.naast(telefoon, mail),
                        bereikbaar),
                new Formulierblok(
                        "Wat ze doen",
                        "En wat niet: dat scheelt een telefoontje te veel.",
                        Formulierblok.naast(doetWel, doetNiet)),
                new Formulierblok("Waar en in welke taal", "", werkgebied, talen));
    }

    void vul(Organisatieblad blad) {
        naam.setValue(blad.naam());
        kort.setValue(blad.kort());
        afkortingen.setValue(String.join(", ", blad.afkortingen()));
        soort.setValue(new Code(blad.soort(), Codelijst.ORGANISATIESOORTEN.label(blad.soort())));
        omschrijving.setValue(blad.omschrijving());
        doetWel.setValue(String.join("\n", blad.doetWel()));
        doetNiet.setValue(String.join("\n", blad.doetNiet()));
        telefoon.setValue(blad.telefoon());
        mail.setValue(blad.mail());
        bereikbaar.setValue(blad.bereikbaar());
        werkgebied.setValue(new LinkedHashSet<>(blad.werkgebied()));
        talen.setValue(blad.talen().stream().map(Taal::van).toList());
    }

    /** What is filled in, if it is right; otherwise the errors stand by the fields and the first one has the focus. */
    Optional<Organisatieblad> lees() {
        boolean goed = new Veldkeuring()
                .eis(naam, !naam.getValue().isBlank(), "Vul de naam in.")
                .eis(soort, soort.getValue() != null, "Kies het soort organisatie uit de lijst.")
                .keur(telefoon, () -> Bereik.keurTelefoon(telefoon.getValue()))
                .keur(mail, () -> Bereik.keurMail(mail.getValue()))
                .goed();
        return goed ? Optional.of(blad()) : Optional.empty();
    }

    private Organisatieblad blad() {
        return new Organisatieblad(
                naam.getValue(),
                kort.getValue(),
                Arrays.asList(afkortingen.getValue().split(",")),
                soort.getValue().code(),
                omschrijving.getValue(),
                doetWel.getValue().lines().toList(),
                doetNiet.getValue().lines().toList(),
                telefoon.getValue(),
                mail.getValue(),
                bereikbaar.getValue(),
                List.copyOf(werkgebied.getValue()),
                talen.getValue().stream().map(Taal::code).toList());
    }

    /** What was typed is kept now, and no draft any more. */
    void bewaard() {
        concepten.weg();
    }
}
