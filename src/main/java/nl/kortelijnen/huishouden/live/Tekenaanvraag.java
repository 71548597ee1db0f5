package nl.kortelijnen.huishouden.live;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import org.jspecify.annotations.Nullable;

/**
 * A handeling that wants a number.
 *
 * @param van who waits for the answer; null when the portal itself does it
 * @param h the id the client gave it
 */
public record Tekenaanvraag(@Nullable Deelnemer van, String h, List<Op> ops, String reden) {

    /** Whether this may put back somebody who was changed elsewhere in the meantime. */
    boolean brengtTerug() {
        return van != null && ops.stream().anyMatch(op -> op.keert() || op instanceof Op.ZetTerug);
    }

    /** Whether somebody who stands in these households may be drawn in this one too. */
    boolean magDelen(String id, List<UUID> huishoudens) {
        return van != null && huishoudens.stream().anyMatch(huishouden -> van.deelt(id, huishouden));
    }

    void antwoord(String bericht) {
        if (van != null) {
            van.kanaal().stuur(bericht);
        }
    }
}
