package nl.kortelijnen.deskundigen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Werkwijze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question in everyday words asks of an expert (E02). */
class GevraagdewensTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 11, 30);

    private static Deskundigenvraag in(String vraag) {
        return Gevraagdewens.in(vraag, MAANDAG).orElseThrow().vraag();
    }

    @Test
    void taal_werkwijze_en_dag_worden_verstaan() {
        assertThat(in("tigrinya huisbezoek donderdag"))
                .isEqualTo(new Deskundigenvraag("ti", null, null, Werkwijze.HUISBEZOEK, LocalDate.of(2026, 12, 3)));
        assertThat(in("wie spreekt Somalisch en kan morgen telefonisch"))
                .isEqualTo(new Deskundigenvraag("so", null, null, Werkwijze.TELEFONISCH, LocalDate.of(2026, 12, 1)));
        assertThat(in("Kurmancî, 3 december").taal()).isEqualTo("kmr");
        assertThat(in("Kurmancî, 3 december").op()).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void een_volk_is_geen_taal_tenzij_de_vraag_over_taal_gaat() {
        assertThat(in("eritrees gezin")).isEqualTo(new Deskundigenvraag(null, "eritrees", null, null, null));
        assertThat(in("Eritrese moeder slaat haar kind").cultuur()).isEqualTo("eritrees");
        assertThat(in("eritrees kind thuis geslagen").werkwijze()).isNull();
        assertThat(in("gezin uit Eritrea").cultuur()).isEqualTo("eritrees");
        assertThat(in("Koerdisch sprekende hulpverlener").taal()).isEqualTo("ku");
        assertThat(in("Turkssprekende hulpverlener").taal()).isEqualTo("tr");
        assertThat(in("tolk Turks").taal()).isEqualTo("tr");
    }

    @Test
    void een_naam_die_meer_talen_kan_zijn_geeft_ze_allemaal() {
        assertThat(Gevraagdewens.in("iemand die Berbers spreekt", MAANDAG)
                        .orElseThrow()
                        .talen())
                .extracting(Taal::code)
                .containsExactlyInAnyOrder("rif", "shi", "tzm");
    }

    @Test
    void een_taal_met_soorten_kan_elk_van_die_soorten_zijn() {
        Gevraagdewens wens =
                Gevraagdewens.in("Koerdisch sprekende hulpverlener", MAANDAG).orElseThrow();
        assertThat(wens.talen()).extracting(Taal::code).containsExactly("ku", "kmr", "ckb");
    }

    @Test
    void wie_naar_een_mens_vraagt_hoeft_geen_taal_te_noemen() {
        assertThat(in("wie kan donderdag mee op huisbezoek"))
                .isEqualTo(new Deskundigenvraag(null, null, null, Werkwijze.HUISBEZOEK, LocalDate.of(2026, 12, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vader wil geen huisbezoek",
                "moeder spreekt geen Nederlands",
                "ik ben bang",
                "hoe meld ik anoniem",
                "112",
                "wie mag melden",
                "spreekt geen Engels"
            })
    void wat_naar_geen_deskundige_vraagt_geeft_er_geen(String vraag) {
        assertThat(Gevraagdewens.in(vraag, MAANDAG)).isEmpty();
    }

    @Property
    void wat_men_ook_typt_er_komt_een_antwoord(@ForAll @StringLength(max = 400) String vraag) {
        Gevraagdewens.in(vraag, MAANDAG)
                .ifPresent(wens -> assertThat(wens.vraag()).isNotNull());
    }
}
