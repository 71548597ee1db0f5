package nl.kortelijnen.zoeken;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One hit, with everything needed to show it.
 *
 * @param zijdelings whether it fits much less than the best: it may touch on the question and no more
 */
public record Treffer(
        String bron,
        String id,
        String soort,
        GemarkeerdeTekst titel,
        GemarkeerdeTekst fragment,
        String url,
        Map<String, Set<String>> facetten,
        Map<String, String> extra,
        boolean zijdelings) {

    public @Nullable String extra(String naam) {
        return extra.get(naam);
    }
}
