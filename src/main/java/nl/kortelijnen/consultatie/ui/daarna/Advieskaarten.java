package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.consultatie.advies.Advies;
import nl.kortelijnen.consultatie.advies.Adviezen;
import nl.kortelijnen.consultatie.advies.Hulpaanbod;
import nl.kortelijnen.consultatie.advies.Opvolging;
import nl.kortelijnen.consultatie.raad.Collegalijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Deelplek;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** An advice: what it says, who could help, and what was done with it. */
@org.springframework.stereotype.Component
class Advieskaarten {

    private final Adviezen adviezen;
    private final Collegalijst collegas;
    private final List<Paginadeel> delen;

    Advieskaarten(Adviezen adviezen, Collegalijst collegas, List<Paginadeel> delen) {
        this.delen = List.copyOf(delen);
        this.adviezen = adviezen;
        this.collegas = collegas;
    }

    Component kaart(Advies advies, Runnable daarna) {
        Daarnakaart kaart = new Daarnakaart("Advies van " + advies.schrijver(), pil(advies));
        kaart.zin(advies.tekst());
        if (!advies.voorstellen().isEmpty()) {
            UnorderedList lijst = new UnorderedList();
            advies.voorstellen().forEach(een -> lijst.add(new ListItem(voorstel(een))));
            lijst.addClassName("voorstellen");
            kaart.add(lijst);
        }
        kaart.klein("Gegeven op " + Nederlands.datum(dag(advies)) + " bij vraag " + advies.vraagnummer() + ".");
        LocalDate opvolgen = advies.opvolgen();
        if (advies.ontvanger() != null && opvolgen != null && advies.opvolging() == null) {
            kaart.klein("Gestuurd naar " + advies.ontvanger() + ". Op " + Nederlands.datum(opvolgen)
                    + " vragen we jullie allebei wat ermee is gedaan.");
        }
        opvolging(kaart, advies);
        return kaart.doen(acties(advies, daarna));
    }

    private static void opvolging(Daarnakaart kaart, Advies advies) {
        Opvolging opvolging = advies.opvolging();
        if (opvolging == null) {
            return;
        }
        if (!opvolging.reden().isEmpty()) {
            kaart.zin("Waarom: " + opvolging.reden());
        }
        Long dagen = advies.dagenTotHulp();
        kaart.klein(
                dagen == null
                        ? "De hulp is nog niet begonnen."
                        : "De hulp begon na " + Nederlands.aantal(dagen, "dag", "dagen") + ".");
    }

    private static LocalDate dag(Advies advies) {
        return LocalDate.ofInstant(advies.gegeven(), Nederlands.TIJDZONE);
    }

    private static String voorstel(Hulpaanbod voorstel) {
        LocalDate vanaf = voorstel.vanaf();
        return voorstel.aanbieder() + ": "
                + (vanaf == null ? voorstel.beschikbaar().label() : "kan beginnen op " + Nederlands.datum(vanaf));
    }

    private static Pil pil(Advies advies) {
        Opvolging opvolging = advies.opvolging();
        if (opvolging != null) {
            return new Pil(
                    opvolging.uitkomst() == Opvolging.Uitkomst.NIET ? Pil.Toon.RUSTIG : Pil.Toon.GOED,
                    opvolging.uitkomst().label());
        }
        if (advies.teLaat()) {
            return new Pil(Pil.Toon.WACHT, "Antwoord gevraagd");
        }
        return advies.ontvanger() == null
                ? new Pil(Pil.Toon.RUSTIG, "Nog niet gestuurd")
                : new Pil(Pil.Toon.LOPEND, "Bij " + advies.ontvanger());
    }

    private List<Component> acties(Advies advies, Runnable daarna) {
        List<Component> acties = new ArrayList<>();
        if (advies.magSturen()) {
            acties.add(Knoppen.gewoon(
                    "Stuur naar een collega",
                    klik -> Adviesdialogen.stuur(collegas.anderen(), new Deelplek("overdragen", delen), wie -> {
                                adviezen.stuur(advies.id(), wie);
                                daarna.run();
                            })
                            .open()));
        }
        if (advies.magOpvolgen()) {
            acties.add(Knoppen.gewoon(
                    advies.opvolging() == null ? "Zeg wat ermee is gedaan" : "Wijzig",
                    klik -> Adviesdialogen.volgOp(antwoord -> {
                                adviezen.volgOp(advies.id(), antwoord);
                                daarna.run();
                            })
                            .open()));
        }
        return acties;
    }

    void geef(String nummer, Runnable daarna) {
        Adviesdialogen.geef((tekst, voorstellen) -> {
                    adviezen.geef(nummer, tekst, voorstellen);
                    daarna.run();
                })
                .open();
    }
}
