package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Namencontrole;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.akkoord.Akkoord;
import nl.kortelijnen.verslag.akkoord.Akkoorden;
import nl.kortelijnen.verslag.namen.Naamvondst;
import nl.kortelijnen.verslag.ui.akkoord.Akkoorddeel;

/** How it will be read, and the button that makes it public. */
final class Publiceerstap extends Div {

    private final Publicatieproces uitgave;
    private final Verslagredactie redactie;
    private final Concept concept;
    private final Akkoorden akkoorden;
    private final TextField wijziging = new TextField("Wat is er anders dan in de vorige versie?");
    private final TextArea zonderAkkoord = new TextArea("Waarom publiceer je zonder hun akkoord?");
    private final Checkbox eerdereWeg =
            new Checkbox("Niemand mag eerdere versies nog lezen, bijvoorbeeld omdat er een naam in staat");
    private final Div besluit = new Div();
    private final Div fout = new Div();

    Publiceerstap(
            Namencontrole namen,
            Publicatieproces uitgave,
            Verslagredactie redactie,
            Akkoorden akkoorden,
            Concept concept) {
        this.akkoorden = akkoorden;
        this.uitgave = uitgave;
        this.redactie = redactie;
        this.concept = concept;
        addClassNames("bladzij", "publiceerstap");
        long open = namen.vondsten(concept.verslag()).stream()
                .filter(Naamvondst::isOpen)
                .count();
        Section voorbeeld = new Section(new H2("Zo leest iedereen het"), titel(), Verslagweergave.vanConcept(concept));
        voorbeeld.addClassName("voorvertoning");
        add(besluit, voorbeeld);
        besluit.addClassName("publiceerbesluit");
        toonBesluit(open);
    }

    private void toonBesluit(long openNamen) {
        List<Akkoord> gevraagd = akkoorden.van(concept.verslag());
        besluit.removeAll();
        besluit.add(
                new Akkoorddeel(akkoorden, concept, gevraagd, () -> toonBesluit(openNamen)),
                besluit(openNamen, gevraagd.stream().filter(Akkoord::isOpen).toList()));
    }

    private Paragraph titel() {
        Paragraph titel = new Paragraph(concept.kop().titel());
        titel.addClassName("voorvertoning-titel");
        return titel;
    }

    private Section besluit(long open, List<Akkoord> nietAkkoord) {
        Section deel =
                new Section(new H2(concept.isHerziening() ? "Publiceer versie " + concept.nummer() : "Publiceer"));
        wijziging.setVisible(concept.isHerziening());
        wijziging.setWidthFull();
        eerdereWeg.setVisible(concept.isHerziening());
        zonderAkkoord.setVisible(!nietAkkoord.isEmpty());
        zonderAkkoord.setWidthFull();
        zonderAkkoord.setHelperText("De reden wordt bewaard. Alleen organisatoren lezen hem.");
        Button publiceer = Knoppen.hoofd("Publiceer verslag", klik -> publiceer());
        publiceer.setEnabled(open == 0 && ongezien() == 0);
        Div knoppen = new Div(publiceer, Knoppen.stil("Gooi concept weg", klik -> vraagWeggooien()));
        knoppen.addClassName("rij-v");
        deel.add(stand(open));
        if (!nietAkkoord.isEmpty()) {
            deel.add(new Bericht(Bericht.Toon.WACHT, nogNiet(nietAkkoord)));
        }
        deel.add(wijziging, eerdereWeg, zonderAkkoord, fout, knoppen);
        return deel;
    }

    private static String nogNiet(List<Akkoord> open) {
        return "Nog niet akkoord: "
                + open.stream()
                        .map(een -> een.naam() + " (" + een.onderdeelnaam() + ", "
                                + een.stand().label().toLowerCase(Nederlands.TAAL) + ")")
                        .collect(Collectors.joining(", "))
                + ". Wacht op hen, of schrijf hieronder waarom je nu toch publiceert.";
    }

    private Component stand(long open) {
        if (open > 0) {
            Anchor kijk = new Anchor(Verslagstap.NAMEN.adres(concept), "Kijk na");
            kijk.addClassNames("knop", "kl");
            String zin =
                    "Publiceren kan nog niet: " + Nederlands.aantal(open, "naam staat", "namen staan") + " nog open.";
            return new Bericht(Bericht.Toon.WACHT, zin, kijk);
        }
        if (ongezien() > 0) {
            Anchor kijk = new Anchor(Verslagstap.PUNTEN.adres(concept), "Kijk na");
            kijk.addClassNames("knop", "kl");
            String zin = "Publiceren kan nog niet: " + Nederlands.aantal(ongezien(), "punt is", "punten zijn")
                    + " nog niet nagekeken.";
            return new Bericht(Bericht.Toon.WACHT, zin, kijk);
        }
        return new Bericht(
                Bericht.Toon.RUSTIG,
                "Na het publiceren kan iedereen het verslag lezen en vinden, ook zonder account. "
                        + "De tekst verandert dan niet meer: een verbetering wordt een nieuwe versie.");
    }

    private long ongezien() {
        return concept.punten().size() - concept.nagekeken();
    }

    private void publiceer() {
        try {
            String slug = uitgave.publiceer(
                    concept.verslag(),
                    new Publicatieproces.Uitgavewens(
                            wijziging.getValue(), zonderAkkoord.getValue(), eerdereWeg.getValue()));
            Toast.gelukt("Het verslag staat online.");
            Paginawissel.naar(Verslagadres.lees(slug));
        } catch (Fout.RegelGeschonden e) {
            fout.removeAll();
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        }
    }

    private void vraagWeggooien() {
        new Vraagdialoog(
                        "Gooi dit concept weg",
                        concept.isHerziening()
                                ? "De nieuwe versie gaat definitief weg. Wat gepubliceerd is blijft staan."
                                : "Het concept en de ingelezen tekst gaan definitief weg.",
                        "Gooi weg",
                        () -> {
                            redactie.gooiWeg(concept.verslag());
                            Paginawissel.naar(Verslagadres.LIJST);
                        })
                .open();
    }
}
