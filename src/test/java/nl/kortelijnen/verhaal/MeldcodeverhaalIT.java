package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Meldcode in a real browser: what is chosen and noted never leaves the window (G09, AG10, AG13). */
class MeldcodeverhaalIT extends Verhaal {

    /** What says "talk to the parents" is not offered beside "do not talk to the family". */
    private static final List<String> MET_FAMILIE = List.of(
            "begin-bij-de-ouders",
            "vragen-aan-ouders",
            "gesprek-over-ruzie-thuis",
            "noteer-kleine-signalen",
            "normaliseer-zonder-weg-te-wuiven",
            "bespreek-vooraf-wat-ouders-horen");

    private static final String GEHEIM = "Zeldzaamwoordvoordezeproef";

    @ParameterizedTest
    @ValueSource(ints = {BUREAU, TELEFOON})
    void bij_eergerelateerd_geweld_zegt_stap_2_direct_veilig_thuis_en_er_gaat_niets_naar_de_server(int breedte) {
        Page pagina = ingelogd("professional", breedte);
        naar(pagina, "meldcode");
        List<String> verstuurd = new ArrayList<>();
        pagina.onRequest(verzoek -> {
            if (verzoek.postData() != null) {
                verstuurd.add(verzoek.postData());
            }
        });
        assertThat(pagina.locator("[data-stap='0']")).isVisible();
        knop(pagina, "Volgende stap").click();
        pagina.locator("#notitie-1").fill(GEHEIM);
        knop(pagina, "Volgende stap").click();

        assertThat(pagina.locator("[data-direct]")).isHidden();
        pagina.locator("input[name=denk][value=direct]").check();

        assertThat(pagina.locator("[data-direct]")).containsText("direct naar Veilig Thuis");
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "meldcode-stap-2-" + breedte);
        knop(pagina, "Volgende stap").click();
        assertThat(pagina.locator("[data-stap='3'] > :visible").nth(1)) // what the step opens with
                .containsText("Praat nu niet met de ouders of de familie. Bel eerst Veilig Thuis");
        assertThat(pagina.getByText("Praat met de ouders of andere betrokkenen"))
                .isHidden();
        beeld(pagina, "meldcode-stap-3-" + breedte);
        for (String tegenspraak : MET_FAMILIE) {
            assertThat(pagina.locator("a[href$='kennis/" + tegenspraak + "']").first())
                    .isHidden();
        }
        assertThat(pagina.getByText("Vertel dan wat je zag")).isHidden();
        assertThat(pagina.locator("[data-stap='3'] a[href$='bel-direct-bij-eer-dwang-of-verminking']"))
                .isVisible();
        pagina.locator("[data-doe=stap-5]").click();
        pagina.locator("input[name=VERMOEDEN][value=nee]").check();
        assertThat(pagina.locator("[data-uitkomst]:visible")).containsText("bel direct Veilig Thuis");
        wachtTotRustig(pagina);
        assertThat(verstuurd).noneMatch(bericht -> bericht.contains(GEHEIM) || bericht.contains("direct\""));
    }

    @Test
    void de_vijf_afwegingen_zeggen_wat_je_antwoorden_betekenen_en_wissen_wist_alles() {
        Page pagina = ingelogd("professional", BUREAU);
        naar(pagina, "meldcode");
        pagina.locator("[data-doe=stap-5]").click();
        Locator meld = pagina.locator("[data-uitkomst]:visible");
        assertThat(meld).containsText("Beantwoord de vragen");

        pagina.locator("input[name=VERMOEDEN][value=ja]").check();
        pagina.locator("input[name=ONVEILIG][value=nee]").check();
        pagina.locator("input[name=ZELF_HULP][value=ja]").check();
        pagina.locator("input[name=AANVAARD][value=ja]").check();
        pagina.locator("input[name=RESULTAAT][value=ja]").check();
        assertThat(meld).containsText("Bied of regel hulp");

        pagina.locator("input[name=AANVAARD][value=nee]").check();
        assertThat(meld).containsText("niet aanvaard: meld bij Veilig Thuis");
        pagina.locator("input[name=VERMOEDEN][value=nee]").check();
        assertThat(meld).containsText("sluit af en leg vast");
        toegankelijk(pagina);

        knop(pagina, "Wis alles").click();
        assertThat(pagina.locator("[data-stap='0']")).isVisible();
        assertThat(pagina.locator("input:checked")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {BUREAU, TELEFOON})
    void na_een_melding_ziet_ieder_wat_hij_hoort_te_horen(int breedte) {
        Page pagina = ingelogd("professional", breedte);
        naar(pagina, "meldcode/na-een-melding");

        assertThat(pagina.locator(".routestappen > li")).hasCount(6);
        assertThat(pagina.locator(".melder").nth(1)).containsText("uitkomst van de veiligheidsbeoordeling");
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "na-een-melding-" + breedte);
    }

    private static Locator knop(Page pagina, String tekst) {
        return pagina.locator("button:visible", new Page.LocatorOptions().setHasText(tekst))
                .first();
    }
}
