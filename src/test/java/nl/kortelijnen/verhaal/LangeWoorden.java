package nl.kortelijnen.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whatever a page says, it fits a phone: each word of three letters and more becomes one of 41, and then nothing may
 * stick out. Only what may not break is left alone (dates, telephone numbers, the word mark), and that must be short.
 */
final class LangeWoorden {

    private static final int LANGST_ONBREEKBAAR = 34;

    private static final String VERLENG = """
            () => {
              const WOORD = 'Terugkoppelingsafspraakbevestigingsbriefje';
              const loop = knoop => {
                if (knoop.nodeType === Node.TEXT_NODE) {
                  if (knoop.data.trim()) knoop.data = knoop.data.replace(/\\p{L}{3,}/gu, WOORD).slice(0, 160);
                  return;
                }
                if (knoop.nodeType === Node.ELEMENT_NODE && knoop.matches(
                    'script, style, svg, canvas, kbd, .nw, .merk, .kader > header, .hoofdmenu, .onderbalk, vaadin-connection-indicator')) return;
                [...knoop.childNodes].forEach(loop);
              };
              loop(document.body);
            }
            """;

    /** What begins or ends beyond the sides, and does not scroll in a place of its own. */
    private static final String UITSTEKERS = """
            () => {
              const breed = document.documentElement.clientWidth;
              const inSchuif = el => {
                for (let p = el.parentElement; p && p !== document.body; p = p.parentElement) {
                  if (getComputedStyle(p).overflowX !== 'visible' && p.getBoundingClientRect().right <= breed + 1) return true;
                }
                return false;
              };
              const uit = [...document.body.querySelectorAll('*')].filter(el => {
                const vak = el.getBoundingClientRect();
                return vak.width > 1 && (vak.right > breed + 1 || vak.left < -1) && !el.closest('.sla-over')
                    && getComputedStyle(el).visibility !== 'hidden' && !inSchuif(el);
              });
              const naam = el => el.localName + (typeof el.className === 'string' && el.className ? '.' + el.className.trim().replace(/\\s+/g, '.') : '');
              const over = document.documentElement.scrollWidth - window.innerWidth;
              return [
                ...(over > 0 ? ['de pagina steekt ' + over + ' pixels uit'] : []),
                ...new Set(uit.filter(el => ![...el.children].some(kind => uit.includes(kind)))
                    .map(el => naam(el.parentElement) + ' > ' + naam(el) + ' tot ' + Math.round(el.getBoundingClientRect().right))),
              ].slice(0, 12);
            }
            """;

    private static final String ONBREEKBAAR =
            "() => [...document.querySelectorAll('main .nw')].map(el => el.textContent.trim()).filter(t => t.length > "
                    + LANGST_ONBREEKBAAR + ")";

    private LangeWoorden() {}

    static void passen(Page pagina) {
        assertThat((List<?>) pagina.evaluate(ONBREEKBAAR))
                .as("wat niet mag breken op %s", pagina.url())
                .isEmpty();
        pagina.evaluate(VERLENG);
        pagina.waitForFunction(
                "() => new Promise(klaar => requestAnimationFrame(() => requestAnimationFrame(() => klaar(true))))");
        assertThat((List<?>) pagina.evaluate(UITSTEKERS))
                .as("met lange woorden steekt uit op %s", pagina.url())
                .isEmpty();
    }
}
