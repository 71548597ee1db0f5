package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A story about the drawing: a new household for each, with two members and two professionals, and hands that draw. */
abstract class Tekenverhaal extends Verhaal {

    /** The sockets of the drawing can be taken away, as when somebody walks into a lift. */
    static final String NET_DAT_WEG_KAN = """
            window.leidingen = [];
            const Leiding = window.WebSocket;
            window.WebSocket = class extends Leiding {
              constructor(adres, soort) {
                if (window.geenNet && String(adres).includes('/live/')) {
                  const dood = { readyState: 3, send() {}, close() {} };
                  setTimeout(() => dood.onclose && dood.onclose({ code: 1006 }), 10);
                  return dood;
                }
                super(adres, soort);
                if (String(adres).includes('/live/')) window.leidingen.push(this);
              }
            };
            """;

    @Autowired
    private Huishoudens huishoudens;

    @Autowired
    private Betrokkenen betrokkenen;

    @Autowired
    private Accounts accounts;

    UUID id = new UUID(0, 0);
    String adres = "";

    @BeforeEach
    void maakHuishouden() {
        id = maak("De vijf van de hoek");
        adres = adresVan(id);
    }

    /** With Miriam and Yonas as members and two professionals. */
    UUID maak(String werknaam) {
        TestInlog.alsMetTweedeFactor(accounts.metNaam("professional").orElseThrow());
        UUID nieuw =
                huishoudens.maak(new Werknaam(werknaam), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        huishoudens.voegLidToe(nieuw, new Lid(UUID.randomUUID(), "Miriam", "ti", true));
        huishoudens.voegLidToe(nieuw, new Lid(UUID.randomUUID(), "Yonas", "", false));
        betrokkenen.voegToe(
                nieuw,
                accounts.metNaam("professional2").orElseThrow().account(),
                "Leerkracht",
                Doel.SAMENWERKEN,
                Testklok.vandaag(),
                null);
        TestInlog.afmelden();
        return nieuw;
    }

    static String adresVan(UUID huishouden) {
        return "huishoudens/" + huishouden + "/tekening";
    }

    static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    static Locator persoon(Page pagina, String naam) {
        return pagina.locator("svg.tk-svg [role=option]", new Page.LocatorOptions().setHasText(naam));
    }

    /** Until it is drawn: keys before that would go to what was there. */
    static void scherm(Page pagina, String naam) {
        Locator knop = pagina.locator(".tk-schermen button", new Page.LocatorOptions().setHasText(naam));
        knop.click();
        assertThat(knop).hasAttribute("aria-pressed", "true");
    }

    Page open(String account, int breedte) {
        Page pagina = ingelogdMetCode(account, breedte);
        naarTekening(pagina, id);
        return pagina;
    }

    /** Until it can be drawn in. */
    void naarTekening(Page pagina, UUID huishouden) {
        naar(pagina, adresVan(huishouden));
        assertThat(pagina.locator(".tk-stand")).hasText("Alles bewaard");
    }

    /** By hand: twice on an empty place, a name, Enter. */
    static void teken(Page pagina, String naam, double x, double y) {
        Locator doek = pagina.locator("svg.tk-svg");
        doek.dblclick(new Locator.DblclickOptions().setPosition(x, y));
        pagina.locator(".tk-naamveld input").fill(naam);
        pagina.locator(".tk-naamveld input").press("Enter");
        assertThat(persoon(pagina, naam)).isVisible();
    }

    /** Where somebody can be taken hold of; while the drawing is drawn anew there is none for a moment. */
    static BoundingBox doos(Locator persoon) {
        return await().pollInSameThread()
                .until(() -> persoon.locator(".tk-doel").boundingBox(), Objects::nonNull);
    }

    static void sleep(Page pagina, String naam, double dx, double dy) {
        var doos = doos(persoon(pagina, naam));
        pagina.mouse().move(doos.x + doos.width / 2, doos.y + doos.height / 2);
        pagina.mouse().down();
        pagina.mouse().move(doos.x + dx, doos.y + dy, new Mouse.MoveOptions().setSteps(6));
        pagina.mouse().up();
    }

    static String plaats(Page pagina, String naam) {
        return persoon(pagina, naam).getAttribute("transform");
    }

    /** By keys: somebody, wherever there is room. */
    static void tekenMetToetsen(Page pagina, String naam) {
        pagina.locator("svg.tk-svg").focus();
        pagina.keyboard().press("n");
        pagina.locator(".tk-naamveld input").fill(naam);
        pagina.locator(".tk-naamveld input").press("Enter");
        assertThat(persoon(pagina, naam)).isVisible();
    }

    static void paneel(Page pagina, String naam) {
        pagina.locator(".tk-balkknop", new Page.LocatorOptions().setHasText(naam))
                .click();
    }

    /** A guest on a device of this width, invited from this page. */
    Page gast(Page gastheer, String naam, int breedte) {
        knop(gastheer, "Nodig uit").click();
        knop(gastheer, "Maak een link").click();
        Page gast = venster(breedte);
        gast.navigate(gastheer.locator("vaadin-dialog code").innerText());
        gast.getByLabel("Hoe mogen we u noemen?").fill(naam);
        gast.getByText("Doe mee").click();
        assertThat(gast.locator(".tk-stand")).hasText("Alles bewaard");
        knop(gastheer, "Klaar").click();
        return gast;
    }

    /** What leaves the portal asks for the second step, unless it was given just now. */
    void bevestig(String account, Page pagina, String titel) {
        Locator code = pagina.getByLabel("Code uit je app");
        pagina.locator("vaadin-dialog").getByText(titel).or(code).first().waitFor();
        if (code.count() > 0) {
            geefCode(account, pagina);
        }
    }

    void vraagBestand(Page pagina) {
        knop(pagina, "Neem mee").click();
        bevestig("professional", pagina, "Neem de tekening mee");
    }
}
