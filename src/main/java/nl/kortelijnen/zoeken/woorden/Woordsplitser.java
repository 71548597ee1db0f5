package nl.kortelijnen.zoeken.woorden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a compound apart: "jeugdbeschermingstafel" into jeugd, bescherming and tafel. Every part must be a word of its
 * own, so "geweld" never yields "wel". The shortest first part wins, and the rest is taken apart further.
 */
final class Woordsplitser {

    private static final int KORTSTE_DEEL = 4;
    private static final int LANGSTE_WOORD = 48;
    private static final List<String> TUSSEN = List.of("", "s");

    /** Endings and function words that look like parts but carry no meaning of their own. */
    private static final Set<String> GEEN_DEEL = Set.of(
            "heid", "heden", "schap", "lijk", "loos", "baar", "achtig", "zaam", "ingen", "eren", "over", "onder",
            "door", "voor", "naar", "tegen", "tussen", "achter", "zonder", "rond", "sten", "tions", "ster", "isme");

    private final Woordenboek woorden;
    private final Set<String> kort;

    /** @param kort parts that are too short, or not a word by themselves, and count all the same */
    Woordsplitser(Woordenboek woorden, Set<String> kort) {
        this.woorden = woorden;
        this.kort = Set.copyOf(kort);
    }

    /** The smallest parts, in order; none when it is not a compound. */
    List<String> delen(String woord) {
        List<String> delen = new ArrayList<>();
        return woord.length() <= LANGSTE_WOORD && splits(woord, delen) ? delen : List.of();
    }

    private boolean splits(String woord, List<String> delen) {
        for (int einde = 3; einde <= woord.length() - 3; einde++) {
            String links = woord.substring(0, einde);
            if (!kort.contains(links) && !isDeel(links)) {
                continue;
            }
            for (String tussen : TUSSEN) {
                String rechts = woord.startsWith(tussen, einde) ? woord.substring(einde + tussen.length()) : "";
                if (isHoofd(rechts)) {
                    delen.add(links);
                    if (!splits(rechts, delen)) {
                        delen.add(rechts);
                    }
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a compound may begin with it: a noun, an adjective, or the stem of a verb ("meld" in meldcode). */
    private boolean isDeel(String deel) {
        return deel.length() >= KORTSTE_DEEL && !GEEN_DEEL.contains(deel) && isInhoudswoord(deel, true);
    }

    /** Whether a compound may end with it; a word that is itself a compound counts. */
    private boolean isHoofd(String deel) {
        return kort.contains(deel)
                || (deel.length() >= KORTSTE_DEEL
                        && !GEEN_DEEL.contains(deel)
                        && (isInhoudswoord(deel, false) || isSamengesteld(deel)));
    }

    private boolean isSamengesteld(String deel) {
        return deel.length() >= 2 * KORTSTE_DEEL && splits(deel, new ArrayList<>());
    }

    private boolean isInhoudswoord(String deel, boolean ookStam) {
        return woorden.lezingen(deel).stream()
                .map(Woordenboek.Lezing::soort)
                .anyMatch(soort -> soort.startsWith("ZNW")
                        || soort.startsWith("BNW")
                        || soort.startsWith("WKW:INF")
                        || (ookStam && soort.equals("WKW:TGW:1EP")));
    }
}
