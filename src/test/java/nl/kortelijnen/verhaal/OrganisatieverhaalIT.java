package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An organisation looks after its own people in the portal: invite, look after, let go (X01, X04). */
class OrganisatieverhaalIT extends Verhaal {

    private static final String EIGEN = "zeven geiten op een zolder";

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    @Test
    void wie_wordt_uitgenodigd_komt_binnen_en_wie_vertrekt_niet_meer() {
        Page beheer = ingelogdMetCode("organisatiebeheerder", BUREAU);
        naar(beheer, "mijn-organisatie");
        knop(beheer, "Nodig iemand uit").click();
        bevestigZoNodig("organisatiebeheerder", beheer, beheer.getByLabel("Gebruikersnaam"));
        beheer.getByLabel("Gebruikersnaam").fill("tariq.nieuw");
        beheer.getByLabel("Voor- en achternaam").fill("Tariq Nieuwland");
        toegankelijk(beheer);
        knop(beheer, "Maak account").click();
        Locator codes = beheer.locator(".bericht code");
        assertThat(codes).hasCount(2);
        String wachtwoord = codes.last().innerText();
        beeld(beheer, "organisatie-uitgenodigd-1280");

        Page nieuw = venster(TELEFOON);
        logIn(nieuw, wachtwoord);
        assertThat(nieuw.locator("h1")).hasText("Kies je eigen wachtwoord");
        wachtTotRustig(nieuw);
        nieuw.getByLabel("Wachtwoord dat je kreeg").fill(wachtwoord);
        nieuw.getByLabel("Nieuw wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill(EIGEN);
        knop(nieuw, "Bewaar mijn wachtwoord").click();
        nieuw.locator("input[name=username]").waitFor();
        logIn(nieuw, EIGEN);
        nieuw.locator(".kader").waitFor();
        knop(beheer, "Klopt nog: Tariq Nieuwland").click();
        assertThat(beheer.locator("li", new Page.LocatorOptions().setHasText("Tariq Nieuwland")))
                .containsText("nagekeken op");

        knop(beheer, "Vertrekt: Tariq Nieuwland").click();
        bevestigZoNodig("organisatiebeheerder", beheer, beheer.getByText("Er blijft niets liggen."));
        knop(beheer, "Beëindig account").click();
        assertThat(beheer.locator("li", new Page.LocatorOptions().setHasText("Tariq Nieuwland")))
                .containsText("Vertrokken");
        nieuw.navigate(basis() + "/profiel");
        nieuw.locator("input[name=username]").waitFor();
        logIn(nieuw, EIGEN);
        assertThat(nieuw.getByText("De naam of het wachtwoord klopt niet")).isVisible();
    }

    @Test
    void voor_iemand_vertrekt_staat_er_wat_er_blijft_liggen() {
        Page beheer = ingelogdMetCode("organisatiebeheerder", TELEFOON);
        naar(beheer, "mijn-organisatie");

        knop(beheer, "Vertrekt: Marloes Peters").click();

        bevestigZoNodig("organisatiebeheerder", beheer, beheer.getByText("Dit blijft liggen."));
        toegankelijk(beheer);
        beeld(beheer, "organisatie-vertrekt-360");
        beheer.keyboard().press("Escape");
        assertThat(beheer.locator("li", new Page.LocatorOptions().setHasText("Marloes Peters"))
                        .getByText("Vertrokken"))
                .hasCount(0);
    }

    private void logIn(Page pagina, String wachtwoord) {
        pagina.navigate(basis() + "/inloggen");
        wachtTotRustig(pagina);
        pagina.locator("input[name=username]").fill("tariq.nieuw");
        pagina.locator("input[name=password]").fill(wachtwoord);
        pagina.locator("input[name=password]").press("Enter");
    }
}
