package nl.kortelijnen.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.zitting.Zittingen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.verhaal.Chromium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The canvas in a real browser: a drawing of 200 people and 600 lines, one of them dragged to and fro. Frames are counted
 * in Chromium's own trace; the first drawing is from the last message with its content to the frame that shows it.
 */
final class Doekmeting implements Bench.Meting {

    private static final int MENSEN = 200;
    private static final int LIJNEN = 600;
    private static final int KEREN_OPEN = 5;
    private static final int SLEEPSECONDEN = 10;
    private static final double BEELD_MS = 1000.0 / 60;

    /** Two hundred people on a grid, each tied to three others, as a client of the drawing makes them. */
    private static final String TEKEN = """
            ([mensen, lijnen]) => {
              const tekening = document.querySelector('kl-tekening');
              const ids = Array.from({ length: mensen }, () => crypto.randomUUID());
              const plek = (i) => [((i % 20) - 10) * 110, (Math.floor(i / 20) - 5) * 130];
              const ops = ids.flatMap((id, i) => [
                { op: 'voegKnoopToe', id, soort: 'persoon', velden: { aanduiding: 'Mens ' + i } },
                { op: 'plaats', id, weergave: 'sociogram', ego: '-', waarde: plek(i) },
              ]);
              for (let i = 0; i < lijnen; i++) {
                const stap = [1, 21, 47][Math.floor(i / mensen) % 3];
                ops.push({ op: 'trekLijn', id: crypto.randomUUID(), einden: [ids[i % mensen], ids[(i + stap) % mensen]],
                  velden: { soort: i % 4 === 0 ? 'spanning' : 'steun', steun: i % 2 === 0 ? ['emotioneel'] : ['praktisch', 'oppas'] } });
              }
              for (let van = 0; van < ops.length; van += 150) tekening.t.doe(ops.slice(van, van + 150));
              return ids[mensen / 2 + 10];
            }
            """;

    /** In the page itself: what the driver sends comes in bursts when the machine is full. */
    private static final String SLEEP = """
            ([x, y, seconden]) => new Promise((klaar) => {
              const doek = document.querySelector('svg.tk-svg');
              const begin = performance.now();
              const stap = (nu) => {
                if (nu - begin > seconden * 1000) return klaar();
                const hoek = (nu - begin) / 333;
                doek.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerId: 1, pointerType: 'mouse', isPrimary: true, buttons: 1,
                  clientX: x + 90 * Math.cos(hoek), clientY: y + 90 * Math.sin(hoek) }));
                requestAnimationFrame(stap);
              };
              requestAnimationFrame(stap);
            })
            """;

    /** Remembers when the last part of the picture came in, and when a frame showed everybody. */
    private static final String KIJK = """
            const Leiding = window.WebSocket;
            window.WebSocket = class extends Leiding {
              constructor(adres, soort) {
                super(adres, soort);
                this.addEventListener('message', (m) => {
                  if (String(m.data).startsWith('{"t":"beeld"')) window.beeldKwam = performance.now();
                });
              }
            };
            const wacht = () => requestAnimationFrame(() => {
              if (document.querySelectorAll('svg.tk-svg [data-knoop]').length >= 200) {
                setTimeout(() => { window.beeldStaat = performance.now(); });
              } else wacht();
            });
            wacht();
            """;

