package nl.kortelijnen.ketennetwerk.ui.opruimen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.beheer.Kaartwijziging;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;

/** The foot of a card, for who keeps it: who changed what, and what else can be done with the card. */
public class Kaartvoet extends Section {

    /** @param maakOngedaan brings back what was there before this change, and shows it */
    public Kaartvoet(
            List<Kaartwijziging> wijzigingen, LocalDate vandaag, Consumer<UUID> maakOngedaan, Component... knoppen) {
        addClassNames("blok", "kaartvoet");
        H2 kop = new H2("Beheer van deze kaart");
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("wijzigingen");
        wijzigingen.forEach(een -> lijst.add(rij(een, vandaag, maakOngedaan)));
        if (wijzigingen.isEmpty()) {
            lijst.add(new ListItem("Sinds het laden van de voorbeelden is er niets veranderd."));
        }
        Details details = new Details("Wie veranderde wat?", lijst);
        details.setOpened(false);
        Div rij = new Div(knoppen);
        rij.addClassName("rij-v");
        rij.setVisible(knoppen.length > 0);
        add(kop, details, rij);
    }

    private static ListItem rij(Kaartwijziging een, LocalDate vandaag, Consumer<UUID> maakOngedaan) {
        Span tekst = new Span(Nederlands.moment(een.op(), vandaag) + ": " + een.door() + " " + een.wat());
        ListItem rij = new ListItem(tekst);
        if (een.terug()) {
            rij.add(Knoppen.voor(
                    Knoppen.met(
                            Knoppen.gewoon("Maak ongedaan", klik -> {
                                maakOngedaan.accept(een.id());
                                Toast.gelukt("Ongedaan gemaakt.");
                            }),
                            "ongedaan"),
                    een.wat()));
        }
        return rij;
    }
}
