package nl.kortelijnen.zoeken;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.toegang.wie.Gebruiker;

/**
 * What goes with something that can be found, from the same source. Only what the one who asks may see; ids alone, so that
 * the source tells what there is to show.
 */
public interface Verwanten {

    /**
     * Whose words are most like those of this one, the likest first; empty when it cannot be found (yet), or not by who asks.
     *
     * @throws nl.kortelijnen.gedeeld.Fout.Onbereikbaar while there is no index
     */
    List<String> lijktOp(String bron, String id, int meeste, Optional<Gebruiker> wie);

    /**
     * What has most of these values, per {@link Facet#code()}; at least one of them.
     *
     * @throws nl.kortelijnen.gedeeld.Fout.Onbereikbaar while there is no index
     */
    List<String> metKenmerken(String bron, Map<String, Set<String>> kenmerken, int meeste, Optional<Gebruiker> wie);
}
