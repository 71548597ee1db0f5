package nl.kortelijnen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generated guidance: sentences of the real content, shuffled with a fixed seed into as many items as asked. */
final class Proefinhoud {

    private static final List<String> THEMAS =
            List.of("partnergeweld", "tolk-en-taal", "jongeren", "eergerelateerd-geweld", "opvoeding", "overdracht");
    private static final List<String> FASES = List.of("melding-en-advies", "onderzoek", "overdracht");

    private final Random toeval = new Random(20261122);
    private final List<String> zinnen;
    private final List<String> woorden;

    Proefinhoud(Path echt) throws IOException {
        try (Stream<Path> bestanden = Files.list(echt.resolve("kennis"))) {
            zinnen = bestanden.sorted().flatMap(Proefinhoud::zinnen).collect(Collectors.toCollection(ArrayList::new));
        }
        woorden = zinnen.stream()
                .flatMap(zin -> Stream.of(zin.split("[^\\p{L}]+")))
                .filter(woord -> woord.length() > 4)
                .distinct()
                .toList();
    }

    private static Stream<String> zinnen(Path bestand) {
        try {
            String tekst = Files.readString(bestand);
            return Stream.of(tekst.substring(tekst.indexOf("\n---", 4) + 4).split("(?<=[.?!])\\s+"))
                    .map(zin -> zin.replaceAll("[#*\\[\\]\\n-]+", " ").strip())
                    .filter(zin -> zin.length() > 25);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void schrijf(Path inhoud, int aantal) throws IOException {
        Path map = Files.createDirectories(inhoud.resolve("kennis"));
        for (int nummer = 0; nummer < aantal; nummer++) {
            String lijf = IntStream.range(0, 6 + toeval.nextInt(14))
                    .mapToObj(i -> kies(zinnen))
                    .collect(Collectors.joining(" "));
            Files.writeString(map.resolve("proef-" + nummer + ".md"), """
                    ---
                    titel: "%s %s en %s"
                    soort: handreiking
                    fase: [%s]
                    themas: [%s]
                    tenzij: geen
                    ---
                    %s
                    """.formatted(
                            kies(woorden), kies(woorden), kies(woorden), kies(FASES), kies(THEMAS), lijf));
        }
    }

    /** Questions of one to four words that occur. */
    List<String> vragen(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> IntStream.rangeClosed(0, i % 4)
                        .mapToObj(j -> kies(woorden))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    String woord(Random eigen) {
        return woorden.get(eigen.nextInt(woorden.size()));
    }

    String zin(Random eigen) {
        return zinnen.get(eigen.nextInt(zinnen.size()));
    }

    String thema(Random eigen) {
        return THEMAS.get(eigen.nextInt(THEMAS.size()));
    }

    String fase(Random eigen) {
        return FASES.get(eigen.nextInt(FASES.size()));
    }

    private <T> T kies(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
