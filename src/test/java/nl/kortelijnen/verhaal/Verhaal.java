package nl.kortelijnen.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kortelijnen.toegang.inloggen.Authenticator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A story in a real browser, against the production bundle and the demo data. Every story shares one portal. After each
 * test nothing may have been asked of another host, and no script may have failed.
 */
@Demoportaal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Verhaal.BeeldBijFout.class)
abstract class Verhaal {

    static final String WACHTWOORD = "voorbeeld-wachtwoord";
    static final String SLEUTEL = "proef";
    static final int BUREAU = 1280;
    static final int TABLET = 820;
    static final int TELEFOON = 360;
    static final Path BEELDEN = Path.of("target/beelden");

    private static final int HOOGSTE = 12_000;

    /** Rules of WCAG 2.2 A and AA that axe leaves off by itself. */
    private static final AxeRunOptions ALLE_REGELS = alleRegels();

    private static final Map<String, Authenticator> APPS = new ConcurrentHashMap<>();
    private static final Map<String, List<Cookie>> SESSIES = new ConcurrentHashMap<>();

    @LocalServerPort
    int poort;

    private Playwright playwright;
    private Browser browser;
    private final List<BrowserContext> vensters = new ArrayList<>();
    private final List<String> buitenshuis = new ArrayList<>();
    private final List<String> scriptfouten = new ArrayList<>();

    @BeforeAll
    void openBrowser() throws Exception {
        Files.createDirectories(BEELDEN);
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        playwright = Chromium.playwright();
        browser = Chromium.start(playwright);
    }

    @AfterEach
    void sluitVensters() {
        vensters.forEach(BrowserContext::close);
        vensters.clear();
        assertThat(buitenshuis).as("verzoeken naar buiten").isEmpty();
        assertThat(scriptfouten).as("fouten in de browser").isEmpty();
        buitenshuis.clear();
        scriptfouten.clear();
    }

    @AfterAll
    void sluitBrowser() {
        browser.close();
        playwright.close();
    }

    /** A new window of this width, nobody signed in. */
    Page venster(int breedte) {
        return venster(breedte, ColorScheme.LIGHT);
    }

    Page venster(int breedte, ColorScheme kleuren) {
        boolean telefoon = breedte < 500;
        BrowserContext venster = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(breedte, telefoon ? 780 : 900)
                .setHasTouch(telefoon)
                .setIsMobile(telefoon)
                .setColorScheme(kleuren)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam"));
        venster.setDefaultTimeout(45_000);
        vensters.add(venster);
        Page pagina = venster.newPage();
        pagina.onRequest(verzoek -> {
            String adres = verzoek.url();
            if (!adres.startsWith(basis())
                    && !adres.startsWith("data:")
                    && !adres.startsWith("blob:")
                    && !adres.startsWith("ws://localhost:" + poort)) {
                buitenshuis.add(adres);
            }
        });
        pagina.onPageError(scriptfouten::add);
        return pagina;
    }

    /** A window in which this demo account is signed in; a session of an earlier story goes on, as in another tab. */
    Page ingelogd(String account, int breedte) {
        Page pagina = venster(breedte);
        if (!gaatVerder(account, pagina)) {
            ingelogd(account, pagina);
            bewaarSessie(account, pagina);
        }
        return pagina;
    }

    Page ingelogd(String account, Page pagina) {
        pagina.navigate(basis() + "/inloggen");
        geefWachtwoord(account, pagina);
        pagina.locator(".kader, .tweede-stap").first().waitFor();
        if (pagina.locator(".tweede-stap").isVisible()) {
            if (app(account) == null) { // set up in another portal on the same stores; the demo shows its key
                APPS.put(
                        poort + account,
                        new Authenticator(pagina.locator(".tweede-stap .geheim").innerText()));
            }
            geefCode(account, pagina);
        }
        pagina.locator(".kader").waitFor();
        return pagina;
    }

    /** On the sign-in page, wherever it came from. */
    void geefWachtwoord(String account, Page pagina) {
        wachtTotRustig(pagina);
        pagina.locator("input[name=username]").fill(account);
        pagina.locator("input[name=password]").fill(WACHTWOORD);
        pagina.locator("input[name=password]").press("Enter");
    }

    /**
     * A window in which this demo account is signed in with its second factor too, if need be by an earlier session: a code
     * works once, and the next one is half a minute away.
     */
    Page ingelogdMetCode(String account, int breedte) {
        Page pagina = venster(breedte);
        if (app(account) == null || !gaatVerder(account, pagina)) {
            ingelogdMetCode(account, pagina);
            bewaarSessie(account, pagina);
        }
        return pagina;
    }

