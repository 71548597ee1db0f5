package nl.kortelijnen.ketennetwerk.dekking;

import java.util.Map;
import nl.kortelijnen.ketennetwerk.TeamId;

/**
 * What a team knows.
 *
 * @param leden how many people are in it now
 * @param kenners how many of them know each theme; a theme that is missing nobody knows
 */
public record Teamkennis(TeamId id, String naam, int leden, Map<String, Integer> kenners) {

    public Teamkennis {
        kenners = Map.copyOf(kenners);
    }

    public int kenners(String thema) {
        return kenners.getOrDefault(thema, 0);
    }
}
