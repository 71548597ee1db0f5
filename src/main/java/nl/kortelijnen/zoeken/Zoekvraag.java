package nl.kortelijnen.zoeken;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody looks for.
 *
 * @param tekst as typed; empty asks for everything
 * @param filters values per {@link Facet#code()}: one of the values within a facet, and every facet
 * @param pagina from 0
 * @param volgorde what fits best first, or the newest
 * @param zonder other words, as {@link Zoekresultaat#ookGezocht()} named them, that must not be looked for
 * @param grootte hits per page, 1 to {@value #GROOTSTE}
 */
public record Zoekvraag(
        String tekst,
        Map<String, Set<String>> filters,
        int pagina,
        int grootte,
        Volgorde volgorde,
        Set<String> zonder) {

    /** In what order hits come. */
    public enum Volgorde {
        PASSEND,
        NIEUWSTE
    }

    public static final int GROOTSTE = 100;
    public static final int LANGSTE_TEKST = 300;

    /** No list goes further than this many hits: who needs more needs a better question. */
    public static final int DIEPSTE = 10_000;

    /** What fits best first, with every word for it. */
    public Zoekvraag(String tekst, Map<String, Set<String>> filters, int pagina, int grootte) {
        this(tekst, filters, pagina, grootte, Volgorde.PASSEND, Set.of());
    }

    public Zoekvraag {
        zonder = Set.copyOf(zonder);
        if (grootte < 1 || grootte > GROOTSTE) {
            throw new IllegalArgumentException("Een pagina telt 1 tot " + GROOTSTE + " treffers");
        }
        if (pagina < 0 || (long) (pagina + 1) * grootte > DIEPSTE) {
            throw new IllegalArgumentException("Er zijn hooguit " + DIEPSTE + " treffers op te vragen");
        }
        String kaal = tekst.strip();
        tekst = kaal.length() <= LANGSTE_TEKST ? kaal : kaal.substring(0, LANGSTE_TEKST);
        filters = filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, filter -> Set.copyOf(filter.getValue())));
    }
}
