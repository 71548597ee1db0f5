package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A case is written, guarded, read by a second person, found, and withdrawn without a trace (C01, C02, C04, C05, C09, C11). */
class CasusverhaalIT extends Verhaal {

    @Test
    void van_schrijven_en_nalezen_tot_intrekken() {
        Page schrijver = ingelogd("professional", BUREAU);
        naar(schrijver, "casuistiek/nieuw");
        schrijver.getByRole(AriaRole.RADIO).first().check();
        schrijver.getByLabel("Titel").fill("Een oma die alles regelt");
        schrijver
                .getByLabel("Hoe het begon")
                .or(schrijver.getByLabel("Context"))
                .first()
                .fill(
                        "Oma brengt de kinderen. Bel haar op 06 12345678 als het misgaat. Ze heeft een zwaluwkooi in huis.");
        schrijver.getByLabel("Mijn vraag").fill("Hoe betrekken we oma zonder haar te veel te vragen?");
        schrijver.keyboard().press("Tab");
        Locator delen = schrijver.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Deel met collega"));
        assertThat(schrijver.getByText("herkenbaar").first()).isVisible();
        assertThat(schrijver.locator("#herkenbaar").getByText("06 12345678").first())
                .isVisible();
        assertThat(delen.first()).isDisabled();
        wachtTotRustig(schrijver);
        toegankelijk(schrijver);
        beeld(schrijver, "casus-bewaking-1280");

        schrijver
                .locator("#herkenbaar")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Pas (het voorstel|alle .*) toe")))
                .click();
        assertThat(schrijver.getByText("Alles is opgelost").first()).isVisible();
        assertThat(delen.first()).isEnabled();
        delen.first().click();
        assertThat(schrijver.getByText("Een collega leest je casus na").first()).isVisible();

        Page lezer = ingelogd("professional2", TELEFOON);
        naar(lezer, "casuistiek?deel=meelezen");
        lezer.getByText("Een oma die alles regelt").first().click();
        assertThat(lezer.getByText("Kijk mee").first()).isVisible();
        wachtTotRustig(lezer);
        verbergtAlles(lezer);
        toegankelijk(lezer);
        pastInDeBreedte(lezer);
        lezer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keur goed en deel"))
                .click();
        assertThat(lezer.getByText("Collega's vinden hem nu").first()).isVisible();

        naar(lezer, "zoeken?q=zwaluwkooi");
        assertThat(lezer.locator(".treffer").first()).containsText("Een oma die alles regelt");

        naar(schrijver, "casuistiek?deel=mijn");
        schrijver.getByText("Een oma die alles regelt").first().click();
        schrijver
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trek in"))
                .click();
        schrijver
                .locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek in"))
                .click();
        assertThat(schrijver.getByText("Je casus is ingetrokken").first()).isVisible();

        naar(lezer, "zoeken?q=zwaluwkooi");
        assertThat(lezer.getByText("Een oma die alles regelt")).hasCount(0);
    }

