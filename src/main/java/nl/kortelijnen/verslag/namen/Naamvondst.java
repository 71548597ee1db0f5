package nl.kortelijnen.verslag.namen;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that looks like the name of a person, and what was decided about it.
 *
 * @param voorstel the function that may stand in its place, such as "de voorzitter"
 * @param beslist null while nobody decided: then the report cannot be published
 */
public record Naamvondst(
        String naam,
        String voorstel,
        List<Plek> plekken,
        @Nullable Beslist beslist) {

    /** Where it stands: in which part, the whole text, and from which to which character. */
    public record Plek(String waar, String tekst, int van, int tot) {}

    /** Why it stays, who said so, and when. */
    public record Beslist(Naamkeuze keuze, String door, Instant op) {}

    public boolean isOpen() {
        return beslist == null;
    }
}
