package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.bewaren.Aanleiding;
import nl.kortelijnen.huishouden.bewaren.Vernietiging;
import nl.kortelijnen.huishouden.bewaren.Vernietigingen;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** Where the fixed contact asks that a household is destroyed, sees what goes, and says yes to a privacy officer. */
class Vernietigdeel extends Section {

    private final UUID huishouden;
    private final Vernietigingen vernietigingen;
    private final Factorbevestiging bevestiging;
    private final Runnable ververs;

    Vernietigdeel(UUID huishouden, Vernietigingen vernietigingen, Factorbevestiging bevestiging, Runnable ververs) {
        this.huishouden = huishouden;
        this.vernietigingen = vernietigingen;
        this.bevestiging = bevestiging;
        this.ververs = ververs;
        addClassName("paneel");
        add(new H2("Dit huishouden voorgoed weg"));
        boolean contact = vernietigingen.isContact(huishouden);
        Optional<Vernietiging> lopend = vernietigingen.lopend(huishouden);
        if (lopend.isPresent()) {
            add(gevraagd(lopend.get(), contact));
        } else {
            Paragraph uitleg =
                    new Paragraph("Had dit huishouden er niet moeten zijn, of vraagt het gezin erom? De vaste "
                            + "contactpersoon vraagt het, de privacyfunctionaris zegt ja of nee.");
            uitleg.addClassNames("klein", "stil");
            add(uitleg);
            if (contact) {
                add(Knoppen.met(Knoppen.gewoon("Vraag om te vernietigen", klik -> vraag()), "weg"));
            }
        }
    }

    private Bericht gevraagd(Vernietiging een, boolean contact) {
        String zin = een.voorsteller() + " vroeg op "
                + Nederlands.datum(LocalDate.ofInstant(een.voorgesteld(), Nederlands.TIJDZONE))
                + " om dit huishouden te vernietigen: "
                + een.aanleiding().label().toLowerCase(Nederlands.TAAL) + ". ";
        if (!een.wacht()) {
            return new Bericht(Bericht.Toon.WACHT, zin + "Dat gebeurt nu.");
        }
        if (!contact) {
            return new Bericht(Bericht.Toon.WACHT, zin + "Een tweede persoon moet nog ja zeggen.");
        }
        return een.functionaris()
                ? new Bericht(
                        Bericht.Toon.WACHT,
                        zin + "Zeg jij ja? Daarna is er geen weg terug.",
                        Knoppen.gewoon("Laat staan", klik -> laatStaan(een)),
                        Knoppen.gewoon("Ja, vernietig", klik -> bevestiging.vraag(() -> bevestig(een))))
                : new Bericht(
                        Bericht.Toon.WACHT,
                        zin + "De privacyfunctionaris moet nog ja zeggen.",
                        Knoppen.gewoon("Trek in", klik -> laatStaan(een)));
    }

    private void laatStaan(Vernietiging een) {
        vernietigingen.wijsAf(een.id());
        Toast.gelukt("Dit huishouden blijft staan.");
        ververs.run();
    }

    private void bevestig(Vernietiging een) {
        new Vraagdialoog(
                        "Vernietig dit huishouden?",
                        "Hierna kan niemand het terughalen. Dit gaat weg:",
                        "Vernietig voorgoed",
                        () -> {
                            vernietigingen.bevestig(een.id());
                            Toast.gelukt("Het huishouden wordt vernietigd.");
                        },
                        gevolgen())
                .open();
    }

    private void vraag() {
        RadioButtonGroup<Aanleiding> waarom = new RadioButtonGroup<>("Waarom?");
        waarom.setItems(Aanleiding.vanContact());
        waarom.setItemLabelGenerator(Aanleiding::label);
        new Vraagdialoog(
                        "Vraag om dit huishouden te vernietigen",
                        "Als de privacyfunctionaris ja zegt, gaat dit voorgoed weg:",
                        "Vraag het",
                        () -> {
                            if (waarom.getValue() == null) {
                                throw new Fout.RegelGeschonden("Kies waarom dit huishouden weg moet.");
                            }
                            vernietigingen.vraag(huishouden, waarom.getValue());
                            Toast.gelukt("Gevraagd. De privacyfunctionaris krijgt het te zien.");
                            ververs.run();
                        },
                        gevolgen(),
                        waarom)
                .open();
    }

    /** What goes, in numbers; and what stays, so that nobody is surprised later. */
    private Div gevolgen() {
        UnorderedList lijst = new UnorderedList();
        vernietigingen.gevolgen(huishouden).stream()
                .filter(deel -> deel.aantal() > 0)
                .forEach(deel -> lijst.add(new ListItem(deel.naam() + ": " + deel.aantal())));
        Paragraph blijft =
                new Paragraph("Wat blijft: in het logboek wie wanneer keek, zonder inhoud. Wie ook bij een ander "
                        + "huishouden hoort, blijft daar. Wil je iets bewaren? Geef eerst inzage of maak een pdf.");
        blijft.addClassNames("klein", "stil");
        Div gevolgen = new Div(lijst, blijft);
        gevolgen.addClassName("gevolgen");
        return gevolgen;
    }
}
