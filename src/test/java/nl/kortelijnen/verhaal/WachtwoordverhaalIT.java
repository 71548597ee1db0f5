package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A password of one's own, and another later (X04; ASVS 5.0, 6.2.2, 6.2.3, 6.4.1). */
class WachtwoordverhaalIT extends Verhaal {

    private static final String EIGEN = "zeven geiten op een zolder";
    private static final String LATER = "een regenjas voor mijn olifant";

    @Autowired
    Accounts accounts;

    @Test
    void wie_een_wachtwoord_kreeg_kiest_eerst_een_eigen_en_wijzigt_het_later_op_het_profiel() {
        accounts.maakMetTijdelijkWachtwoord("nieuw-hier", "Nieuw Hier", WACHTWOORD, Set.of(Rol.PROFESSIONAL));
        Page pagina = venster(BUREAU);
        pagina.navigate(basis() + "/inloggen");
        log(pagina, WACHTWOORD);
        assertThat(pagina.locator("h1")).hasText("Kies je eigen wachtwoord");
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "eigen-wachtwoord-1280");
        pagina.navigate(basis() + "/profiel");
        assertThat(pagina.locator("h1")).hasText("Kies je eigen wachtwoord");
        wachtTotRustig(pagina);
        pagina.getByLabel("Wachtwoord dat je kreeg").fill(WACHTWOORD);
        nieuw(pagina).fill("Welkom2026!!");
        knop(pagina, "Bewaar mijn wachtwoord").click();
        assertThat(pagina.getByText("te makkelijk te raden")).isVisible();
        nieuw(pagina).fill(EIGEN);
        knop(pagina, "Bewaar mijn wachtwoord").click();

        pagina.locator("input[name=username]").waitFor();
        log(pagina, EIGEN);
        pagina.locator(".kader").waitFor();
        naar(pagina, "profiel");
        knop(pagina, "Wijzig wachtwoord").click();
        pagina.getByLabel("Huidig wachtwoord").fill("iets anders dan dat");
        nieuw(pagina).fill(LATER);
        toegankelijk(pagina);
        beeld(pagina, "wijzig-wachtwoord-1280");
        knop(pagina, "Wijzig").click();
        assertThat(pagina.getByText("Je huidige wachtwoord klopt niet")).isVisible();
        pagina.getByLabel("Huidig wachtwoord").fill(EIGEN);
        knop(pagina, "Wijzig").click();
        assertThat(pagina.getByText("Je wachtwoord is gewijzigd")).isVisible();

        Page elders = venster(TELEFOON);
        elders.navigate(basis() + "/inloggen");
        log(elders, LATER);
        elders.locator(".kader").waitFor();
    }

    private void log(Page pagina, String wachtwoord) {
        wachtTotRustig(pagina);
        pagina.locator("input[name=username]").fill("nieuw-hier");
        pagina.locator("input[name=password]").fill(wachtwoord);
        pagina.locator("input[name=password]").press("Enter");
    }

    private static Locator nieuw(Page pagina) {
        return pagina.getByLabel("Nieuw wachtwoord", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }
}
