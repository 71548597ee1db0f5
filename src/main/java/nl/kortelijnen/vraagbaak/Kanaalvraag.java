package nl.kortelijnen.vraagbaak;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question in a channel.
 *
 * @param themas codes
 * @param aanvaard the answer that helped; null while none does
 * @param eersteAntwoord when the first answer came; null while there is none
 * @param gevraagd when an expert of its theme was asked, and how that person is called here; null when nobody was
 * @param versie grows with every change of its words
 */
public record Kanaalvraag(
        UUID id,
        UUID kanaal,
        String kanaalNaam,
        String titel,
        String uitleg,
        Set<String> themas,
        Afzender afzender,
        Instant gesteld,
        Instant veranderd,
        Vraagstaat staat,
        @Nullable UUID aanvaard,
        @Nullable Instant eersteAntwoord,
        @Nullable Gevraagd gevraagd,
        int antwoorden,
        long versie) {

    /** @param aanMij whether the reader is that expert */
    public record Gevraagd(String wie, Instant sinds, boolean aanMij) {}

    public Kanaalvraag {
        themas = Set.copyOf(themas);
    }
}
