package nl.kortelijnen.vraagbaak;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A question with its answers, and what the reader may do.
 *
 * @param antwoorden the one that helped first, then the oldest first
 * @param onthullingen of what the reader wrote under a function: when a moderator looked who it was, and why
 */
public record Kanaalgesprek(
        Kanaalvraag vraag,
        Vraagkanaal kanaal,
        List<Kanaalantwoord> antwoorden,
        Map<UUID, List<Onthulling>> onthullingen,
        Mag mag) {

    public Kanaalgesprek {
        antwoorden = List.copyOf(antwoorden);
        onthullingen = Map.copyOf(onthullingen);
    }

    /** @param aanvaarden say which answer helped: the asker, or a moderator */
    public record Mag(boolean schrijven, boolean wijzigen, boolean aanvaarden, boolean modereren) {}
}
