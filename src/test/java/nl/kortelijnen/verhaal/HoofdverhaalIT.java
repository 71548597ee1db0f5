package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main job, end to end, as it is lived: a professional finds guidance and an expert, asks, and is answered while the
 * page stays open (G01, G04, E02, E03, E04, E06).
 */
class HoofdverhaalIT extends Verhaal {

    private static final Pattern NUMMER = Pattern.compile(".*/consultaties/\\d{4}-\\d+");

    @ParameterizedTest
    @ValueSource(ints = {BUREAU, TELEFOON})
    void een_professional_vindt_een_handreiking_met_haar_uitzondering(int breedte) {
        Page pagina = ingelogd("professional", breedte);
        naar(pagina, "");
        pagina.locator("[data-zoekveld=groot] input").fill("met wie begin ik, met de ouders of de jongere");
        pagina.locator("[data-zoekveld=groot] input").press("Enter");

        Locator treffer = pagina.locator(".treffer")
                .filter(new Locator.FilterOptions().setHasText("ouders"))
                .first();
        assertThat(treffer).isVisible();
        assertThat(pagina.locator(".treffer .tenzij").first()).containsText("TENZIJ");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        pastInDeBreedte(pagina);

        pagina.locator(".treffer")
                .filter(new Locator.FilterOptions().setHas(pagina.locator(".tenzij")))
                .first()
                .locator("a")
                .first()
                .click();

        assertThat(pagina.locator("main .tenzij").first()).isVisible();
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
    }

    @Test
    void met_het_toetsenbord_alleen_komt_men_van_vraag_tot_advies() {
        Page pagina = ingelogd("professional", BUREAU);
        naar(pagina, "kennis");
        pagina.keyboard().press("/");
        pagina.keyboard().type("eerst een praatje");
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator(".treffer").first()).isVisible();

        pagina.locator("[data-zoekveld=groot] input").focus();
        for (int keer = 0; keer < 60 && !Boolean.TRUE.equals(opTreffer(pagina)); keer++) {
            pagina.keyboard().press("Tab");
        }
        pagina.keyboard().press("Enter");

        assertThat(pagina).hasURL(Pattern.compile(".*/kennis/.+"));
        assertThat(pagina.locator("h1")).isVisible();
    }

    private static Object opTreffer(Page pagina) {
        return pagina.evaluate("() => !!document.activeElement.closest('.treffer')");
    }

    @Test
    void een_vraag_bereikt_de_deskundige_meteen_en_het_antwoord_ook() {
        Page deskundige = ingelogd("deskundige2", BUREAU);
        naar(deskundige, "consultaties");
        Page vrager = ingelogd("professional", TELEFOON);
        naar(vrager, "deskundigen?taal=ti&modus=huisbezoek");
        pastInDeBreedte(vrager);
        vrager.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vraag consultatie aan Selam Ghebre"))
                .click();

        String vraag = "Moeder knikt steeds maar zegt weinig. Hoe vragen we verder zonder haar te overvallen?";
        vrager.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Nee").setExact(true))
                .check();
        vrager.getByLabel("Wat wil je weten?").fill(vraag);
        vrager.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Melding en advies"))
                .check();
        vrager.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Meedenken"))
                .check();
        wachtTotRustig(vrager);
        toegankelijk(vrager);
        pastInDeBreedte(vrager);
        vrager.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verstuur vraag"))
                .click();
        assertThat(vrager).hasURL(NUMMER);
        assertThat(vrager.locator("h1")).isInViewport();

        assertThat(deskundige.getByText("Hoe vragen we verder").first()).isVisible();
        deskundige.navigate(vrager.url());
        deskundige
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Neem aan"))
                .click();
        deskundige.getByLabel("Je bericht").fill("Begin bij hoe het gaat, en neem de tijd voor thee.");
        deskundige
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verstuur"))
                .click();

        assertThat(vrager.getByText("neem de tijd voor thee").first()).isVisible();
        wachtTotRustig(vrager);
        toegankelijk(vrager);
        toegankelijk(deskundige);
        vrager.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sluit af"))
                .click();
        Locator dialoog = vrager.locator("vaadin-dialog");
        dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sluit af"))
                .click();
        assertThat(dialoog.getByText("Kies of het advies heeft geholpen").first())
                .isVisible();
        dialoog.getByRole(AriaRole.RADIO).first().check();
        dialoog.getByLabel("Wat gaat er nu gebeuren?").fill("We gaan donderdag op bezoek en nemen de tijd.");
        dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sluit af"))
                .click();

        assertThat(deskundige.getByText("Afgesloten").first()).isVisible();
    }

    @Test
    void bij_acuut_gevaar_staan_de_telefoonnummers_voorop_en_de_rest_wacht() {
        Page pagina = ingelogd("professional", TELEFOON);
        naar(pagina, "consultaties/nieuw");
        pagina.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ja, of ik weet het niet zeker"))
                .check();

        assertThat(pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bel Veilig Thuis: 0800-2000")))
                .isVisible();
        assertThat(pagina.getByLabel("Wat wil je weten?")).isHidden();
        toegankelijk(pagina);
    }

    @Test
    void een_ander_dan_de_twee_partijen_krijgt_een_consultatie_niet_te_zien() {
        Page vrager = ingelogd("professional", BUREAU);
        naar(vrager, "consultaties");
        vrager.locator(".consultlijst a[href*='consultaties/']").first().click();
        assertThat(vrager).hasURL(NUMMER);

        Page ander = ingelogd("organisator", BUREAU);
        ander.navigate(vrager.url());

        assertThat(ander.locator("h1")).hasText("Dit is er niet");
    }

    @ParameterizedTest
    @ValueSource(ints = {BUREAU, TELEFOON})
    void wat_geplakt_wordt_en_niet_past_verdwijnt_niet_zonder_een_woord(int breedte) {
        Page pagina = ingelogd("professional", breedte);
        naar(pagina, "consultaties/nieuw");
        pagina.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Nee").setExact(true))
                .check();
        Locator vraag = pagina.getByLabel("Wat wil je weten?");
        vraag.fill("De buurvrouw hoort het elke avond weer.\n".repeat(75));
        vraag.press("Control+A");
        vraag.press("Control+C");

        vraag.press("End");
        vraag.press("Control+V");

        Locator melding = pagina.locator("#kl-geplakt");
        pagina.evaluate("() => new Promise(klaar => requestAnimationFrame(() => requestAnimationFrame(klaar)))");
        assertThat(melding).containsText("De laatste 2000 tekens van wat je plakte staan er niet bij");
        staatBij(melding, pagina.locator("vaadin-text-area").first());
        beeld(pagina, "geplakt-" + breedte);
        pagina.mouse().wheel(0, 120);
        staatBij(melding, pagina.locator("vaadin-text-area").first());
        toegankelijk(pagina);
        pastInDeBreedte(pagina);

        vraag.press("Backspace");
        assertThat(melding).isHidden();
        vraag.fill("Kort.");
        vraag.press("Control+A");
        vraag.press("Control+C");
        vraag.press("Control+V");
        assertThat(melding).isHidden();
    }

    /** Just under it or just above it, once the page has come to rest. */
    private static void staatBij(Locator melding, Locator veld) {
        Awaitility.await().untilAsserted(() -> {
            BoundingBox bij = veld.boundingBox();
            BoundingBox woord = melding.boundingBox();
            Assertions.assertThat(Math.min(
                            Math.abs(woord.y - (bij.y + bij.height)), Math.abs(woord.y + woord.height - bij.y)))
                    .isLessThan(12);
        });
    }
}
