package nl.kortelijnen.casuistiek.weging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A weighing as one person may see it: before it is revealed one's own alone, with how many weighed.
 *
 * @param eigen what the reader weighed; null when nothing yet
 * @param oordelen all of them, in no order that tells who came first; empty before it is revealed
 * @param spreiding null before it is revealed
 * @param magOnthullen whether this reader may reveal it now
 */
public record Wegingblad(
        UUID id,
        UUID casus,
        String titel,
        Weegvraag vraag,
        int gewogen,
        @Nullable Oordeel eigen,
        List<Oordeel> oordelen,
        @Nullable Spreiding spreiding,
        @Nullable Instant onthuld,
        boolean magOnthullen) {

    public Wegingblad {
        oordelen = List.copyOf(oordelen);
    }

    public record Oordeel(String functie, int cijfer, String toelichting, boolean eigen, boolean anders) {}
}
