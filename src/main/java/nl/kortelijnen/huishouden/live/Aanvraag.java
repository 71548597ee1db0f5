package nl.kortelijnen.huishouden.live;

import java.util.List;
import nl.kortelijnen.huishouden.tekening.Op;
import org.jspecify.annotations.Nullable;

/**
 * A handeling that wants a number.
 *
 * @param van who waits for the answer; null when the portal itself does it
 * @param h the id the client gave it
 */
record Aanvraag(@Nullable Deelnemer van, String h, List<Op> ops, String reden) {

    void antwoord(String bericht) {
        if (van != null) {
            van.leiding().stuur(bericht);
        }
    }
}
