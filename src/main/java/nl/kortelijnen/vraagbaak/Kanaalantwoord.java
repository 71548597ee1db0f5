package nl.kortelijnen.vraagbaak;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question.
 *
 * @param veranderd when it was last corrected; null when never
 * @param samenvatting what subgroups of a meeting wrote, merged; null of an ordinary answer
 * @param aanvullingen what others added, oldest first
 * @param versie grows with every change of its words
 */
public record Kanaalantwoord(
        UUID id,
        String tekst,
        Afzender afzender,
        Instant geschreven,
        @Nullable Instant veranderd,
        @Nullable Samenvatting samenvatting,
        List<Aanvulling> aanvullingen,
        long versie) {

    public Kanaalantwoord {
        aanvullingen = List.copyOf(aanvullingen);
    }

    /** A supplement on an answer: it does not change what it adds to. */
    public record Aanvulling(UUID id, String tekst, Afzender afzender, Instant geschreven) {}

    /** @param groepen how many subgroups wrote it */
    public record Samenvatting(UUID bijeenkomst, String titel, int groepen, List<Regel> regels) {
        public Samenvatting {
            regels = List.copyOf(regels);
        }
    }

    /** One line of it, below its subject, and which lines of which groups say so. */
    public record Regel(String onderwerp, String tekst, List<Herkomst> herkomst) {
        public Regel {
            herkomst = List.copyOf(herkomst);
        }
    }

    /**
     * @param groep the number of the subgroup
     * @param regel the how-manieth line of its notes, from 1
     * @param naam what the subgroup was about
     * @param notitie the line itself
     */
    public record Herkomst(int groep, int regel, String naam, UUID notitie) {}
}
