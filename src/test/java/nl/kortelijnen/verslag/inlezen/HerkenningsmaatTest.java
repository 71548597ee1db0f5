package nl.kortelijnen.verslag.inlezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.bestanden.Bestandslezer;
import nl.kortelijnen.bestanden.Goudzetter.Blok;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** V03: how well headings and points are found in every setting, that no word is lost and none that was deleted comes back. */
class HerkenningsmaatTest {

    private static final double MINSTENS = 0.95;

    @TestFactory
    Stream<DynamicTest> koppen_en_punten_worden_gevonden_in_elk_soort_bestand() {
        return Goud.VORMEN.stream()
                .flatMap(vorm -> Goud.DOCUMENTEN.stream()
                        .map(document -> DynamicTest.dynamicTest(vorm.naam() + ": " + document, () -> {
                            var scores = Goud.score(Goud.blokken(document), vorm);
                            scores.forEach((soort, score) -> {
                                assertThat(score.precisie())
                                        .as("precisie " + soort)
                                        .isGreaterThanOrEqualTo(MINSTENS);
                                assertThat(score.volledigheid())
                                        .as("volledigheid " + soort)
                                        .isGreaterThanOrEqualTo(MINSTENS);
                            });
                        })));
    }

    @TestFactory
    Stream<DynamicTest> geen_woord_gaat_verloren_of_komt_ergens_anders_te_staan() {
        return Goud.VORMEN.stream()
                .flatMap(vorm -> Goud.DOCUMENTEN.stream()
                        .map(document -> DynamicTest.dynamicTest(vorm.naam() + ": " + document, () -> {
                            List<Blok> blokken = Goud.blokken(document);
                            List<Alinea> bron = Goud.lees(blokken, vorm);
                            assertThat(letters(bron.stream().map(Alinea::tekst)))
                                    .isEqualTo(letters(blokken.stream().map(Blok::tekst)))
                                    .doesNotContain(Goud.WEG);
                            assertThat(gesorteerd(Indeling.van(bron))).isEqualTo(gesorteerd(bron));
                        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void ook_van_een_echte_bron_staat_elk_woord_in_de_indeling(String nummer) throws Exception {
        Path pad = VoorbeeldTekst.bron(nummer).orElse(null);
        assumeTrue(pad != null, "De bronnen liggen niet naast dit project");
        List<Alinea> bron =
                new Bestandslezer().lees("a.txt", Files.readString(pad).getBytes(StandardCharsets.UTF_8));
        Indeling indeling = Indeling.van(bron);
        String alles = alles(indeling);
        assertThat(bron).allSatisfy(alinea -> assertThat(alles).contains(Goud.letters(alinea.tekst())));
    }

    @Test
    void een_document_zonder_koppen_staat_helemaal_boven_de_eerste_kop() {
        Indeling indeling = Indeling.van(new Bestandslezer()
                .lees("a.txt", "Verslag\n\nEen zin die hier staat.\n\n• Een punt.".getBytes(StandardCharsets.UTF_8)));
        assertThat(indeling.delen()).hasSize(1);
        assertThat(indeling.delen().getFirst().niveau()).isZero();
        assertThat(indeling.delen().getFirst().punten()).hasSize(1);
    }

    private static String alles(Indeling indeling) {
        return Goud.letters("Verslag " + indeling.titel())
                + delen(indeling).map(Goud::letters).collect(Collectors.joining("|"))
                + indeling.delen().stream()
                        .map(Indeling.Deel::kop)
                        .map(Goud::letters)
                        .collect(Collectors.joining("|"));
    }

    private static Stream<String> delen(Indeling indeling) {
        return indeling.delen().stream()
                .flatMap(deel -> Stream.of(
                                Stream.of(deel.kop()),
                                deel.alineas().stream(),
                                deel.punten().stream().map(Indeling.Regel::tekst))
                        .flatMap(stuk -> stuk));
    }

    private static String gesorteerd(Indeling indeling) {
        return Stream.concat(Stream.of(indeling.titel()), delen(indeling))
                .map(Goud::letters)
                .filter(tekst -> !tekst.isEmpty())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String gesorteerd(List<Alinea> bron) {
        return bron.stream()
                .map(alinea -> Goud.letters(alinea.tekst()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String letters(Stream<String> teksten) {
        return Goud.letters(teksten.collect(Collectors.joining(" ")));
    }
}
