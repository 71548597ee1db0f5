package nl.kortelijnen.ketennetwerk.spil;

import nl.kortelijnen.ketennetwerk.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody over whom shortest ways go.
 *
 * @param naam as it is now; empty for who is no longer in the network
 * @param tussenheid betweenness: for each two others the share of their shortest ways over this person, added up, as a part
 *     of what it can be at most (0 to 1)
 * @param lijnen how many colleagues this person had a current line with
 * @param onmisbaar whether the network falls apart without this person
 * @param eerder what it was in the measurement before; null when there was none
 */
public record Spil(
        ProfessionalId id,
        String naam,
        String organisatieNaam,
        double tussenheid,
        int lijnen,
        boolean onmisbaar,
        @Nullable Double eerder) {}
