package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page about ASVS says something of every requirement, and every proof it names is there (X01, X03, X04). Whether
 * a proof proves what it is named for is for the reader.
 */
class AsvsTest {

    private static final Path BLAD = Path.of("docs/beheer/asvs.md");
    private static final Path EISEN = Path.of("src/test/resources/regels/asvs-5.0.txt");
    private static final Pattern RIJ = Pattern.compile(
            "^\\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| (voldaan|nog niet|n\\.v\\.t\\.) \\| ([^|]*)\\| ([^|]*)\\|$",
            Pattern.MULTILINE);
    private static final Pattern KLASSE = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#([^)]+))?\\)");

    private static final Map<String, Path> BRONNEN = bronnen();

    private record Rij(String nummer, String stand, String hoe, String bewijs) {}

    private static List<Rij> rijen() {
        return RIJ.matcher(lees(BLAD))
                .results()
                .map(rij -> new Rij(
                        rij.group(1),
                        rij.group(3),
                        rij.group(4).strip(),
                        rij.group(5).strip()))
                .toList();
    }

    @Test
    void elke_eis_van_niveau_1_en_2_staat_er_precies_een_keer() {
        List<String> eisen = lees(EISEN)
                .lines()
                .filter(regel -> !regel.startsWith("#"))
                .map(regel -> regel.split(" ")[0])
                .toList();

        assertThat(eisen).hasSize(253).doesNotHaveDuplicates();
        assertThat(rijen()).extracting(Rij::nummer).containsExactlyInAnyOrderElementsOf(eisen);
    }

    @Test
    void wat_voldaan_is_heeft_een_bewijs_en_wat_nog_niet_is_een_uitleg() {
        assertThat(rijen()).allSatisfy(rij -> {
            if (rij.stand().equals("voldaan")) {
                assertThat(rij.bewijs()).as(rij.nummer()).matches(".*(`[A-Z]|]\\().*");
            } else {
                assertThat(rij.hoe()).as(rij.nummer()).isNotEmpty();
            }
        });
    }

    @Test
    void elk_genoemd_bewijs_bestaat() {
        List<MatchResult> genoemd = KLASSE.matcher(lees(BLAD)).results().toList();
        assertThat(genoemd).hasSizeGreaterThan(150);
        assertThat(genoemd.stream()
                        .filter(naam -> BRONNEN.containsKey(naam.group(1)))
                        .count())
                .as("wat geen klasse van ons is, is een woord van een ander")
                .isGreaterThan(150);
        assertThat(genoemd).allSatisfy(naam -> {
            String klasse = naam.group(1);
            if (klasse.matches(".*(Test|IT)")) {
                assertThat(BRONNEN).as(klasse).containsKey(klasse);
            }
            if (naam.group(2) != null && klasse.matches(".*(Test|IT)")) {
                assertThat(lees(BRONNEN.get(klasse))).as(klasse).contains(" " + naam.group(2) + "(");
            }
        });
        assertThat(rijen())
                .flatExtracting(rij -> KLASSE.matcher(rij.bewijs())
                        .results()
                        .map(naam -> naam.group(1))
                        .toList())
                .allSatisfy(klasse -> assertThat(BRONNEN).containsKey((String) klasse));
    }

    @Test
    void elke_verwijzing_naar_een_bladzij_klopt() {
        for (Path blad : List.of(BLAD, Path.of("docs/beheer/beveiliging.md"))) {
            assertThat(LINK.matcher(lees(blad)).results().toList()).isNotEmpty().allSatisfy(link -> {
                Path doel = blad.resolveSibling(link.group(1)).normalize();
                assertThat(doel).as(link.group()).exists();
                if (link.group(2) != null) {
                    assertThat(koppen(doel)).as(link.group()).contains(link.group(2));
                }
            });
        }
    }

    private static List<String> koppen(Path blad) {
        return lees(blad)
                .lines()
                .filter(regel -> regel.startsWith("#"))
                .map(kop -> kop.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static Map<String, Path> bronnen() {
        try (Stream<Path> bestanden = Files.walk(Path.of("src"))) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            bestand -> bestand.getFileName().toString().replace(".java", ""),
                            Function.identity(),
                            (een, ander) -> een));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
