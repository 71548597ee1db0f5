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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A01: what the demo tells, it tells from today, so that it is as fresh in a year as it is now. In {@code content/demo} no
 * day of this century stands, in figures or in words; in {@code content/netwerk} none as a value, for a text there may say
 * when something was. Whether a year or a birthday alone is right is not looked at: people are born in one.
 */
class DemodagenTest {

    private static final String MAAND =
            "(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
                    + "|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final Pattern VASTE_DAG = Pattern.compile(
            "(?<!\\d)20\\d{2}[-/.]?(?:0?[1-9]|1[0-2])(?:[-/.]?(?:0[1-9]|[12]\\d|3[01]))?(?!\\d)"
                    + "|(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.](?:20)?\\d{2}(?!\\d)"
                    + "|(?<![\\p{L}\\d])(?:\\d{1,2}\\s+)?" + MAAND + "\\s+20\\d{2}"
                    + "|(?<!\\d)20\\d{2}-?W\\d{1,2}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALS_WAARDE = Pattern.compile("[:\\[,]\\s*['\"]?20\\d{2}-\\d{2}(?:-\\d{2})?(?!\\d)");

    @Test
    void niets_in_de_demo_staat_op_een_vaste_dag() {
        assertThat(regels("content/demo")
                        .filter(regel -> VASTE_DAG.matcher(regel).find()))
                .isEmpty();
    }

    @Test
    void geen_waarde_in_het_netwerk_van_de_demo_is_een_vaste_dag() {
        assertThat(regels("content/netwerk")
                        .filter(regel -> ALS_WAARDE.matcher(regel).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bevestigd: 2026-11-22",
                "op: 22-11-2026",
                "op: 22/11/26",
                "De bijeenkomst was op 3 april 2025.",
                "Sinds maart 2026 komt er een tolk.",
                "wanneer: 2026-11-22 10.00",
                "op: 20261122",
                "week: 2026-W44",
                "vanaf: 2026-11",
                "maand: 1 sept. 2026"
            })
    void een_vaste_dag_wordt_gezien_hoe_hij_ook_geschreven_is(String regel) {
        assertThat(VASTE_DAG.matcher(regel).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wanneer: vandaag-40 14.30",
                "geboren: jaar-11, sinds: jaar-3",
                "geboren: 1992",
                "Bel 0800-2000 of 024 000 00 20.",
                "plek: [-120, 290]",
                "Op {vandaag-73} vroeg zij het.",
                "Een gesprek van 20 minuten, drie weken lang.",
                "Zij had 12 meisjes in de klas.",
                "Wat zij zei over 12 juli, elk jaar weer."
            })
    void wat_vanaf_vandaag_telt_of_geen_dag_is_mag(String regel) {
        assertThat(VASTE_DAG.matcher(regel).find()).isFalse();
    }

    private static Stream<String> regels(String map) {
        try (Stream<Path> bestanden = Files.walk(Path.of(map))) {
            return bestanden.filter(Files::isRegularFile).flatMap(DemodagenTest::regels).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> regels(Path bestand) {
        try {
            List<String> regels = Files.readAllLines(bestand);
            return Stream.iterate(0, nr -> nr < regels.size(), nr -> nr + 1)
                    .filter(nr -> !regels.get(nr).strip().startsWith("#"))
                    .map(nr -> bestand + ":" + (nr + 1) + ": " + regels.get(nr).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
