package nl.kortelijnen.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kortelijnen.kennis.stuk.Echtekennis;
import nl.kortelijnen.zoeken.index.Proefindex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that went wrong in use, asked of the real guidance (G01, G04). */
class EchteVragenTest {

    private static Proefindex index;

    @BeforeAll
    static void bouw(@TempDir Path map) throws IOException {
        index = new Proefindex(map, Echtekennis.documenten().toArray(Zoekdocument[]::new));
    }

    @AfterAll
    static void sluit() throws IOException {
        index.close();
    }

    private static List<String> eersteDrie(String vraag) throws IOException {
        return index.ids(vraag).subList(0, 3);
    }

    @Test
    void het_voorbeeld_van_de_startpagina_wordt_beantwoord() throws IOException {
        assertThat(eersteDrie("vader wil geen huisbezoek"))
                .containsExactlyInAnyOrder(
                        "houd-contact-als-hulp-wordt-afgewezen",
                        "duiding-deur-blijft-dicht",
                        "vragen-voor-je-op-huisbezoek-gaat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eergerelateerd geweld",
                "eergeweld",
                "vgv",
                "leerling vertelt dat ze moet trouwen",
                "huwelijksdwang",
                "achterlating",
                "meisjesbesnijdenis"
            })
    void wat_zegt_om_direct_te_bellen_staat_vooraan(String vraag) throws IOException {
        assertThat(eersteDrie(vraag)).contains("bel-direct-bij-eer-dwang-of-verminking");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wurging", "stalking", "zelfmoord", "loverboy", "ontvoering"})
    void een_onderwerp_dat_levens_kost_heeft_een_eigen_stuk_vooraan(String vraag) throws IOException {
        assertThat(index.zoek(vraag).treffers().getFirst().extra(Zoekdocument.WAARSCHUWING))
                .isEqualTo(Zoekdocument.LEES_EERST);
    }
}
