package nl.kortelijnen.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.verhaal.Chromium;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The map of the network in a real browser: 5 000 people and 20 000 lines, zoomed in and out with the wheel. Frames are
 * counted in Chromium's own trace; what is in them (lines stay away while the map moves) is written beside it.
 */
final class Kaartmeting implements Bench.Meting {

    private static final int MENSEN = Integer.getInteger("bench.kaart", 5_000);
    private static final int PER_MENS = 4;
    private static final int SECONDEN = 10;
    private static final double BEELD_MS = 1000.0 / 60;

    /** A turn of the wheel for each frame, in for a second and out for a second, over the middle of the map. */
    private static final String ZOOM = """
            (seconden) => new Promise((klaar) => {
              const doek = document.querySelector('.kaartdoek');
              const vak = doek.getBoundingClientRect();
              const op = document.elementFromPoint(vak.x + vak.width / 2, vak.y + vak.height / 2);
              const begin = performance.now();
              let ratio = new Set();
              const stap = (nu) => {
                if (nu - begin > seconden * 1000) return klaar(ratio.size);
                op.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true,
                  deltaY: Math.floor((nu - begin) / 1000) % 2 === 0 ? -20 : 20,
                  clientX: vak.x + vak.width / 2, clientY: vak.y + vak.height / 2 }));
                ratio.add(document.querySelector('.kaartgroepen > span')?.style.transform);
                requestAnimationFrame(stap);
              };
              requestAnimationFrame(stap);
            })
            """;

    @Override
    public String meet() throws Exception {
        try (Proefportaal portaal = new Proefportaal(Path.of("content"));
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.start(playwright)) {
            new Netwerkvulling(portaal.context.getBean(Driver.class), MENSEN, PER_MENS).vul();
            Page pagina = browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(1280, 860)
                            .setLocale("nl-NL"))
                    .newPage();
            pagina.setDefaultTimeout(120_000);
            pagina.navigate(portaal.adres() + "/inloggen");
            pagina.locator("input[name=username]").fill("professional");
            pagina.locator("input[name=password]").fill(Proefportaal.WACHTWOORD);
            pagina.locator("input[name=password]").press("Enter");
            pagina.locator(".start").waitFor();
            pagina.navigate(portaal.adres() + "/netwerk/kaart");
            pagina.locator(".kaartgroepen > span").first().waitFor();
            pagina.waitForTimeout(5_000);
            String telling = pagina.locator("kl-netwerkkaart p[role=status]").innerText();
            browser.startTracing(
                    pagina,
                    new Browser.StartTracingOptions()
                            .setCategories(List.of("disabled-by-default-devtools.timeline.frame")));
            int standen = ((Number) pagina.evaluate(ZOOM, SECONDEN)).intValue();
            List<Double> tussen = tussen(browser.stopTracing());
            pagina.waitForTimeout(2_000);
            return tabel(telling, tussen, standen);
        }
    }

    private static List<Double> tussen(byte[] spoor) {
        List<Double> getekend = new ArrayList<>();
        for (JsonNode feit : new ObjectMapper().readTree(spoor).get("traceEvents")) {
            if ("DrawFrame".equals(feit.path("name").asString())) {
                getekend.add(feit.get("ts").asDouble() / 1000);
            }
        }
        getekend.sort(null);
        List<Double> tussen = new ArrayList<>();
        for (int plek = 1; plek < getekend.size(); plek++) {
            tussen.add(getekend.get(plek) - getekend.get(plek - 1));
        }
        return tussen;
    }

    private static String tabel(String telling, List<Double> tussen, int standen) {
        double[] ms = tussen.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double druk = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return """
                | netwerkkaart met %s | |
                |---|---|
                | beelden per seconde tijdens het zoomen | %.1f |
                | tussen twee beelden: mediaan | %.1f ms |
                | p95 | %.1f ms |
                | langste | %.1f ms |
                | verschillende standen van de kaart | %d |

                Doel: vloeiend, dus minstens 30 beelden per seconde en p95 ≤ %.0f ms. Boven 2.000 lijnen komen de lijnen pas terug als de kaart stilstaat (docs/besluiten/0040). Chromium zonder videokaart tekent op dezelfde kernen als het portaal. Druk op de machine aan het eind: %.1f.
                """.formatted(
                telling,
                ms.length
                        * 1000
                        / Math.max(
                                1,
                                tussen.stream().mapToDouble(Double::doubleValue).sum()),
                deel(ms, 0.5),
                deel(ms, 0.95),
                deel(ms, 1),
                standen,
                3 * BEELD_MS,
                druk);
    }

    private static double deel(double[] gesorteerd, double deel) {
        return gesorteerd.length == 0
                ? Double.NaN
                : gesorteerd[(int) Math.min(gesorteerd.length - 1, Math.round(deel * gesorteerd.length))];
    }
}
