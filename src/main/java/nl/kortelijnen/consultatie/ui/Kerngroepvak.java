package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.consultatie.Kerngroep;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Meerkeuze;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** Who divides what nobody took in time: for the netwerkbeheerder, who says so. */
class Kerngroepvak extends Div {

    private final Kerngroep kerngroep;

    Kerngroepvak(Kerngroep kerngroep) {
        this.kerngroep = kerngroep;
        addClassName("kerngroepvak");
        toon();
    }

    private void toon() {
        removeAll();
        setVisible(kerngroep.magKiezen());
        if (!isVisible()) {
            return;
        }
        if (kerngroep.leeg()) {
            add(new Bericht(
                    Bericht.Toon.WACHT,
                    "Er is nog geen kerngroep. Een vraag die niemand binnen 24 uur aanneemt, blijft dan liggen.",
                    Knoppen.gewoon("Kies de kerngroep", klik -> kies())));
            return;
        }
        List<Kerngroep.Kandidaat> mensen = leden(kerngroep.leden());
        Span tekst = new Span(
                "Kerngroep: " + mensen.stream().map(Kerngroep.Kandidaat::naam).collect(Collectors.joining(", ")) + ".");
        tekst.addClassNames("klein", "stil");
        add(tekst, Knoppen.stil("Wijzig de kerngroep", klik -> kies()));
    }

    private List<Kerngroep.Kandidaat> leden(Set<UUID> wie) {
        return kerngroep.kandidaten().stream()
                .filter(een -> wie.contains(een.account()))
                .toList();
    }

    private void kies() {
        Meerkeuze<Kerngroep.Kandidaat> keuze = new Meerkeuze<>("Wie zitten in de kerngroep?");
        keuze.setItems(kerngroep.kandidaten());
        keuze.setItemLabelGenerator(Kerngroep.Kandidaat::naam);
        keuze.setValue(Set.copyOf(leden(kerngroep.leden())));
        keuze.setWidthFull();
        new Vraagdialoog(
                        "Kies de kerngroep",
                        "Zij krijgen een vraag die niemand binnen 24 uur op werkdagen aanneemt, en wijzen hem toe. "
                                + "Wie de vraag stelde, zien zij niet.",
                        "Bewaar",
                        () -> {
                            kerngroep.kies(keuze.getValue().stream()
                                    .map(Kerngroep.Kandidaat::account)
                                    .collect(Collectors.toSet()));
                            toon();
                            Toast.gelukt("De kerngroep is bewaard.");
                        },
                        keuze)
                .open();
    }
}