    @Test
    void van_huishouden_naar_een_gedeelde_casus_naar_een_intervisie_met_verslag_tot_er_niets_meer_is() {
        Page schrijver = ingelogdMetCode("professional", BUREAU);
        naar(schrijver, "casuistiek/nieuw");
        schrijver.locator(".casus-huisbegin vaadin-select").click();
        schrijver
                .locator("vaadin-select-item")
                .getByText("Merel", new Locator.GetByTextOptions().setExact(true))
                .click();
        knop(schrijver, "Begin vanuit dit huishouden").click();
        Locator tekening = schrijver.locator(".rolbeeld");
        assertThat(tekening).isVisible();
        assertThat(tekening).containsText("Mo");
        assertThat(schrijver.locator("main")).not().containsText("Yonas");
        schrijver.getByLabel("Titel").fill("Een kind dat alles vertaalt");
        schrijver.getByLabel("Context").fill("Een kind vertaalt thuis en op school voor zijn moeder.");
        schrijver.getByLabel("Mijn vraag").fill("Hoe krijgt yonas weer tijd om te spelen?");
        schrijver.keyboard().press("Tab");
        assertThat(schrijver.locator("#herkenbaar").getByText("yonas").first()).isVisible();
        assertThat(knop(schrijver, "Deel met collega")).isDisabled();
        wachtTotRustig(schrijver);
        toegankelijk(schrijver);
        beeld(schrijver, "casus-vanuit-huishouden-1280");
        schrijver.getByLabel("Mijn vraag").fill("Hoe krijgt dit kind weer tijd om te spelen?");
        schrijver.keyboard().press("Tab");
        assertThat(knop(schrijver, "Deel met collega")).isEnabled();
        knop(schrijver, "Deel met collega").click();
        assertThat(schrijver.getByText("Een collega leest je casus na").first()).isVisible();
        wachtTotRustig(schrijver); // the address changes after the page does
        String adres = schrijver.url().replaceFirst(".*(casuistiek/[^?#]*).*", "$1");

        Page begeleider = ingelogd("professional2", BUREAU);
        naar(begeleider, adres);
        knop(begeleider, "Keur goed en deel").click();
        assertThat(begeleider.locator(".rolbeeld")).isVisible();
        knop(begeleider, "Plan een intervisie").click();
        assertThat(begeleider.getByText("Nog niet begonnen")).isVisible();
        assertThat(begeleider.getByText("Er doet geen gedragswetenschapper mee").first())
                .isVisible();
        wachtTotRustig(begeleider);
        String intervisie = begeleider.url().replaceFirst(".*(casuistiek/[^?#]*).*", "$1");

        naar(schrijver, intervisie);
        knop(schrijver, "Doe mee").click();
        Page derde = ingelogd("deskundige", TELEFOON);
        naar(derde, intervisie);
        knop(derde, "Doe mee als gedragswetenschapper").click();
        knop(begeleider, "Begin de eerste ronde").click();
        for (Page scherm : new Page[] {schrijver, begeleider, derde}) {
            assertThat(scherm.locator(".rondepaneel h2")).containsText("Ronde 1 van 6: Het voorval");
            assertThat(scherm.locator(".rondetimer")).containsText(Pattern.compile("^[45]:\\d\\d"));
        }
        knop(begeleider, "Naar de volgende ronde").focus();
        begeleider.keyboard().press("Enter"); // by keyboard: what goes on is said, and that is where one is
        assertThat(begeleider.locator(".rondepaneel h2")).containsText("Ronde 2 van 6");
        assertThat(begeleider.locator(".rondepaneel h2")).isFocused();
        naarRonde(begeleider, 3);
        assertThat(derde.locator(".rondepaneel h2")).containsText("Ieder voor zich");
        derde.getByLabel("Jouw inbreng").fill("Ik zou eerst met het kind praten.");
        knop(derde, "Plaats").click();
        assertThat(begeleider.getByText("1 deelnemer schreef al iets").first()).isVisible();
        assertThat(begeleider.getByText("Ik zou eerst met het kind praten.")).hasCount(0);
        derde.getByText("Wat neem ik zelf mee aan tafel?").click();
        String kaart = derde.locator(".reflectiekaarten .citaat").innerText();
        knop(derde, "Trek een andere kaart").click();
        assertThat(derde.locator(".reflectiekaarten .citaat")).not().hasText(kaart);
        wachtTotRustig(derde);
        toegankelijk(derde);
        pastInDeBreedte(derde);
        derde.locator(".reflectiekaarten").scrollIntoViewIfNeeded();
        beeld(derde, "intervisie-360");
        naarRonde(begeleider, 4);
        assertThat(schrijver.getByText("Ik zou eerst met het kind praten.").first())
                .isVisible();
        assertThat(schrijver.getByLabel("Jouw inbreng")).isHidden();
        wachtTotRustig(begeleider);
        toegankelijk(begeleider);
        beeld(begeleider, "intervisie-1280");
        verbergtAlles(begeleider);
        naarRonde(begeleider, 5);
        naarRonde(begeleider, 6);
        knop(begeleider, "Sluit deze ronde").click();
        assertThat(begeleider.getByText("Verslag").first()).isVisible();
        begeleider.getByLabel("Afspraak").fill("Een tolk regelen voor het volgende gesprek");
        knop(begeleider, "Leg vast").click();
        assertThat(derde.getByText("Een tolk regelen voor het volgende gesprek").first())
                .isVisible();
        knop(begeleider, "Rond de intervisie af").click();
        assertThat(begeleider.getByText("Afgerond").first()).isVisible();
        beeld(begeleider, "intervisie-verslag-1280");

        naar(schrijver, adres);
        knop(schrijver, "Trek in").click();
        schrijver
                .locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek in"))
                .click();
        assertThat(schrijver.getByText("Je casus is ingetrokken").first()).isVisible();
        for (String weg : new String[] {adres, intervisie}) {
            naar(begeleider, weg);
            assertThat(begeleider.getByText("Een kind dat alles vertaalt")).hasCount(0);
        }
        naar(begeleider, "zoeken?q=vertaalt");
        assertThat(begeleider.getByText("Een kind dat alles vertaalt")).hasCount(0);
        for (String plek : new String[] {"", "casuistiek", "casuistiek?deel=werkt", "volgen"}) {
            naar(begeleider, plek);
            assertThat(begeleider.getByText("Een kind dat alles vertaalt")).hasCount(0);
            assertThat(begeleider.getByText("Een tolk regelen voor het volgende gesprek"))
                    .hasCount(0);
        }
    }

    private static void naarRonde(Page begeleider, int nummer) {
        for (int ronde = 2; ronde <= nummer; ronde++) {
            Locator kop = begeleider.locator(".rondepaneel h2");
            if (kop.textContent().startsWith("Ronde " + (ronde - 1) + " ")) {
                knop(begeleider, "Naar de volgende ronde").click();
                assertThat(kop).containsText("Ronde " + ronde + " van");
            }
        }
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam))
                .first();
    }
}
