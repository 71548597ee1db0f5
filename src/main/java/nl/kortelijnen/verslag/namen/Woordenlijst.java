package nl.kortelijnen.verslag.namen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of words on the class path: separated by white space, lines with # are comment. */
final class Woordenlijst {

    private Woordenlijst() {}

    static Set<String> lees(String bestand, UnaryOperator<String> vorm) {
        try (InputStream bron = Objects.requireNonNull(Woordenlijst.class.getResourceAsStream("/verslag/" + bestand));
                BufferedReader lezer = new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
            return lezer.lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .flatMap(regel -> Stream.of(regel.split("\\s+")))
                    .filter(woord -> !woord.isEmpty())
                    .map(vorm)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
