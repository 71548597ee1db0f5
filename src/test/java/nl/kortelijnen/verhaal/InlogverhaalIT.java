package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import nl.kortelijnen.toegang.inloggen.Authenticator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Signing in with more than a password (X04). */
class InlogverhaalIT extends Verhaal {

    private static final String BEWAAKT = "proef/tweede-factor";

    @Test
    void wie_nog_geen_code_heeft_stelt_hem_in_en_komt_uit_waar_hij_heen_ging() {
        Page pagina = ingelogd("redacteur", BUREAU);
        pagina.navigate(basis() + "/" + BEWAAKT);
        assertThat(pagina.locator("h1")).hasText("Zet inloggen met een code aan");
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "code-instellen-1280");
        pagina.getByLabel("Code uit je app").fill("123 456");
        pagina.getByText("Zet aan").last().click();
        assertThat(pagina.getByText("Deze code hoort niet bij de QR-code")).isVisible();

        Authenticator app = new Authenticator(pagina.locator(".geheim").innerText());
        pagina.getByLabel("Code uit je app").fill(app.code());
        pagina.getByLabel("Code uit je app").press("Enter");
        assertThat(pagina.locator(".herstelcodes li")).hasCount(10);
        toegankelijk(pagina);
        beeld(pagina, "herstelcodes-1280");
        pagina.getByText("Ik heb ze bewaard").click();

        assertThat(pagina.locator("h1")).hasText("Alleen met een tweede factor");
    }

    @Test
    void na_het_wachtwoord_gaat_niets_open_voor_de_code_gegeven_is() {
        Page eerste = ingelogdMetCode("netwerkbeheerder", BUREAU);
        List<String> sessies = koekjes(eerste);
        Page pagina = venster(TELEFOON);
        pagina.navigate(basis() + "/kennis");
        geefWachtwoord("netwerkbeheerder", pagina);
        assertThat(pagina.locator("h1")).hasText("Tweede stap");
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "tweede-stap-360");
        String halverwege = koekjes(pagina).getFirst();

        pagina.navigate(basis() + "/netwerk");
        assertThat(pagina.locator("h1")).hasText("Tweede stap");
        assertThat(pagina.locator(".hoofdmenu")).hasCount(0);
        pagina.getByLabel("Code uit je app").fill("000000");
        pagina.getByLabel("Code uit je app").press("Enter");
        assertThat(pagina.getByText("Deze code klopt niet of is al gebruikt")).isVisible();
        pagina.getByLabel("Code uit je app").fill(app("netwerkbeheerder").code());
        pagina.getByLabel("Code uit je app").press("Enter");

        assertThat(pagina).hasURL(Pattern.compile("/netwerk$"));
        assertThat(pagina.locator(".kader")).isVisible();
        Assertions.assertThat(koekjes(pagina)).doesNotContain(halverwege).doesNotContainAnyElementsOf(sessies);
    }

    @Test
    void zonder_telefoon_helpt_een_herstelcode_een_keer() {
        Page pagina = ingelogd("deskundige2", BUREAU);
        List<String> codes = zetCodeAan("deskundige2", pagina);
        Page anders = venster(BUREAU);
        anders.navigate(basis() + "/");
        geefWachtwoord("deskundige2", anders);
        anders.getByText("Ik heb mijn telefoon niet").click();
        toegankelijk(anders);
        anders.getByLabel("Herstelcode").fill(codes.getFirst());
        anders.getByLabel("Herstelcode").press("Enter");
        anders.locator(".kader").waitFor();

        Page nogEens = venster(BUREAU);
        nogEens.navigate(basis() + "/");
        geefWachtwoord("deskundige2", nogEens);
        nogEens.getByText("Ik heb mijn telefoon niet").click();
        assertThat(nogEens.getByText("Je hebt nog 9 herstelcodes")).isVisible();
        nogEens.getByLabel("Herstelcode").fill(codes.getFirst());
        nogEens.getByLabel("Herstelcode").press("Enter");

        assertThat(nogEens.getByText("Deze herstelcode klopt niet of is al gebruikt"))
                .isVisible();
    }

    @Test
    void een_adres_van_elders_in_naar_leidt_nergens_heen() {
        Page pagina = ingelogdMetCode("netwerkbeheerder", BUREAU);

        pagina.navigate(basis() + "/tweede-stap?naar=//elders.example");

        pagina.locator(".kader").waitFor();
        assertThat(pagina).hasURL(basis() + "/");
    }

    private static List<String> koekjes(Page pagina) {
        return pagina.context().cookies().stream()
                .filter(koekje -> koekje.name.equals("JSESSIONID"))
                .map(koekje -> koekje.value)
                .toList();
    }
}
