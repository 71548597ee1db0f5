package nl.kortelijnen.kennis.redactie;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One version of an item as it was written in the portal.
 *
 * @param tekst whole, front matter included
 * @param schrijvers whoever wrote in it: none of them may approve it
 * @param namen of the writers, as shown
 * @param goedkeurder the name of who approved it; empty before that
 * @param opmerking why it was sent back, or what was done
 */
public record Kennisversie(
        String item,
        int nr,
        String tekst,
        Status status,
        Set<UUID> schrijvers,
        String namen,
        Instant gewijzigd,
        String goedkeurder,
        String opmerking) {

    /** How far it is. */
    public enum Status {
        CONCEPT("Concept"),
        AANGEBODEN("Wacht op akkoord"),
        GEPUBLICEERD("Gepubliceerd"),
        INGETROKKEN("Van de site gehaald");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
