package nl.kortelijnen.zoeken.woorden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The small readable files with words beside this module, under {@code /zoeken} on the class path. */
final class Zoekbestand {

    private Zoekbestand() {}

    /** The lines that are neither empty nor a comment. */
    static List<String> regels(String naam) {
        String pad = "/zoeken/" + naam;
        try (InputStream bron = Objects.requireNonNull(Zoekbestand.class.getResourceAsStream(pad), pad);
                BufferedReader lezer = new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
            return lezer.lines()
                    .map(String::strip)
                    .filter(regel -> !regel.isEmpty() && !regel.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
