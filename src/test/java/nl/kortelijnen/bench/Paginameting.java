package nl.kortelijnen.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What crosses the line for the first page, and what a signed-in session keeps in the heap. */
final class Paginameting implements Bench.Meting {

    private static final int SESSIES = 20;

    @Override
    public String meet() throws Exception {
        try (Proefportaal portaal = new Proefportaal(Path.of("content"));
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright.chromium().launch(opties())) {
            long eerste = eerstePagina(browser, portaal);
            login(browser, portaal);
            long voor = gebruikt();
            List<BrowserContext> vensters = new ArrayList<>();
            for (int nummer = 0; nummer < SESSIES; nummer++) {
                vensters.add(login(browser, portaal));
            }
            long perSessie = (gebruikt() - voor) / SESSIES;
            return """
                    | wat | kB |
                    |---|---|
                    | eerste pagina (inloggen, lege cache), over de lijn | %d |
                    | geheugen per ingelogde sessie op de startpagina (gemiddeld over %d) | %d |
                    """.formatted(eerste / 1024, SESSIES, perSessie / 1024);
        }
    }

    private static BrowserType.LaunchOptions opties() {
        String eigen = System.getenv("KL_CHROMIUM");
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(eigen == null ? "/usr/bin/chromium" : eigen))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking"));
    }

    private static long eerstePagina(Browser browser, Proefportaal portaal) {
        try (BrowserContext venster = browser.newContext()) {
            Page pagina = venster.newPage();
            AtomicLong bytes = new AtomicLong();
            CDPSession cdp = venster.newCDPSession(pagina);
            cdp.send("Network.enable");
            cdp.on("Network.loadingFinished", bericht -> bytes.addAndGet(lengte(bericht)));
            pagina.navigate(portaal.adres() + "/inloggen");
            pagina.locator("input[name=username]").waitFor();
            pagina.waitForTimeout(1500);
            return bytes.get();
        }
    }

    private static long lengte(JsonObject bericht) {
        return bericht.get("encodedDataLength").getAsLong();
    }

    private static BrowserContext login(Browser browser, Proefportaal portaal) {
        BrowserContext venster = browser.newContext();
        Page pagina = venster.newPage();
        pagina.navigate(portaal.adres() + "/inloggen");
        pagina.locator("input[name=username]").fill("professional");
        pagina.locator("input[name=password]").fill(Proefportaal.WACHTWOORD);
        pagina.locator("input[name=password]").press("Enter");
        pagina.locator(".start").waitFor();
        return venster;
    }

    private static long gebruikt() throws InterruptedException {
        for (int keer = 0; keer < 4; keer++) {
            System.gc();
            Thread.sleep(300);
        }
        Runtime jvm = Runtime.getRuntime();
        return jvm.totalMemory() - jvm.freeMemory();
    }
}
