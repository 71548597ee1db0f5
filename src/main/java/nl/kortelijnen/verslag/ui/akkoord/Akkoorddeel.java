package nl.kortelijnen.verslag.ui.akkoord;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.akkoord.Akkoord;
import nl.kortelijnen.verslag.akkoord.Akkoorden;
import nl.kortelijnen.verslag.akkoord.Verslaglegger;

/** For who publishes: whom of each subgroup was asked whether its part is right, what they said, and asking somebody. */
public final class Akkoorddeel extends Section {

    private final Akkoorden akkoorden;
    private final Concept concept;
    private final Runnable daarna;
    private final Select<Onderdeel> onderdeel = new Select<>();
    private final ComboBox<Verslaglegger> wie = new ComboBox<>("Wie van die groep?");

    /** @param daarna somebody was asked, or is not asked any more */
    public Akkoorddeel(Akkoorden akkoorden, Concept concept, List<Akkoord> gevraagd, Runnable daarna) {
        this.akkoorden = akkoorden;
        this.concept = concept;
        this.daarna = daarna;
        addClassName("akkoorddeel");
        add(new H2("Vinden de subgroepen dat het klopt?"));
        if (gevraagd.isEmpty()) {
            add(new Paragraph(
                    "Vraag van elke subgroep iemand om zijn stuk te lezen. Het hoeft niet, maar wie erbij was "
                            + "ziet wat er niet klopt."));
        } else {
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("regels");
            gevraagd.forEach(een -> lijst.add(rij(een)));
            add(lijst);
        }
        if (!concept.onderdelen().isEmpty()) {
            Details formulier = new Details("Vraag iemand of het klopt", formulier());
            formulier.setOpened(gevraagd.isEmpty());
            add(formulier);
        }
    }

    private ListItem rij(Akkoord een) {
        Span naam = new Span(een.naam());
        naam.addClassName("vet");
        Span onder = new Span(een.onderdeelnaam() + (een.opmerking().isBlank() ? "" : " · “" + een.opmerking() + "”"));
        onder.addClassNames("klein", "stil");
        Div tekst = new Div(naam, onder);
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(tekst, Akkoordpil.van(een.stand()));
        if (een.stand() == Akkoord.Stand.KLOPT_NIET || een.stand() == Akkoord.Stand.VERANDERD) {
            rij.add(Knoppen.voor(
                    Knoppen.gewoon("Vraag opnieuw", klik -> {
                        akkoorden.vraag(concept.verslag(), een.onderdeel(), een.account());
                        daarna.run();
                    }),
                    een.naam()));
        }
        rij.add(Knoppen.icoon("kruis", "Vraag het " + een.naam() + " niet meer", klik -> {
            akkoorden.vraagNietMeer(een.onderdeel(), een.account());
            daarna.run();
        }));
        return rij;
    }

    private Div formulier() {
        onderdeel.setLabel("Over welk onderdeel?");
        onderdeel.setItems(concept.onderdelen());
        onderdeel.setItemLabelGenerator(Onderdeel::naam);
        onderdeel.setValue(concept.onderdelen().getFirst());
        wie.setItems(akkoorden.kandidaten(concept.verslag()));
        wie.setItemLabelGenerator(een -> een.functie().isBlank() ? een.naam() : een.naam() + ", " + een.functie());
        Div velden = new Div(onderdeel, wie, Knoppen.gewoon("Vraag of het klopt", klik -> vraag()));
        velden.addClassNames("veldrij", "akkoordvraag");
        return velden;
    }

    private void vraag() {
        Verslaglegger gekozen = wie.getValue();
        if (gekozen == null) {
            wie.setErrorMessage("Kies iemand die bij die groep was.");
            wie.setInvalid(true);
            wie.focus();
            return;
        }
        try {
            akkoorden.vraag(concept.verslag(), onderdeel.getValue().id(), gekozen.account());
            daarna.run();
        } catch (Fout fout) {
            wie.setErrorMessage(fout.bericht());
            wie.setInvalid(true);
        }
    }
}
