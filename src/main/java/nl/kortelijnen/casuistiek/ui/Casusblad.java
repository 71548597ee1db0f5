package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.casuistiek.Casus;
import nl.kortelijnen.casuistiek.Casusstatus;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.casuistiek.Vondst;
import nl.kortelijnen.casuistiek.ui.merk.Casusmerken;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.herkenning.herkomst.Roltekening;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** The parts of a case to read: head, notice, the question first and then the story. */
final class Casusblad {

    private Casusblad() {}

    static Paginakop kop(Casus casus, LocalDate vandaag, Component[] acties) {
        String titel = casus.tekst().titel();
        String wanneer = casus.gedeeld() != null && casus.status() == Casusstatus.GEDEELD
                ? "gedeeld " + Casusmerken.moment(casus.gedeeld(), vandaag)
                : "gewijzigd " + Casusmerken.moment(casus.gewijzigd(), vandaag);
        List<Component> merken = new ArrayList<>(Casusmerken.van(casus.tekst()));
        if (casus.status() != Casusstatus.GEDEELD) {
            merken.addFirst(Casusmerken.status(casus.status()));
        }
        Paginakop kop = new Paginakop(titel.isEmpty() ? "Casus zonder titel" : titel)
                .kruimel(Paden.LIJST, "Casuïstiek", "Casus")
                .onder((casus.eigen() ? "Door jou" : casus.functie()) + " · " + wanneer)
                .merken(merken.toArray(Component[]::new));
        return acties.length == 0 ? kop : kop.acties(acties);
    }

    /** What the writer or the redacteur must know; nothing for others. */
    static Component melding(Casus casus) {
        return switch (casus.status()) {
            case CONCEPT -> new Bericht(Bericht.Toon.RUSTIG, "Alleen jij ziet deze casus.");
            case AFGEKEURD ->
                new Bericht(Bericht.Toon.WACHT, "Een collega gaf je casus terug: “" + casus.notitie() + "”");
            case TER_BEOORDELING ->
                casus.eigen()
                        ? new Bericht(
                                Bericht.Toon.WACHT,
                                "Een collega leest je casus na. Tot die tijd vindt niemand hem. Wil je nog iets"
                                        + " veranderen, neem hem dan terug.")
                        : niets();
            case VERBORGEN, DEFINITIEF_VERBORGEN -> new Bericht(Bericht.Toon.WACHT, verborgen(casus));
            case GEDEELD, INGETROKKEN -> niets();
        };
    }

    private static String verborgen(Casus casus) {
        String melding = casus.melding();
        String waarom = melding == null || melding.isBlank() ? "" : " Daarbij staat: “" + melding + "”";
        String vervolg = casus.status() == Casusstatus.DEFINITIEF_VERBORGEN
                ? " De redacteur houdt de casus verborgen."
                : " De redacteur kijkt ernaar.";
        return "Een lezer meldde dat hier iemand te herkennen is. Alleen de schrijver en de redacteur zien deze casus."
                + waarom + vervolg;
    }

    static Article tekst(Casus casus) {
        Article blad = new Article();
        blad.addClassName("casus-blad");
        Section vraag =
                new Section(new H2(Casusveld.VRAAG.label(casus.tekst().soort())), tekst(casus, Casusveld.VRAAG));
        vraag.addClassName("casus-vraag");
        if (!casus.tekst().vraag().isEmpty()) {
            blad.add(vraag);
        }
        for (Casusveld veld : Casusveld.values()) {
            boolean elders = veld == Casusveld.TITEL || veld == Casusveld.VRAAG;
            if (!elders && !casus.tekst().van(veld).isBlank()) {
                blad.add(new Section(new H2(veld.label(casus.tekst().soort())), tekst(casus, veld)));
            }
        }
        Roltekening tekening = casus.tekening();
        if (tekening != null && !tekening.isLeeg()) {
            blad.add(new Rolbeeld(tekening));
        }
        return blad;
    }

    private static Markering tekst(Casus casus, Casusveld veld) {
        List<Vondst> hier = casus.vondsten().stream()
                .filter(vondst -> vondst.veld() == veld)
                .toList();
        return new Markering(casus.tekst().van(veld), hier);
    }

    private static Div niets() {
        Div niets = new Div();
        niets.setVisible(false);
        return niets;
    }
}
