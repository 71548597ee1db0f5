package nl.kortelijnen.portaal.aanbod;

import java.util.Set;

/**
 * What something may be looked up by near a household: codes and nothing else. No name, no text and no number of the
 * household is in it, and whoever gets it keeps it nowhere (G10).
 */
public record Aanknoping(Set<String> talen, Set<String> culturen, Set<String> themas) {

    public Aanknoping {
        talen = Set.copyOf(talen);
        culturen = Set.copyOf(culturen);
        themas = Set.copyOf(themas);
    }

    public boolean leeg() {
        return talen.isEmpty() && culturen.isEmpty() && themas.isEmpty();
    }
}
