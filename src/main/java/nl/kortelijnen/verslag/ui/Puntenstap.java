package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Namencontrole;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.namen.Naamvondst;
import nl.kortelijnen.verslag.sjabloon.Sjabloon;
import nl.kortelijnen.verslag.ui.sjabloon.Invulhulp;
import org.jspecify.annotations.Nullable;

/** The source on the left, what was recognised on the right; a paragraph and its points show each other. */
final class Puntenstap extends Div {

    private final Verslagredactie redactie;
    private final Namencontrole namen;
    private final Consumer<Concept> bijWijziging;
    private final Bronblad bron;
    private final Puntenlijst lijst;

    /** @param sjabloon what it was begun with; null when it was read from a file */
    Puntenstap(
            Verslagredactie redactie,
            Namencontrole namen,
            Concept concept,
            @Nullable Sjabloon sjabloon,
            Consumer<Concept> bijWijziging) {
        this.redactie = redactie;
        this.namen = namen;
        this.bijWijziging = bijWijziging;
        addClassName("naast-elkaar");
        List<String> open = openNamen(concept.verslag());
        bron = new Bronblad(concept, open, this::kiesPuntVan, this::maakPunt);
        lijst = new Puntenlijst(redactie, concept, sjabloon, open, this::kiesAlinea, this::bewaard, bijWijziging);
        add(sjabloon == null ? bron : new Invulhulp(sjabloon), lijst);
    }

    private void bewaard(Concept concept) {
        List<String> open = openNamen(concept.verslag());
        bron.ververs(concept, open);
        lijst.ververs(concept, open);
        bijWijziging.accept(concept);
    }

    private List<String> openNamen(UUID verslag) {
        return namen.vondsten(verslag).stream()
                .filter(Naamvondst::isOpen)
                .map(Naamvondst::naam)
                .toList();
    }

    private void kiesAlinea(int alinea) {
        lijst.kies(alinea);
        bron.kies(alinea, true);
    }

    private void kiesPuntVan(int alinea) {
        bron.kies(alinea, false);
        lijst.kiesEnGaNaar(alinea);
    }

    private void maakPunt(int alinea) {
        Concept concept = lijst.concept();
        String tekst = concept.bron().get(alinea - 1).tekst();
        Concept nieuw = redactie.voegPuntToe(
                concept.verslag(), onderdeelVoor(concept, alinea), Punttype.AANDACHTSPUNT, tekst, "", alinea);
        bewaard(nieuw);
        kiesPuntVan(alinea);
    }

    /** The part whose last point stands before this paragraph; without any parts a first one is made. */
    private UUID onderdeelVoor(Concept concept, int alinea) {
        if (concept.onderdelen().isEmpty()) {
            Concept met = redactie.voegOnderdeelToe(concept.verslag(), "Algemeen");
            return met.onderdelen().getFirst().id();
        }
        return concept.onderdelen().reversed().stream()
                .filter(onderdeel -> onderdeel.punten().stream().anyMatch(punt -> staatVoor(punt, alinea)))
                .findFirst()
                .orElse(concept.onderdelen().getFirst())
                .id();
    }

    private static boolean staatVoor(Punt punt, int alinea) {
        Integer eigen = punt.alinea();
        return eigen != null && eigen < alinea;
    }
}
