package nl.kortelijnen.zoeken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question with what was judged for it: per item how well it answers, 1 to 3.
 *
 * @param soort how it was typed: keyword, question, abbreviation, …
 */
record Oordeel(String soort, String vraag, Map<String, Integer> cijfers) {

    private static final Path MAP = Path.of("src/test/resources/relevantie");

    static List<Oordeel> alle() {
        return lees("vragen.tsv");
    }

    /** Written from the titles alone and judged apart from that; only reported, never tuned to. */
    static List<Oordeel> tweede() {
        return lees("vragen2.tsv").stream()
                .map(oordeel -> new Oordeel("tweede set: " + oordeel.soort(), oordeel.vraag(), oordeel.cijfers()))
                .toList();
    }

    private static List<Oordeel> lees(String bestand) {
        try {
            return Files.readAllLines(MAP.resolve(bestand)).stream()
                    .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
                    .map(Oordeel::leesRegel)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Oordeel leesRegel(String regel) {
        String[] delen = regel.split("\t");
        return new Oordeel(
                delen[0],
                delen[1],
                Arrays.stream(delen[2].split(" "))
                        .map(paar -> paar.split("="))
                        .collect(Collectors.toUnmodifiableMap(paar -> paar[0], paar -> Integer.valueOf(paar[1]))));
    }

    /** Gain 2^grade - 1, discounted by the logarithm of the rank, beside the best possible order. */
    double ndcg(List<String> gevonden, int diepte) {
        double winst = 0;
        for (int rang = 0; rang < Math.min(diepte, gevonden.size()); rang++) {
            winst += winst(cijfers.getOrDefault(gevonden.get(rang), 0), rang);
        }
        List<Integer> beste = cijfers.values().stream()
                .sorted((a, b) -> Integer.compare(b, a))
                .limit(diepte)
                .toList();
        double ideaal = 0;
        for (int rang = 0; rang < beste.size(); rang++) {
            ideaal += winst(beste.get(rang), rang);
        }
        return winst / ideaal;
    }

    private static double winst(int cijfer, int rang) {
        return (Math.pow(2, cijfer) - 1) / (Math.log(rang + 2.0) / Math.log(2));
    }

    /** One over the rank of the first item that helps well (2 or 3). */
    double mrr(List<String> gevonden, int diepte) {
        for (int rang = 0; rang < Math.min(diepte, gevonden.size()); rang++) {
            if (cijfers.getOrDefault(gevonden.get(rang), 0) >= 2) {
                return 1.0 / (rang + 1);
            }
        }
        return 0;
    }

    /** Which part of what helps well (2 or 3) is among the first. */
    double recall(List<String> gevonden, int diepte) {
        List<String> goed = cijfers.entrySet().stream()
                .filter(cijfer -> cijfer.getValue() >= 2)
                .map(Map.Entry::getKey)
                .toList();
        return goed.stream()
                        .filter(gevonden.subList(0, Math.min(diepte, gevonden.size()))::contains)
                        .count()
                / (double) goed.size();
    }
}
