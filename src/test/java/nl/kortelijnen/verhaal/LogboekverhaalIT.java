package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X03, X10: who looked, for who watches over it; the check that nothing was changed; and nothing for anybody else. */
class LogboekverhaalIT extends Verhaal {

    private static final UUID HUISHOUDEN = UUID.fromString("3f2a91c4-0000-4000-8000-000000000001");

    @Autowired
    Logboek logboek;

    @Autowired
    Accounts accounts;

    private Gebruiker medewerker;

    @BeforeAll
    void kijkEenWeekRond() {
        Gebruiker beheer = account("organisatiebeheerder");
        medewerker = accounts.alle().stream()
                .map(rij -> rij.gebruiker())
                .filter(wie -> beheer.organisatie().equals(wie.organisatie()) && !wie.equals(beheer))
                .findFirst()
                .orElseThrow();
        TestInlog.als(medewerker);
        for (int keer = 0; keer < 60; keer++) {
            logboek.noteer(Loggebeurtenis.gelukt(Logsoort.LEZEN, HUISHOUDEN, "huishouden", "", "hulp bieden"));
        }
        logboek.noteer(Loggebeurtenis.geweigerd(Logsoort.LEZEN, UUID.randomUUID(), "huishouden", "", "niet betrokken"));
        logboek.noteer(new Loggebeurtenis(
                Logsoort.NOODPROCEDURE,
                Loggebeurtenis.Uitkomst.GELUKT,
                HUISHOUDEN,
                "huishouden",
                "",
                "",
                "noodprocedure",
                true));
        TestInlog.afmelden();
    }

    private Gebruiker account(String naam) {
        return accounts.alle().stream()
                .map(rij -> rij.gebruiker())
                .filter(wie -> wie.gebruikersnaam().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void de_privacyfunctionaris_filtert_bladert_en_controleert() {
        Page pagina = ingelogdMetCode("privacyfunctionaris", BUREAU);
        naar(pagina, "logboek");
        Locator regels = pagina.locator(".loglijst > li");
        assertThat(regels).hasCount(50);
        assertThat(regels.first()).containsText("logboek gelezen");
        toegankelijk(pagina);
        beeld(pagina, "logboek-" + BUREAU);

        pagina.getByText("Alleen noodprocedure").click();
        knop(pagina, "Toon").click();
        pagina.waitForURL("**nood=ja**");
        // the demo has one of its own
        assertThat(regels.filter(new Locator.FilterOptions().setHasText("huishouden 3f2a91c4")))
                .hasCount(1);
        assertThat(regels.filter(new Locator.FilterOptions().setHasNotText("Noodprocedure")))
                .hasCount(0);
        assertThat(regels.first()).containsText("Noodprocedure");
        assertThat(regels.first()).containsText(medewerker.naam());
        regels.first().getByText("huishouden 3f2a91c4").click();
        pagina.waitForURL("**huishouden=3f2a91c4**");
        assertThat(regels).hasCount(50);
        pagina.getByText("Oudere regels").click();
        pagina.waitForURL("**ouder=**");
        assertThat(pagina.getByText("Naar de nieuwste")).isVisible();
        toegankelijk(pagina);

        knop(pagina, "Controleer het logboek").click();
        assertThat(pagina.getByText("Het logboek is heel")).isVisible();
        toegankelijk(pagina);

        naar(pagina, "logboek?soort=LOGBOEK_CONTROLEREN");
        assertThat(regels.first()).containsText("logboek gecontroleerd");
        naar(pagina, "logboek?soort=AFDRUKKEN&huishouden=00000000-0000-0000-0000-000000000000");
        assertThat(pagina.getByText("Geen regels met deze filters.")).isVisible();
        toegankelijk(pagina);

        // half a number would otherwise count as none, and show every household
        naar(pagina, "logboek?huishouden=3f2a91c4&tot=gisteren");
        assertThat(pagina.getByText("Dit adres klopt niet helemaal (huishouden, tot). Er is niets opgezocht."))
                .isVisible();
        assertThat(regels).hasCount(0);
    }

    @Test
    void op_de_telefoon_past_het_logboek_ook() {
        Page pagina = ingelogdMetCode("privacyfunctionaris", TELEFOON);
        naar(pagina, "logboek?huishouden=" + HUISHOUDEN);
        pastInDeBreedte(pagina);
        toegankelijk(pagina);
        beeld(pagina, "logboek-" + TELEFOON);
        knop(pagina, "Filters").click();
        assertThat(pagina.getByLabel("Huishouden (nummer)")).hasValue(HUISHOUDEN.toString());
        pastInDeBreedte(pagina);
        toegankelijk(pagina);
    }

    @Test
    void een_organisatie_ziet_per_medewerker_welke_huishoudens_en_nooit_een_naam() {
        for (int breedte : List.of(BUREAU, TELEFOON)) {
            Page pagina = ingelogdMetCode("organisatiebeheerder", breedte);
            naar(pagina, "logboek/organisatie");
            assertThat(pagina.getByText("Kies een medewerker.")).isVisible();
            toegankelijk(pagina);
            naar(pagina, "logboek/organisatie?wie=" + medewerker.account());
            Locator regels = pagina.locator(".loglijst > li");
            assertThat(regels.filter(new Locator.FilterOptions().setHasText("60 keer")))
                    .hasCount(1);
            assertThat(regels.first()).containsText("huishouden 3f2a91c4");
            assertThat(regels.filter(new Locator.FilterOptions().setHasText("Geweigerd")))
                    .hasCount(1);
            pastInDeBreedte(pagina);
            toegankelijk(pagina);
            beeld(pagina, "logboek-organisatie-" + breedte);
        }
    }

    @Test
    void voor_ieder_ander_is_het_logboek_dicht() {
        Page vreemd = venster(BUREAU);
        vreemd.navigate(basis() + "/logboek");
        assertThat(vreemd.locator("input[name=password]")).isVisible();
        for (String account : List.of("professional", "beheerder")) {
            Page pagina = ingelogdMetCode(account, BUREAU);
            for (String pad : List.of("logboek", "logboek/organisatie")) {
                naar(pagina, pad);
                assertThat(pagina.locator(".loglijst")).hasCount(0);
                assertThat(pagina.locator("h1")).hasText("Hier kun je niet bij");
            }
        }
        Page anders = ingelogdMetCode("organisatiebeheerder", BUREAU);
        naar(anders, "logboek/organisatie?wie=" + account("redacteur").account());
        assertThat(anders.locator("h1")).hasText("Dit is er niet");
        assertThat(anders.locator(".loglijst")).hasCount(0);
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }
}
