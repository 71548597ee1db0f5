package nl.kortelijnen.gedeeld;

import static nl.kortelijnen.gedeeld.Woordverschil.Soort.ERBIJ;
import static nl.kortelijnen.gedeeld.Woordverschil.Soort.GELIJK;
import static nl.kortelijnen.gedeeld.Woordverschil.Soort.WEG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Differences in words (G06). */
class WoordverschilTest {

    @Test
    void een_ander_woord_is_weg_en_erbij_en_de_rest_blijft() {
        assertThat(Woordverschil.tussen("begin bij de ouders", "begin bij het kind"))
                .extracting(Woordverschil.Stuk::soort, Woordverschil.Stuk::tekst)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(GELIJK, "begin bij "),
                        org.assertj.core.groups.Tuple.tuple(WEG, "de"),
                        org.assertj.core.groups.Tuple.tuple(ERBIJ, "het"));
    }

    @Test
    void van_niets_naar_iets_is_alles_erbij() {
        assertThat(Woordverschil.tussen("", "twee woorden"))
                .containsExactly(new Woordverschil.Stuk(ERBIJ, "twee woorden"));
        assertThat(Woordverschil.tussen("weg", "")).containsExactly(new Woordverschil.Stuk(WEG, "weg"));
        assertThat(Woordverschil.tussen("", "")).isEmpty();
    }

    @Test
    void uit_het_verschil_zijn_beide_teksten_te_lezen() {
        Random toeval = new Random(7);
        for (int keer = 0; keer < 500; keer++) {
            String oud = tekst(toeval);
            String nieuw = tekst(toeval);
            List<Woordverschil.Stuk> stukken = Woordverschil.tussen(oud, nieuw);
            assertThat(zonder(stukken, ERBIJ)).isEqualTo(oud);
            assertThat(zonder(stukken, WEG)).isEqualTo(nieuw);
        }
    }

    @Test
    void wat_op_een_plek_wegging_staat_bij_elkaar_voor_wat_er_kwam() {
        assertThat(Woordverschil.tussen("bel eerst je baas", "bel altijd een collega"))
                .containsExactly(
                        new Woordverschil.Stuk(GELIJK, "bel "),
                        new Woordverschil.Stuk(WEG, "eerst"),
                        new Woordverschil.Stuk(ERBIJ, "altijd"),
                        new Woordverschil.Stuk(GELIJK, " "),
                        new Woordverschil.Stuk(WEG, "je"),
                        new Woordverschil.Stuk(ERBIJ, "een"),
                        new Woordverschil.Stuk(GELIJK, " "),
                        new Woordverschil.Stuk(WEG, "baas"),
                        new Woordverschil.Stuk(ERBIJ, "collega"));
    }

    /** As long as is still compared, with hardly a word in common: neither the stack nor the memory may run out. */
    @Test
    void twee_lange_teksten_die_in_alles_verschillen_zijn_ook_te_vergelijken() {
        String oud = IntStream.range(0, 1_700)
                .mapToObj(i -> "oud" + i + (i % 7 == 0 ? " en" : ""))
                .collect(Collectors.joining(" "));
        String nieuw = IntStream.range(0, 1_650)
                .mapToObj(i -> "nieuw" + i + (i % 5 == 0 ? " en" : ""))
                .collect(Collectors.joining(" "));

        List<Woordverschil.Stuk> stukken = Woordverschil.tussen(oud, nieuw);

        assertThat(stukken).hasSizeGreaterThan(100);
        assertThat(zonder(stukken, ERBIJ)).isEqualTo(oud);
        assertThat(zonder(stukken, WEG)).isEqualTo(nieuw);
    }

    private static String zonder(List<Woordverschil.Stuk> stukken, Woordverschil.Soort soort) {
        return stukken.stream()
                .filter(stuk -> stuk.soort() != soort)
                .map(Woordverschil.Stuk::tekst)
                .collect(Collectors.joining());
    }

    private static String tekst(Random toeval) {
        return IntStream.range(0, toeval.nextInt(12))
                .mapToObj(i -> List.of("a", "bb", " ", "\n", "ccc ", "d").get(toeval.nextInt(6)))
                .collect(Collectors.joining());
    }
}