    private boolean gaatVerder(String account, Page pagina) {
        List<Cookie> sessie = SESSIES.get(poort + account);
        if (sessie == null || !hergebruiktSessies()) {
            return false;
        }
        pagina.context().addCookies(sessie);
        pagina.navigate(basis() + "/");
        pagina.locator(".kader, input[name=username]").first().waitFor();
        return pagina.locator(".kader").count() > 0;
    }

    private void bewaarSessie(String account, Page pagina) {
        SESSIES.put(poort + account, pagina.context().cookies());
    }

    /** No, for stories about signing in itself. */
    boolean hergebruiktSessies() {
        return true;
    }

    /** Signs in here, whatever went before. The first time in a run the code is set up through the page. */
    Page ingelogdMetCode(String account, Page pagina) {
        ingelogd(account, pagina);
        if (app(account) == null) {
            zetCodeAan(account, pagina);
        }
        return pagina;
    }

    /** On the page for the second step, or in the dialog that asks again. */
    void geefCode(String account, Page pagina) {
        pagina.getByLabel("Code uit je app").fill(app(account).code());
        pagina.getByLabel("Code uit je app").press("Enter");
    }

    /** Gives the code again when it is asked, before this comes into sight. */
    void bevestigZoNodig(String account, Page pagina, Locator daarna) {
        Locator code = pagina.getByLabel("Code uit je app");
        daarna.or(code).first().waitFor();
        if (code.count() > 0) {
            geefCode(account, pagina);
        }
        daarna.first().waitFor();
    }

    /** Sets up a code for the account that is signed in here, through the page; gives the recovery codes. */
    List<String> zetCodeAan(String account, Page pagina) {
        naar(pagina, "tweede-stap");
        Authenticator app = new Authenticator(pagina.locator(".geheim").innerText());
        APPS.put(poort + account, app);
        SESSIES.remove(poort + account);
        pagina.getByLabel("Code uit je app").fill(app.code());
        pagina.getByLabel("Code uit je app").press("Enter");
        pagina.locator(".herstelcodes li, .kader").first().waitFor();
        List<String> herstelcodes = pagina.locator(".herstelcodes li").allInnerTexts();
        if (!herstelcodes.isEmpty()) { // an account of the demo has none: it goes in at once
            pagina.getByText("Ik heb ze bewaard").click();
        }
        pagina.locator(".kader").waitFor();
        return herstelcodes;
    }

    /** The authenticator app of this account in this run. */
    Authenticator app(String account) {
        return APPS.get(poort + account);
    }

    /** What one sees of the dialog that is open: its own element has no size. */
    static Locator inDialoog(Page pagina) {
        return pagina.locator("vaadin-dialog[opened] > :visible").first();
    }

    String basis() {
        return "http://localhost:" + poort;
    }

    void naar(Page pagina, String pad) {
        pagina.navigate(basis() + "/" + pad);
        pagina.locator("h1").first().waitFor();
        wachtTotRustig(pagina);
    }

    /** Until the browser and the server have nothing more to say to each other. */
    void wachtTotRustig(Page pagina) {
        pagina.waitForFunction(
                "() => { const c = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;"
                        + " return c && Object.values(c).some(k => k.isActive) && Object.values(c).every(k => !k.isActive || !k.isActive()); }");
    }

    /** Chooses in a list that opens, and waits until it has closed: it gives the focus back, wherever that was. */
    void kies(Page pagina, String veld, String keuze) {
        wachtTotRustig(pagina);
        pagina.getByLabel(veld).click();
        Locator lijst = pagina.locator("vaadin-select-list-box:visible"); // each field on the page has one
        lijst.locator("vaadin-select-item", new Locator.LocatorOptions().setHasText(keuze))
                .first()
                .click();
        PlaywrightAssertions.assertThat(lijst).isHidden();
        PlaywrightAssertions.assertThat(
                        pagina.locator("vaadin-select-value-button", new Page.LocatorOptions().setHasText(keuze)))
                .isVisible();
        wachtTotRustig(pagina);
    }

    /** Types in a list that is searched by the server and chooses from what that finds, once it has answered. */
    void kiesVoorstel(Locator veld, String getypt, String keuze) {
        veld.fill(getypt);
        Page pagina = veld.page();
        PlaywrightAssertions.assertThat(
                        pagina.locator("vaadin-combo-box[loading], vaadin-multi-select-combo-box[loading]"))
                .hasCount(0);
        wachtTotRustig(pagina);
        pagina.locator(
                        ":is(vaadin-combo-box-item, vaadin-multi-select-combo-box-item):visible",
                        new Page.LocatorOptions().setHasText(keuze))
                .first()
                .click();
    }

