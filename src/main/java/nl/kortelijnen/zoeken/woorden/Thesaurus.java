package nl.kortelijnen.zoeken.woorden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Other ways to say words, as cores of words: abbreviations, other words for the same, wider, narrower and related ones.
 * Used on questions only, never on the index, so a change holds for the next question (G02).
 *
 * @see <a href="file:docs/besluiten/0013-relevantie.md">docs/besluiten/0013</a>
 */
public final class Thesaurus {

    private static final int LANGSTE = 8;
    private static final float ZELFDE = 0.9f;
    private static final float SMALLER = 0.6f;
    private static final float BREDER = 0.5f;
    private static final float VERWANT = 0.5f;

    /** From the words of one form to those of the others. */
    private final Map<List<String>, Map<List<String>, Ander>> vormen = new HashMap<>();

    /** How it is written, and how much a hit on it counts. */
    private record Ander(String tekst, float gewicht) {}

    /**
     * @param afkortingen as {@code VT = Veilig Thuis}
     * @param begrippen concepts with their lines below, see {@code zoeken/thesaurus.txt}
     */
    Thesaurus(List<String> afkortingen, List<String> begrippen) {
        for (String regel : afkortingen) {
            String[] delen = regel.split("=", 2);
            if (delen.length != 2) {
                throw new IllegalArgumentException("Geen afkorting: " + regel);
            }
            wederzijds(delen[0], delen[1], ZELFDE, ZELFDE);
        }
        List<String> namen = new ArrayList<>();
        for (String regel : begrippen) {
            voegToe(regel, namen);
        }
    }

    /** What comes with the portal. */
    public static Thesaurus lees() {
        return new Thesaurus(Zoekbestand.regels("afkortingen.txt"), Zoekbestand.regels("thesaurus.txt"));
    }

    /** What comes with the portal and what redacteuren added, as {@code VT = Veilig Thuis}. */
    static Thesaurus met(List<String> eigen) {
        List<String> alle = new ArrayList<>(Zoekbestand.regels("afkortingen.txt"));
        alle.addAll(eigen);
        return new Thesaurus(alle, Zoekbestand.regels("thesaurus.txt"));
    }

    /** Another way to say the words from {@code van} up to {@code tot}. */
    public record Andersgezegd(int van, int tot, String tekst, List<String> kernen, float gewicht) {

        /** Whether it is the thing itself or a kind of it, and does not only point to it. */
        public boolean noemtHet() {
            return gewicht >= SMALLER;
        }

        /** Whether it can take the place of the words in any sentence. */
        public boolean hetzelfde() {
            return gewicht >= ZELFDE;
        }
    }

    /** Every other way to say a part of these words. */
    public List<Andersgezegd> in(List<String> kernen) {
        List<Andersgezegd> gevonden = new ArrayList<>();
        for (int van = 0; van < kernen.size(); van++) {
            for (int tot = van + 1; tot <= Math.min(kernen.size(), van + LANGSTE); tot++) {
                int begin = van;
                int einde = tot;
                vormen.getOrDefault(kernen.subList(van, tot), Map.of())
                        .forEach((kern, ander) ->
                                gevonden.add(new Andersgezegd(begin, einde, ander.tekst(), kern, ander.gewicht())));
            }
        }
        return gevonden;
    }

    /** @param namen the ways to say the concept the line belongs to, the preferred one first */
    private void voegToe(String regel, List<String> namen) {
        char teken = regel.charAt(0);
        if ("=>~".indexOf(teken) < 0) {
            namen.clear();
            namen.add(regel);
            return;
        }
        for (String ander : regel.substring(1).split(";")) {
            switch (teken) {
                case '=' -> {
                    namen.forEach(naam -> wederzijds(naam, ander, ZELFDE, ZELFDE));
                    namen.add(ander);
                }
                case '>' -> namen.forEach(naam -> wederzijds(naam, ander, SMALLER, BREDER));
                default -> namen.forEach(naam -> wederzijds(naam, ander, VERWANT, VERWANT));
            }
        }
    }

    private void wederzijds(String een, String ander, float heen, float terug) {
        List<String> links = kernen(een);
        List<String> rechts = kernen(ander);
        if (!links.equals(rechts)) {
            zet(links, rechts, new Ander(ander.strip(), heen));
            zet(rechts, links, new Ander(een.strip(), terug));
        }
    }

    private void zet(List<String> van, List<String> naar, Ander ander) {
        vormen.computeIfAbsent(van, vorm -> new LinkedHashMap<>())
                .merge(naar, ander, (een, twee) -> een.gewicht() >= twee.gewicht() ? een : twee);
    }

    private static List<String> kernen(String tekst) {
        return Arrays.stream(tekst.strip().split("[\\s-]+"))
                .map(woord -> LuceneWoordkennis.NEDERLANDS.vormen(woord).kern())
                .toList();
    }
}
