package nl.kortelijnen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every everyday name of a language leads to it, or to a choice (E02, standards D9). */
class TaalnamenTest {

    @ParameterizedTest
    @CsvSource({
        "Tigrinya, ti",
        "Tigrinja, ti",
        "tir, ti",
        "Kurmanji, kmr",
        "Kurmancî, kmr",
        "KURMANCI, kmr",
        "Noord-Koerdisch, kmr",
        "noord koerdisch, kmr",
        "kmr, kmr",
        "Sorani, ckb",
        "Soranî, ckb",
        "Koerdisch, ku",
        "ar-MA, ary",
        "ar-SY, apc",
        "Levantijns Arabisch, apc",
        "Riffijns, rif",
        "Tarifit, rif",
        "Mandarijn, zh",
        "cmn, zh",
        "Kantonees, yue",
        "Pashto, ps",
        "Somali, so",
        "Papiamentu, pap",
        "Bosnisch, sh",
        "Nederlandse gebarentaal, dse"
    })
    void een_naam_leidt_naar_de_taal(String naam, String code) {
        assertThat(Taalnamen.talen(naam)).extracting(Taal::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Berbers, rif shi tzm",
        "Amazigh, rif shi tzm",
        "Darija, ary arq",
        "Marokkaans, ary rif shi tzm",
        "Farsi, fa pes",
        "Dari, prs",
        "Afghaans, prs ps",
        "Surinaams, hns srn",
        "Chinees, yue zh"
    })
    void een_naam_die_meer_kan_betekenen_geeft_een_keuze(String naam, String codes) {
        assertThat(Taalnamen.talen(naam)).extracting(Taal::code).containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void elke_taal_is_te_vinden_op_haar_eigen_naam_en_op_haar_code() {
        for (Taal taal : Taal.alle()) {
            assertThat(Taalnamen.talen(taal.naam())).as(taal.naam()).contains(taal);
            assertThat(Taalnamen.talen(taal.code())).as(taal.code()).contains(taal);
        }
    }

    @Test
    void elke_regel_met_namen_hoort_bij_een_taal() {
        assertThat(Codelijst.lees("taalnamen").stringPropertyNames())
                .allSatisfy(code -> assertThat(Taal.bekend(code)).as(code).isPresent());
    }

    @Test
    void wat_geen_taal_is_geeft_niets() {
        assertThat(Taalnamen.talen("Klingonees")).isEmpty();
        assertThat(Taalnamen.talen("")).isEmpty();
        assertThat(Taalnamen.talen("!?")).isEmpty();
    }

    @Test
    void wie_typt_vindt_een_taal_op_het_begin_van_elke_naam() {
        assertThat(metBegin("noord-k")).containsExactly("Koerdisch (Kurmanci)");
        assertThat(metBegin("berb")).containsExactly("Tamazight", "Tarifit", "Tasjelhiet");
        assertThat(metBegin("leva")).containsExactly("Arabisch (Levantijns)");
    }

    private static List<String> metBegin(String getypt) {
        return Taal.alle().stream()
                .filter(taal -> Taalnamen.heet(taal, getypt))
                .map(Taal::naam)
                .toList();
    }
}