    /** Words of at most twenty letters that stand on two lines without a hyphen: something beside them takes their room. */
    private static final String GEBROKEN = """
            () => {
              const gebroken = new Set();
              const teksten = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let tekst = teksten.nextNode(); tekst; tekst = teksten.nextNode()) {
                const om = tekst.parentElement;
                if (om.closest('script, style, svg, code') || om.getBoundingClientRect().width <= 2
                    || getComputedStyle(om).hyphens === 'auto') continue;
                for (const woord of tekst.data.matchAll(/[\\p{L}\\p{N}]{2,20}/gu)) {
                  const deel = document.createRange();
                  deel.setStart(tekst, woord.index);
                  deel.setEnd(tekst, woord.index + woord[0].length);
                  const regels = [...deel.getClientRects()].filter(vak => vak.width > 0.5);
                  if (regels.length > 1 && Math.abs(regels[0].top - regels.at(-1).top) > 4) gebroken.add(woord[0]);
                }
              }
              return [...gebroken];
            }
            """;

    /**
     * Zero violations, and not a word of English; only Vaadin's own connection indicator is left out.
     *
     * @param eronder selectors of what lies half below an open list, and is no target as long as that is open
     */
    void toegankelijk(Page pagina, String... eronder) {
        assertThat(Schermtaal.engels(pagina)).as("Engels op %s", pagina.url()).isEmpty();
        ViewportSize was = pagina.viewportSize();
        int hoog = hoogte(pagina);
        for (int keer = 0; keer < 3 && hoog > pagina.viewportSize().height; keer++) { // some parts grow with the window
            pagina.setViewportSize(was.width, Math.min(hoog, HOOGSTE)); // nothing lies under the bar at the bottom
            hoog = hoogte(pagina);
        }
        if (hoog > HOOGSTE) { // higher than a browser can be: the bar would lie over whatever is at the end
            pagina.evaluate("() => document.querySelectorAll('.onderbalk').forEach(e => e.style.position = 'static')");
        }
        AxeBuilder axe = axe(pagina).options(ALLE_REGELS);
        List.of(eronder).forEach(axe::exclude);
        geenOvertredingen(pagina, axe);
        pagina.evaluate("() => document.querySelectorAll('.onderbalk').forEach(e => e.style.position = '')");
        pagina.setViewportSize(was.width, was.height);
    }

    private static int hoogte(Page pagina) {
        return (int) pagina.evaluate("() => document.documentElement.scrollHeight");
    }

    /** Nothing is fetched once more before it looks: only rules for sound and moving pictures, which we have none of, need it. */
    public static final class ZonderVoorladen extends AxeRunOptions {

        public boolean getPreload() {
            return false;
        }
    }

    private static AxeRunOptions alleRegels() {
        AxeRuleOptions aan = new AxeRuleOptions();
        aan.setEnabled(true);
        AxeRunOptions regels = new ZonderVoorladen();
        regels.setRules(Map.of("label-content-name-mismatch", aan, "target-size", aan));
        regels.setResultTypes(List.of("violations"));
        return regels;
    }

    /** F9 leaves the way back on the screen and nothing else, also for whoever listens; pressed again, all is there. */
    static void verbergtAlles(Page pagina) {
        String titel = pagina.title();
        pagina.keyboard().press("F9");
        allesWeg(pagina);
        pagina.keyboard().press("F9");
        PlaywrightAssertions.assertThat(pagina.locator("main, kl-tekening").first())
                .isVisible();
        PlaywrightAssertions.assertThat(pagina).hasTitle(titel);
    }

    /** Whatever stands on the screen, or is read aloud, is the way back and nothing else. */
    static void allesWeg(Page pagina) {
        PlaywrightAssertions.assertThat(pagina.locator("html"))
                .hasText("Ga verder", new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        PlaywrightAssertions.assertThat(pagina).hasTitle("Korte Lijnen");
    }

    /** The message that stands over the page, as each kind that there is: light and dark, wide and narrow (WCAG 1.4.3). */
    void meldingIsLeesbaar(Page pagina) {
        ViewportSize was = pagina.viewportSize();
        for (String soort : List.of("success", "error", "")) {
            pagina.evaluate(
                    "soort => document.querySelectorAll('vaadin-notification-card').forEach(een => een.setAttribute('theme', soort))",
                    soort);
            for (ColorScheme kleur : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(kleur));
                for (int breedte : List.of(TELEFOON, BUREAU)) {
                    pagina.setViewportSize(breedte, was.height);
                    geenOvertredingen(
                            pagina,
                            axe(pagina).include("vaadin-notification-card").options(ALLE_REGELS));
                }
            }
        }
        pagina.setViewportSize(was.width, was.height);
    }

