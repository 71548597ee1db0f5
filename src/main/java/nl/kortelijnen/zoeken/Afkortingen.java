package nl.kortelijnen.zoeken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Short forms and what they stand for, as cores of words. Used on questions only, never on the index (G02). */
final class Afkortingen {

    private static final int LANGSTE = 8;

    /** From the words of one form to those of the others. */
    private final Map<List<String>, List<List<String>>> vormen = new HashMap<>();

    /** @param regels as {@code VT = Veilig Thuis} */
    Afkortingen(List<String> regels) {
        for (String regel : regels) {
            String[] delen = regel.split("=", 2);
            if (delen.length != 2) {
                throw new IllegalArgumentException("Geen afkorting: " + regel);
            }
            List<String> kort = kernen(delen[0]);
            List<String> lang = kernen(delen[1]);
            vormen.computeIfAbsent(kort, vorm -> new ArrayList<>()).add(lang);
            vormen.computeIfAbsent(lang, vorm -> new ArrayList<>()).add(kort);
        }
    }

    static Afkortingen lees() {
        return new Afkortingen(Zoekbestand.regels("afkortingen.txt"));
    }

    /** Another way to say the words from {@code van} up to {@code tot}. */
    record Andersgezegd(int van, int tot, List<String> kernen) {}

    /** Every other way to say a part of these words. */
    List<Andersgezegd> in(List<String> kernen) {
        List<Andersgezegd> gevonden = new ArrayList<>();
        for (int van = 0; van < kernen.size(); van++) {
            for (int tot = van + 1; tot <= Math.min(kernen.size(), van + LANGSTE); tot++) {
                for (List<String> ander : vormen.getOrDefault(kernen.subList(van, tot), List.of())) {
                    gevonden.add(new Andersgezegd(van, tot, ander));
                }
            }
        }
        return gevonden;
    }

    private static List<String> kernen(String tekst) {
        return Arrays.stream(tekst.strip().split("\\s+"))
                .map(woord -> LuceneWoordkennis.NEDERLANDS.vormen(woord).kern())
                .toList();
    }
}
