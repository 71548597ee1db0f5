package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the log says is for developers, in English; what a user or whoever starts the portal reads is in Dutch. */
class LogtaalTest {

    private static final Pattern LOGREGEL =
            Pattern.compile("LOG\\s*\\.(?:trace|debug|info|warn|error)\\(\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern NEDERLANDS = Pattern.compile(
            "(?i)\\b(de|het|een|niet|geen|wordt|zijn|kan|voor|van|met|weer|nog|naar|fout|mislukte|bewaard)\\b");

    @Test
    void een_logregel_is_in_het_engels() throws IOException {
        try (Stream<Path> bestanden = Files.walk(Path.of("src/main/java"))) {
            List<String> regels = bestanden
                    .filter(bestand -> bestand.toString().endsWith(".java"))
                    .flatMap(LogtaalTest::logregels)
                    .toList();

            assertThat(regels)
                    .hasSizeGreaterThan(50)
                    .filteredOn(LogtaalTest::isNederlands)
                    .isEmpty();
        }
    }

    @Test
    void de_regel_ziet_nederlands() {
        assertThat(List.of("De opslag werkt weer", "Mail {} is niet aangenomen", "Fout in de API"))
                .allMatch(LogtaalTest::isNederlands);
        assertThat(List.of("The stores work again", "Check the log: ./kl controleer-log", "Passkey refused"))
                .noneMatch(LogtaalTest::isNederlands);
    }

    private static boolean isNederlands(String regel) {
        return NEDERLANDS.matcher(regel).find();
    }

    private static Stream<String> logregels(Path bestand) {
        try {
            return LOGREGEL
                    .matcher(Files.readString(bestand))
                    .results()
                    .map(gevonden -> gevonden.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