    /** Only whether the colours of these letters stand out. */
    void isLeesbaar(Page pagina) {
        geenOvertredingen(pagina, axe(pagina).withRules(List.of("color-contrast")));
    }

    /** Within the page itself: for pages with frames, which we have none of, it would open a second page each time. */
    private static AxeBuilder axe(Page pagina) {
        return new AxeBuilder(pagina).setLegacyMode(true);
    }

    private static void geenOvertredingen(Page pagina, AxeBuilder axe) {
        List<Rule> overtredingen = axe.setLegacyMode(
                        true) // there are no frames, so no page of its own is needed for the answer
                .exclude("vaadin-connection-indicator")
                .analyze()
                .getViolations();
        assertThat(overtredingen.stream()
                        .map(regel -> regel.getId() + ": "
                                + regel.getNodes().stream()
                                        .map(plek -> plek.getTarget() + " " + plek.getHtml())
                                        .filter(plek -> !isGetekend(regel.getId(), plek))
                                        .limit(4)
                                        .toList())
                        .filter(regel -> !regel.endsWith(": []"))
                        .toList())
                .as("axe op %s", pagina.url())
                .isEmpty();
    }

    /** A drawn person shows an initial and a name cut to its room; the label begins with the whole name. */
    private static boolean isGetekend(String regel, String plek) {
        return regel.equals("label-content-name-mismatch") && plek.contains("class=\"tk-knoop");
    }

    /** Nothing sticks out to the right, once what measures itself has done so. */
    void pastInDeBreedte(Page pagina) {
        try {
            pagina.waitForFunction(
                    "() => document.documentElement.scrollWidth <= window.innerWidth",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(5_000));
        } catch (TimeoutError e) {
            Object over = pagina.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            throw new AssertionError(pagina.url() + " steekt " + over + " pixels uit", e);
        }
    }

    /** This page at three widths, light and dark: axe finds nothing and nothing sticks out. Pictures carry the name. */
    void bekijkOveral(Page pagina, String pad, String naam) {
        kleuren(pagina, ColorScheme.LIGHT);
        pagina.setViewportSize(BUREAU, 900);
        naar(pagina, pad);
        for (int breedte : List.of(BUREAU, TABLET, TELEFOON)) {
            pagina.setViewportSize(breedte, 900);
            pastInDeBreedte(pagina);
            assertThat((List<?>) pagina.evaluate(GEBROKEN))
                    .as("gewone woorden die %d breed in tweeën staan, op %s", breedte, pad)
                    .isEmpty();
            beeld(pagina, naam + "-" + breedte);
        }
        toegankelijk(pagina);
        pagina.setViewportSize(BUREAU, 900);
        isLeesbaar(pagina); // what stands where is as in the dark, below
        kleuren(pagina, ColorScheme.DARK);
        beeld(pagina, naam + "-" + BUREAU + "-donker");
        toegankelijk(pagina);
    }

    private static void kleuren(Page pagina, ColorScheme kleuren) {
        pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(kleuren));
    }

    void beeld(Page pagina, String naam) {
        pagina.screenshot(new Page.ScreenshotOptions().setPath(BEELDEN.resolve(naam + ".png")));
    }

    /** What was on the screens when a story failed, as a picture and, for who only has the output, in words. */
    static final class BeeldBijFout implements TestExecutionExceptionHandler {

        @Override
        public void handleTestExecutionException(ExtensionContext test, Throwable fout) throws Throwable {
            Verhaal verhaal = (Verhaal) test.getRequiredTestInstance();
            int nummer = 0;
            for (BrowserContext venster : verhaal.vensters) {
                for (Page pagina : venster.pages()) {
                    nummer++;
                    try {
                        verhaal.beeld(
                                pagina, "fout-" + test.getRequiredTestMethod().getName() + "-" + nummer);
                        fout.addSuppressed(new AssertionError(pagina.url() + " showed:\n"
                                + pagina.locator("body").innerText()));
                    } catch (PlaywrightException e) {
                        fout.addSuppressed(e); // the page itself may be what failed
                    }
                }
            }
            throw fout;
        }
    }
}
