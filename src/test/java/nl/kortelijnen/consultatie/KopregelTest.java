package nl.kortelijnen.consultatie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** E03: a question in one line, for lists and titles. */
class KopregelTest {

    @Test
    void de_eerste_echte_vraag_is_de_kop() {
        assertThat(Kopregel.van("Donderdag gaan we op huisbezoek. Hoe begin ik?\nEn wat niet?"))
                .isEqualTo("Hoe begin ik?");
    }

    @Test
    void zonder_vraagteken_is_het_begin_de_kop() {
        assertThat(Kopregel.van("Denk mee over een huisbezoek. Het is spoed."))
                .isEqualTo("Denk mee over een huisbezoek.");
    }

    @Test
    void een_lange_zin_wordt_tussen_woorden_afgebroken() {
        assertThat(Kopregel.van("woord ".repeat(80)))
                .hasSizeLessThanOrEqualTo(Kopregel.LANGSTE + 1)
                .endsWith("woord…");
    }

    @Test
    void een_lang_woord_breekt_niets() {
        assertThat(Kopregel.van("a".repeat(4000))).hasSize(Kopregel.LANGSTE);
        assertThat(Kopregel.van("?")).isEqualTo("?");
    }
}
