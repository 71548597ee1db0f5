package nl.kortelijnen.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** As {@code grep -r} does: the files in which these letters stand, in UTF-8 or in UTF-16, whatever their case. */
public final class Vindplaatsen {

    private Vindplaatsen() {}

    /** @param tekst ASCII */
    public static List<Path> van(String tekst, Path map) {
        List<String> vormen = Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(soort -> new String(tekst.toLowerCase().getBytes(soort), StandardCharsets.ISO_8859_1))
                .toList();
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile)
                    .filter(pad -> {
                        String inhoud = lees(pad);
                        return vormen.stream().anyMatch(inhoud::contains);
                    })
                    .map(map::relativize)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lees(Path pad) {
        try {
            return new String(Files.readAllBytes(pad), StandardCharsets.ISO_8859_1).toLowerCase();
        } catch (IOException wegIntussen) {
            return "";
        }
    }
}