    @Override
    public String meet() throws Exception {
        try (Proefportaal portaal = new Proefportaal(Path.of("content"));
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.start(playwright)) {
            String link = portaal.adres() + "/gast/" + nodigUit(portaal);
            Page pagina = browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(1280, 860)
                            .setLocale("nl-NL"))
                    .newPage();
            pagina.setDefaultTimeout(60_000);
            pagina.navigate(link);
            pagina.getByLabel("Hoe mogen we u noemen?").fill("Meter");
            pagina.getByText("Doe mee").click();
            wachtOpBewaard(pagina);
            String wie = (String) pagina.evaluate(TEKEN, List.of(MENSEN, LIJNEN));
            pagina.waitForFunction("document.querySelectorAll('.tk-lijn[data-lijn]').length >= 600");
            wachtOpBewaard(pagina);
            pagina.addInitScript(KIJK);
            double[] open = new double[KEREN_OPEN];
            for (int keer = 0; keer < KEREN_OPEN; keer++) {
                pagina.reload();
                pagina.waitForFunction("window.beeldStaat !== undefined");
                open[keer] = ((Number) pagina.evaluate("window.beeldStaat - window.beeldKwam")).doubleValue();
            }
            List<Double> tussen = sleep(browser, pagina, wie);
            return tabel(open, tussen);
        }
    }

    private static String nodigUit(Proefportaal portaal) {
        Accounts accounts = portaal.context.getBean(Accounts.class);
        TestInlog.alsMetTweedeFactor(accounts.metNaam("professional").orElseThrow());
        try {
            UUID huishouden = portaal.context
                    .getBean(Huishoudens.class)
                    .maak(new Werknaam("De volle muur"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
            return portaal.context
                    .getBean(Zittingen.class)
                    .nodigUit(huishouden, Rol.TEKENEN)
                    .geheim();
        } finally {
            TestInlog.afmelden();
        }
    }

    private static void wachtOpBewaard(Page pagina) {
        pagina.waitForFunction("document.querySelector('.tk-stand')?.textContent.trim() === 'Alles bewaard'");
    }

    /** One move of the hand for each frame of the browser; gives the milliseconds between frames that were drawn. */
    private static List<Double> sleep(Browser browser, Page pagina, String wie) throws Exception {
        BoundingBox doos = pagina.locator("[data-knoop='" + wie + "'] .tk-doel").boundingBox();
        double x = doos.x + doos.width / 2;
        double y = doos.y + doos.height / 2;
        pagina.mouse().move(x, y);
        pagina.mouse().down();
        pagina.mouse().move(x + 20, y + 20);
        browser.startTracing(
                pagina,
                new Browser.StartTracingOptions()
                        .setCategories(List.of("disabled-by-default-devtools.timeline.frame")));
        pagina.evaluate(SLEEP, List.of(x, y, SLEEPSECONDEN));
        JsonNode spoor = new ObjectMapper().readTree(browser.stopTracing());
        pagina.mouse().up();
        List<Double> getekend = new ArrayList<>();
        for (JsonNode feit : spoor.get("traceEvents")) {
            if ("DrawFrame".equals(feit.path("name").asString())) {
                getekend.add(feit.get("ts").asDouble() / 1000);
            }
        }
        List<Double> tussen = new ArrayList<>();
        getekend.sort(null);
        for (int plek = 1; plek < getekend.size(); plek++) {
            tussen.add(getekend.get(plek) - getekend.get(plek - 1));
        }
        return tussen;
    }

    private static String tabel(double[] open, List<Double> tussen) {
        Arrays.sort(open);
        double[] ms = tussen.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double samen = Arrays.stream(ms).sum();
        long gemist = Arrays.stream(ms)
                .mapToLong(een -> Math.max(0, Math.round(een / BEELD_MS) - 1))
                .sum();
        double druk = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return """
                | doek met %d mensen en %d lijnen | |
                |---|---|
                | eerste tekening na het laatste bericht: mediaan van %d keer | %.0f ms |
                | langste | %.0f ms |
                | beelden per seconde tijdens het slepen | %.1f |
                | tussen twee beelden: mediaan | %.1f ms |
                | p95 | %.1f ms |
                | p99 | %.1f ms |
                | gemiste beelden | %.1f %% |

                Doel: 60 beelden per seconde (%.1f ms), eerste tekening ≤ 300 ms. Chromium zonder videokaart tekent op dezelfde kernen als het portaal. Druk op de machine aan het eind: %.1f.
                """.formatted(
                        MENSEN,
                        LIJNEN,
                        open.length,
                        open[open.length / 2],
                        open[open.length - 1],
                        1000 * ms.length / samen,
                        deel(ms, 0.5),
                        deel(ms, 0.95),
                        deel(ms, 0.99),
                        100.0 * gemist / (gemist + ms.length),
                        BEELD_MS,
                        druk);
    }

    private static double deel(double[] gesorteerd, double deel) {
        return gesorteerd[(int) Math.min(gesorteerd.length - 1, Math.round(deel * gesorteerd.length))];
    }
}
