package nl.kortelijnen.herkenning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words beside a name say of it: that somebody does something, is spoken of, or works there. */
final class Werkwoorden {

    private static final Set<String> WERK = Set.of(
            "werkt",
            "werkte",
            "werken",
            "werkten",
            "gewerkt",
            "werk",
            "baan",
            "baantje",
            "bijbaan",
            "stage",
            "dienst",
            "ontslagen",
            "uitzendkracht",
            "vakkenvuller",
            "chauffeur",
            "schoonmaker",
            "stagiair");
    private static final Set<String> VOOR_DE_NAAM = Set.of("bij", "voor");
    private static final int HOOGSTENS_TERUG = 6;

    /** What only people do, or nearly so. */
    private static final Set<String> VAN_MENSEN =
            Stream.of("""
            kwam komt zei zegt belde belt vertelde vertelt vroeg vraagt wil wilde wou huilde huilt zweeg zwijgt woont
            woonde ging gaat liep loopt sliep slaapt schreef schrijft lachte lacht knikte knikt dacht denkt vindt vond
            werkt werkte sprak spreekt mailde mailt appte appt tolkte tolkt heeft had is was blijft bleef slaat sloeg
            schreeuwt schreeuwde drinkt dronk zit zat speelt speelde durft durfde weet wist
            """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    /** After these comes somebody. */
    private static final Set<String> NOEMEND =
            Stream.of("""
            zei zegt belde belt volgens heet heette genaamd vroeg vertelde vertelt noemt noemde heten antwoordde aldus
            """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BIJ_IEMAND = Set.of(
            "met", "bij", "van", "door", "aan", "naar", "via", "namens", "tegen", "vond", "zegt", "zei", "belde");

    private Werkwoorden() {}

    /** "volgens huisarts …", "met mentor …": who it is stands next. */
    static boolean leidtIn(Woord woord) {
        return noemt(woord) || BIJ_IEMAND.contains(woord.klein());
    }

    /** Whether the word after this place tells what somebody does. */
    static boolean volgtOp(List<Woord> woorden, int plek) {
        return plek + 1 < woorden.size()
                && woorden.get(plek + 1).van() == woorden.get(plek).tot() + 1
                && VAN_MENSEN.contains(woorden.get(plek + 1).klein());
    }

    static boolean isVanMensen(Woord woord) {
        return VAN_MENSEN.contains(woord.klein());
    }

    static boolean noemt(Woord woord) {
        return NOEMEND.contains(woord.klein());
    }

    /** Whether the word at this place is the first of the name of an employer. */
    static boolean staanVoor(List<Woord> woorden, int plek) {
        boolean lidwoord = plek > 0
                && Aanspreekvorm.LIDWOORDEN.contains(woorden.get(plek - 1).klein());
        int voor = lidwoord ? plek - 2 : plek - 1;
        String woord = voor < 1 ? "" : woorden.get(voor).klein();
        if (!VOOR_DE_NAAM.contains(woord) && !(lidwoord && woord.equals("in"))) {
            return false;
        }
        for (int terug = voor - 1; terug >= Math.max(0, plek - HOOGSTENS_TERUG); terug--) {
            if (WERK.contains(woorden.get(terug).klein())) {
                return true;
            }
        }
        return false;
    }
}
