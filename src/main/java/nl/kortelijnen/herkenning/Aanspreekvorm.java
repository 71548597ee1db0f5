package nl.kortelijnen.herkenning;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word before a name, and what is left of both when the name goes: "juf Terpstra" becomes "de leerkracht".
 *
 * @param soort what the name is of
 * @param voorstel with its article
 * @param titel whether any capitalised word after it is a name, even a known one
 */
record Aanspreekvorm(Gegevenssoort soort, String voorstel, boolean titel) {

    static final Set<String> LIDWOORDEN = Set.of("de", "het", "dit", "deze");
    static final Set<String> BEPALERS =
            Set.of("een", "haar", "zijn", "mijn", "onze", "ons", "hun", "uw", "jouw", "die", "dat");

    /** Whom one speaks of by their work: without an article a name follows, "volgens huisarts de vries". */
    private static final Set<String> BEROEPEN = Set.of(
            "huisarts",
            "mentor",
            "docent",
            "collega",
            "tolk",
            "advocaat",
            "wijkagent",
            "agent",
            "rechercheur",
            "psycholoog",
            "begeleider",
            "behandelaar",
            "therapeut",
            "voogd",
            "gezinsvoogd",
            "jeugdarts",
            "schoolarts",
            "kinderarts",
            "tandarts",
            "verloskundige",
            "wijkverpleegkundige",
            "verpleegkundige",
            "coach",
            "trainer",
            "leraar",
            "lerares",
            "directeur",
            "dominee",
            "pastoor",
            "imam",
            "rechter",
            "officier",
            "casemanager",
            "gezinswerker",
            "jongerenwerker");

    private static final Map<String, Aanspreekvorm> ALLE = alle();

    private static final Pattern ZAAK =
            Pattern.compile("\\p{L}{3,30}(?:bedrijf|winkel|fabriek|bureau|restaurant|club)");

    static @Nullable Aanspreekvorm van(String woord) {
        Aanspreekvorm vorm = ALLE.get(woord);
        return vorm == null && ZAAK.matcher(woord).matches()
                ? new Aanspreekvorm(Gegevenssoort.ORGANISATIE, "een " + woord, false)
                : vorm;
    }

    static boolean isBeroep(String woord) {
        return BEROEPEN.contains(woord);
    }

    private static Map<String, Aanspreekvorm> alle() {
        Map<String, Aanspreekvorm> vormen = new HashMap<>();
        BEROEPEN.forEach(woord -> zet(vormen, "de " + woord, false, woord));
        zet(vormen, "een gezin", true, "familie", "fam");
        zet(vormen, "een gezin", false, "gezin", "huishouden");
        zet(vormen, "de leerkracht", true, "juf", "juffrouw", "meester", "leerkracht");
        zet(vormen, "een vrouw", true, "mevrouw", "mevr", "mw");
        zet(vormen, "een man", true, "meneer", "dhr", "heer");
        zet(vormen, "de arts", true, "dokter", "dr");
        for (String woord :
                "moeder vader stiefmoeder stiefvader pleegmoeder pleegvader oma opa tante oom broer zus dochter zoon nicht neef buurvrouw buurman vriend vriendin"
                        .split(" ")) {
            zet(vormen, "de " + woord, false, woord);
        }
        for (String woord : "meisje jongetje kind zusje broertje dochtertje zoontje".split(" ")) {
            zet(vormen, "het " + woord, false, woord);
        }
        zet(vormen, Gegevenssoort.SCHOOL, """
                basisschool school peuterspeelzaal kinderdagverblijf kindcentrum middelbareschool scholengemeenschap
                college lyceum gymnasium kleuterschool peuterschool buitenschoolse speelzaal crèche montessorischool
                """);
        for (String woord : "obs rkbs cbs pcb ibs bs roc aoc".split(" ")) {
            vormen.put(woord, new Aanspreekvorm(Gegevenssoort.SCHOOL, "een school", true));
        }
        for (String woord : "kdv bso psz".split(" ")) {
            vormen.put(woord, new Aanspreekvorm(Gegevenssoort.SCHOOL, "een opvang", true));
        }
        zet(vormen, Gegevenssoort.ORGANISATIE, """
                kerk moskee tempel voetbalclub sportclub sportvereniging stichting vereniging huisartsenpraktijk
                praktijk apotheek bakkerij supermarkt winkel restaurant bedrijf zorgboerderij buurthuis wijkcentrum
                zwembad sportschool tandartspraktijk verpleeghuis zorginstelling uitzendbureau hotel ziekenhuis
                slagerij kapsalon kapper garage fabriek kringloop kwekerij drogist snackbar café eetcafé camping manege
                """);
        zet(vormen, Gegevenssoort.PLAATS, "wijk buurt dorp stad stadje kamp azc gemeente plaats provincie regio");
        return Map.copyOf(vormen);
    }

    private static void zet(Map<String, Aanspreekvorm> vormen, String voorstel, boolean titel, String... woorden) {
        for (String woord : woorden) {
            vormen.put(woord, new Aanspreekvorm(Gegevenssoort.NAAM, voorstel, titel));
        }
    }

    /** Each of these words stands for itself: "een stichting". */
    private static void zet(Map<String, Aanspreekvorm> vormen, Gegevenssoort soort, String woorden) {
        for (String woord : woorden.strip().split("\\s+")) {
            vormen.put(woord, new Aanspreekvorm(soort, "een " + woord, false));
        }
    }
}
