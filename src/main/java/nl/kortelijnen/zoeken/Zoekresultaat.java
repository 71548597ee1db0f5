package nl.kortelijnen.zoeken;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link Zoekvraag}.
 *
 * @param totaal all hits, not only those of this page
 * @param treffers best first; by date and title when nothing was asked
 * @param facetten values per {@link Facet#code()}, most hits first
 * @param ookGezocht other words for what was asked that were looked for too, the closest first
 * @param bedoelde the question with words spelled as they occur; null when every word occurs
 */
public record Zoekresultaat(
        long totaal,
        List<Treffer> treffers,
        Map<String, List<Facetwaarde>> facetten,
        List<String> ookGezocht,
        @Nullable String bedoelde) {}
