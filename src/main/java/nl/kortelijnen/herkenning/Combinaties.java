package nl.kortelijnen.herkenning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;

/**
 * What together singles somebody out although each part alone does not: origin, town, kind of family, age, something rare
 * (C03). From three of these on, the parts that can be said more widely are pointed out. Looks at the text only: how many
 * such families there are it does not know.
 */
final class Combinaties {

    private static final int GENOEG = 3;

    private static final Pattern GEZIN = Pattern.compile(
            "(?<!\\p{L})(?:(?:vijf|zes|zeven|acht|negen|tien|elf|twaalf|[5-9]|1\\d) (?:kinderen|dochters|zoons|zonen)"
                    + "|(?:eeneiige )?tweeling|drieling|weduwe|weduwnaar|twee (?:moeders|vaders)|adoptie\\p{L}{3,12}"
                    + "|geadopteerde? \\p{L}{3,12})(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ZELDZAAM = Pattern.compile(
            "(?<!\\p{L})(?:doof|dove|blind|blinde|slechtziend|rolstoel|\\p{L}{0,20}syndroom|transgender|albino|hiv-besmet"
                    + "|jehova's getuigen?|jezidi|alevitisch\\p{L}?|koptisch\\p{L}?|dwerggroei|epilepsie)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEEFTIJD = Pattern.compile(
            "(?<!\\p{L})(?:baby|peuter|kleuter|puber|tiener|\\p{L}{0,20}leeftijd|basisschoolkind)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> HERKOMST = herkomst();

    private final List<String> teksten;
    private final List<List<Herkend>> vondsten;
    private final Map<Deel, List<Plek>> delen = new EnumMap<>(Deel.class);

    private Combinaties(List<String> teksten, List<List<Herkend>> vondsten) {
        this.teksten = teksten;
        this.vondsten = vondsten;
    }

    /** The findings of each text, with those that only count together. */
    static List<List<Herkend>> bij(List<String> teksten, List<List<Herkend>> vondsten) {
        return new Combinaties(teksten, vondsten).vind();
    }

    private List<List<Herkend>> vind() {
        Set<Deel> samen = EnumSet.noneOf(Deel.class);
        for (int nummer = 0; nummer < teksten.size(); nummer++) {
            String tekst = teksten.get(nummer);
            if (LEEFTIJD.matcher(tekst).find()) {
                samen.add(Deel.LEEFTIJD);
            }
            vondsten.get(nummer).forEach(vondst -> Deel.van(vondst.soort(), samen));
            for (Woord woord : Woord.alle(tekst)) {
                String ruimer = HERKOMST.get(woord.klein());
                if (ruimer != null) {
                    neem(Deel.HERKOMST, nummer, woord.van(), woord.tot(), ruimer);
                } else if (woord.metHoofdletter() && GeenNamen.isPlaats(woord.tekst())) {
                    neem(Deel.PLAATS, nummer, woord.van(), woord.tot(), "een stad");
                }
            }
            neemAlle(GEZIN.matcher(tekst), Deel.GEZINSVORM, nummer);
            neemAlle(ZELDZAAM.matcher(tekst), Deel.BIJZONDERHEID, nummer);
        }
        samen.addAll(delen.keySet());
        return samen.size() >= GENOEG ? metVondsten(samen) : vondsten;
    }

    private void neemAlle(Matcher gevonden, Deel deel, int nummer) {
        while (gevonden.find()) {
            neem(deel, nummer, gevonden.start(), gevonden.end(), deel.ruimer);
        }
    }

    private void neem(Deel deel, int nummer, int van, int tot, String ruimer) {
        delen.computeIfAbsent(deel, sleutel -> new ArrayList<>()).add(new Plek(nummer, van, tot, ruimer));
    }

    private List<List<Herkend>> metVondsten(Set<Deel> samen) {
        List<List<Herkend>> alles = new ArrayList<>();
        for (int nummer = 0; nummer < teksten.size(); nummer++) {
            Vondsten bijeen = new Vondsten(teksten.get(nummer));
            vondsten.get(nummer).forEach(bijeen::neemOver);
            for (Map.Entry<Deel, List<Plek>> een : delen.entrySet()) {
                String uitleg = uitleg(een.getKey(), samen);
                for (Plek plek : een.getValue()) {
                    if (plek.nummer == nummer) {
                        bijeen.neem(Gegevenssoort.COMBINATIE, plek.van, plek.tot, plek.ruimer, uitleg);
                    }
                }
            }
            alles.add(bijeen.opVolgorde());
        }
        return alles;
    }

    private static String uitleg(Deel deel, Set<Deel> samen) {
        return samen.stream()
                .filter(ander -> ander != deel)
                .map(ander -> ander.label)
                .collect(Collectors.joining(" en ", "Samen met ", " wijst dit misschien één gezin aan"));
    }

    private static Map<String, String> herkomst() {
        Map<String, String> ruimer = new HashMap<>();
        for (String regel : GeenNamen.regels("herkomst")) {
            int dubbelepunt = regel.indexOf(':');
            for (String woord : regel.substring(dubbelepunt + 1).split(",")) {
                ruimer.put(woord.strip().toLowerCase(Nederlands.TAAL), regel.substring(0, dubbelepunt));
            }
        }
        return Map.copyOf(ruimer);
    }

    private enum Deel {
        HERKOMST("herkomst", ""),
        PLAATS("plaats", ""),
        LEEFTIJD("leeftijd", ""),
        GEZINSVORM("gezinsvorm", "een gezin"),
        BIJZONDERHEID("een bijzonderheid", "een bijzonderheid");

        final String label;
        final String ruimer;

        Deel(String label, String ruimer) {
            this.label = label;
            this.ruimer = ruimer;
        }

        /** What was found for itself counts here too. */
        static void van(Gegevenssoort soort, Set<Deel> samen) {
            switch (soort) {
                case LEEFTIJD, KLAS -> samen.add(LEEFTIJD);
                case PLAATS, POSTCODE, ADRES -> samen.add(PLAATS);
                default -> {
                    // says nothing of what one shares with many
                }
            }
        }
    }

    private record Plek(int nummer, int van, int tot, String ruimer) {}
}
