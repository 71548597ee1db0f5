package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * The canvas as one sees and handles it: every word can be read at every zoom, nothing floats over what one works on, and
 * the keyboard is always somewhere (H01, H04, H24, X10).
 */
class TekendoekIT extends Tekenverhaal {

    /** A network of so many people with long names, in rings and with lines, around the first member. */
    private static final String VUL = """
            aantal => {
              const t = document.querySelector('kl-tekening').t;
              const ego = t.beeld().knopen.find(een => een.naam === 'Yonas').id;
              const namen = ['Annemarijke-Wilhelmina', 'Schoolmaatschappelijk werker', 'Oma Letay', 'Daniel', 'Stiefoma van vaderskant', 'Gezinsbegeleidster jeugd', 'Opa', 'ሚርያም ተስፋይ', 'Mevrouw de Groot-van Oldenbarnevelt', 'محمد عبد الرحمن'];
              const sectoren = ['familie', 'vrienden', 'buurt', 'school_werk', 'gemeenschap', 'hulp'];
              const ops = [];
              for (let i = 0; i < aantal; i++) {
                const id = crypto.randomUUID().replace(/^(.{14})4/, '$17');
                ops.push({ op: 'voegKnoopToe', id, soort: 'persoon', velden: { aanduiding: namen[i % namen.length], rol: i % 2 ? 'vriendin van de familie' : 'buurvrouw' } });
                if (i % 6 !== 5) ops.push({ op: 'zetRing', id, ego, ring: 1 + (i % 4), vak: { sector: sectoren[i % 6] } });
                ops.push({ op: 'trekLijn', id: crypto.randomUUID().replace(/^(.{14})4/, '$17'), einden: [id, ego], velden: { soort: 'steun', steun: ['praktisch', 'emotioneel'], richting: 'heen' } });
              }
              let goed = true;
              while (ops.length > 0) goed = t.doe(ops.splice(0, 90)) && goed;
              return goed;
            }
            """;

    /** What of the words on the canvas cannot be read: too small, over another word or over somebody's symbol. */
    private static final String ONLEESBAAR = """
            () => {
              const svg = document.querySelector('svg.tk-svg');
              const vak = een => { const r = een.getBoundingClientRect(); return { l: r.left + 1, r: r.right - 1, t: r.top + 2.5, b: r.bottom - 2.5 }; };
              const raakt = (a, b) => a.l < b.r && b.l < a.r && a.t < b.b && b.t < a.b;
              const woorden = [...svg.querySelectorAll('text')].filter(een => een.getBoundingClientRect().width > 0)
                .map(een => ({ tekst: een.textContent, bij: een.closest('.tk-woorden'), wie: een.closest('[data-knoop]'), vak: vak(een), px: parseFloat(getComputedStyle(een).fontSize) * een.getScreenCTM().a }));
              const symbolen = [...svg.querySelectorAll('.tk-knoop')].map(wie => ({ wie, vakken: [...wie.querySelectorAll(':scope > .v')].map(vak) }));
              const fout = woorden.filter(een => een.px < 11.9).map(een => `te klein: ${een.tekst} ${een.px}`);
              woorden.forEach((a, i) => woorden.slice(i + 1).forEach(b => { if (a.bij !== b.bij && raakt(a.vak, b.vak)) fout.push(`over elkaar: ${a.tekst} en ${b.tekst}`); }));
              woorden.forEach(a => symbolen.forEach(s => { if (s.wie !== a.wie && s.vakken.some(v => raakt(a.vak, v))) fout.push(`op een symbool: ${a.tekst}`); }));
              return woorden.length === 0 ? ['geen enkel woord'] : fout;
            }
            """;

    /**
     * Which words take more room than was kept for them: next to another name they would stand over it. A box
     * of letters is on whole pixels, so a word may stick out by one.
     */
    private static final String BREDER_DAN_GEDACHT = """
            () => {
              const doek = document.querySelector('kl-doek'), zicht = doek.kijk.zicht, plaatsing = doek.namenlaag.laatste.plaatsing;
              const hoek = doek.querySelector('svg.tk-svg').getBoundingClientRect();
              const opScherm = ({ x, y, b, h }) => { const op = (waar, van) => (waar / plaatsing.schaal - van) * zicht.schaal; return { l: hoek.left + op(x, zicht.x), r: hoek.left + op(x + b, zicht.x), t: hoek.top + op(y, zicht.y), b: hoek.top + op(y + h, zicht.y) }; };
              const vakken = [...plaatsing.vakken.woorden, ...plaatsing.vakken.symbolen].map(opScherm);
              const woorden = [...doek.querySelectorAll('svg.tk-svg text')].map(een => ({ tekst: een.textContent, vak: een.getBoundingClientRect() })).filter(({ vak }) => vak.width > 0);
              const past = ({ left, right, top, bottom }) => vakken.some(v => v.l <= left + 1.1 && right - 1.1 <= v.r && v.t <= (top + bottom) / 2 && (top + bottom) / 2 <= v.b);
              return woorden.length === 0 ? ['geen enkel woord'] : woorden.filter(({ vak }) => !past(vak)).map(({ tekst, vak }) => `${tekst}: ${Math.round(vak.width)} breed`);
            }
            """;

    /** Which floating part covers somebody's symbol or name. */
    private static final String BEDEKT = """
            () => {
              const doos = een => een.getBoundingClientRect();
              const raakt = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
              const zwevend = [...document.querySelectorAll('.tk-context, .tk-mini, .tk-legenda, .tk-zoom')].filter(een => doos(een).width > 0);
              const mensen = [...document.querySelectorAll('svg.tk-svg .tk-knoop > .v, svg.tk-svg .tk-knoop text')];
              return zwevend.flatMap(deel => mensen.filter(mens => raakt(doos(deel), doos(mens))).map(mens => `${deel.className} over ${mens.closest('.tk-knoop').getAttribute('aria-label')}`));
            }
            """;

    private static final String HIER = "() => document.activeElement.matches('svg.tk-svg')";

    @SuppressWarnings("unchecked")
    private static List<String> vraag(Page pagina, String wat) {
        return (List<String>) pagina.evaluate(wat);
    }

    private static void zet(Page pagina, String scherm) {
        pagina.evaluate("soort => document.querySelector('kl-tekening').t.set({ scherm: soort })", scherm);
        pagina.evaluate("async () => { const d = document.querySelector('kl-doek'); await d.updateComplete;"
                + " d.kijk.passend(); await d.updateComplete; }");
    }

    private static void klikOp(Page pagina, String naam) {
        var doos = doos(persoon(pagina, naam).first());
        pagina.mouse().click(doos.x + doos.width / 2, doos.y + doos.height / 2);
    }

    @Test
    void elke_naam_is_te_lezen_in_elke_weergave_bij_elke_zoom_op_elk_scherm() {
        Page pagina = open("professional", BUREAU);
        for (int aantal : List.of(13, 45)) {
            pagina.evaluate(VUL, aantal);
            for (int breedte : List.of(BUREAU, TABLET, TELEFOON)) {
                pagina.setViewportSize(breedte, 860);
                for (String soort : List.of("sociogram", "genogram", "cirkel")) {
                    zet(pagina, soort);
                    Assertions.assertThat(vraag(pagina, ONLEESBAAR))
                            .as("%s, %d breed, %d mensen", soort, breedte, aantal)
                            .isEmpty();
                    pagina.evaluate("async () => { const d = document.querySelector('kl-doek');"
                            + " d.kijk.zoomIn(1.37); await d.updateComplete; }");
                    Assertions.assertThat(vraag(pagina, ONLEESBAAR))
                            .as("%s, ingezoomd", soort)
                            .isEmpty();
                    Assertions.assertThat(vraag(pagina, BREDER_DAN_GEDACHT))
                            .as("%s, ingezoomd", soort)
                            .isEmpty();
                    zet(pagina, soort);
                    pastInDeBreedte(pagina);
                    beeld(pagina, "doek-" + soort + "-" + aantal + "-" + breedte);
                }
            }
        }
    }

    @Test
    void een_tabel_van_honderdvijftig_mensen_staat_er_en_schuift_tot_de_laatste() {
        Page pagina = open("professional", BUREAU);
        pagina.evaluate(VUL, 150);
        pagina.evaluate("() => document.querySelector('kl-tekening').t.set({ scherm: 'tabel' })");
        int laatste = 1
                + ((Number) pagina.evaluate("() => document.querySelector('kl-tekening').t.beeld().knopen.length"))
                        .intValue();
        Locator mensen = pagina.locator("kl-rijtabel").first();
        assertThat(mensen.locator("table")).hasAttribute("aria-rowcount", String.valueOf(laatste));
        assertThat(mensen.locator("tbody tr[aria-rowindex]").first()).isVisible();
        int staanEr = mensen.locator("tbody tr[aria-rowindex]").count();
        Assertions.assertThat(staanEr).isBetween(15, 80);
        pagina.evaluate("() => { const vlak = document.querySelector('.tk-tabel');"
                + " vlak.scrollTop = document.querySelector('kl-rijtabel').offsetHeight - 300; }");
        assertThat(mensen.locator("tr[aria-rowindex='" + laatste + "']")).isVisible();
        assertThat(mensen.locator("tr[aria-rowindex='2']")).hasCount(0);
        toegankelijk(pagina);
    }

    @Test
    void wat_zweeft_bedekt_niemand_en_wie_nieuw_is_komt_in_beeld() {
        Page pagina = open("professional", BUREAU);
        pagina.evaluate(VUL, 13);
        zet(pagina, "sociogram");
        for (String naam : List.of("Yonas", "Miriam", "Daniel", "Opa", "Oma Letay")) {
            klikOp(pagina, naam);
            assertThat(pagina.locator(".tk-context")).isVisible();
            Assertions.assertThat(vraag(pagina, BEDEKT)).as(naam).isEmpty();
        }
        beeld(pagina, "doek-gekozen-1280");
        scherm(pagina, "Genogram");
        klikOp(pagina, "Yonas");
        for (String wat : List.of("Nieuw: ouder", "Nieuw: partner", "Nieuw: kind")) {
            knop(pagina, wat).click();
            Locator nieuw = pagina.locator("svg.tk-svg .tk-knoop.gekozen .tk-doel");
            assertThat(nieuw).hasCount(1);
            var doos = nieuw.boundingBox();
            var balk = pagina.locator(".tk-balk").boundingBox();
            var doek = pagina.locator(".tk-doek").boundingBox();
            Assertions.assertThat(doos.y).as(wat).isGreaterThanOrEqualTo(balk.y + balk.height);
            Assertions.assertThat(doos.y + doos.height).as(wat).isLessThanOrEqualTo(doek.y + doek.height);
            Assertions.assertThat(doos.x + doos.width).as(wat).isLessThanOrEqualTo(doek.x + doek.width);
        }
    }

    @Test
    void een_dubbele_klik_zet_iemand_precies_daar_ook_als_eerste() {
        Page pagina = open("professional", BUREAU);
        for (double[] plek : new double[][] {{300, 300}, {560, 200}, {420, 500}}) {
            teken(pagina, "Mens " + (int) plek[0] + " x", plek[0], plek[1]);
            var doek = pagina.locator("svg.tk-svg").boundingBox();
            var doos = persoon(pagina, "Mens " + (int) plek[0] + " x")
                    .locator(".tk-doel")
                    .boundingBox();
            Assertions.assertThat(doos.x + doos.width / 2 - doek.x).isBetween(plek[0] - 2, plek[0] + 2);
            Assertions.assertThat(doos.y + doos.height / 2 - doek.y).isBetween(plek[1] - 2, plek[1] + 2);
        }
    }

    @Test
    void met_het_toetsenbord_is_de_focus_altijd_ergens() {
        Page pagina = open("professional", BUREAU);
        tekenMetToetsen(pagina, "Ans");
        // one skip, to the canvas
        pagina.locator(".sla-over").focus();
        pagina.keyboard().press("Enter");
        Assertions.assertThat(pagina.evaluate(HIER)).isEqualTo(true);
        // open, in the first field; Esc closes and comes back
        pagina.keyboard().press("Enter");
        assertThat(pagina.getByLabel("Voornaam of rol")).isFocused();
        pagina.keyboard().press("Escape");
        assertThat(pagina.locator(".tk-paneel")).hasCount(0);
        Assertions.assertThat(pagina.evaluate(HIER)).isEqualTo(true);
        // by its button as well
        pagina.keyboard().press("Enter");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sluit dit paneel"))
                .press("Enter");
        Assertions.assertThat(pagina.evaluate(HIER)).isEqualTo(true);
        // the menu takes the keyboard and gives it back
        pagina.keyboard().press("Shift+F10");
        assertThat(pagina.locator(".tk-menu button").first()).isFocused();
        toegankelijk(pagina);
        pagina.keyboard().press("ArrowUp");
        assertThat(pagina.locator(".tk-menu button").last()).isFocused();
        pagina.keyboard().press("Escape");
        assertThat(pagina.locator(".tk-menu")).hasCount(0);
        Assertions.assertThat(pagina.evaluate(HIER)).isEqualTo(true);
        // after a removal one stands at whoever is nearest
        pagina.keyboard().press("Delete");
        assertThat(persoon(pagina, "Ans")).hasCount(0);
        Assertions.assertThat(pagina.evaluate(HIER)).isEqualTo(true);
        Assertions.assertThat(pagina.locator("svg.tk-svg").getAttribute("aria-activedescendant"))
                .isNotNull();
        // what was pressed and went away does not take the keyboard along
        pagina.locator(".tk-toast button").first().press("Enter");
        assertThat(persoon(pagina, "Ans")).isVisible();
        Assertions.assertThat(pagina.evaluate(HIER)).isEqualTo(true);
        klikOp(pagina, "Ans");
        pagina.locator(".tk-context button[aria-label=Verwijder]").press("Enter");
        Assertions.assertThat(pagina.evaluate(HIER)).isEqualTo(true);
        // a dialog gives it back to the button that opened it
        knop(pagina, "Nodig uit").press("Enter");
        assertThat(pagina.locator("vaadin-dialog")).containsText("Maak een link");
        pagina.keyboard().press("Escape");
        assertThat(knop(pagina, "Nodig uit")).isFocused();
    }

    @Test
    void met_control_c_en_v_en_met_d_komt_iemand_er_nog_eens_bij_en_is_dat_ongedaan_te_maken() {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Ans", 620, 250);
        klikOp(pagina, "Ans");
        pagina.locator("svg.tk-svg").focus();
        pagina.keyboard().press("Control+c");
        pagina.keyboard().press("Control+v");
        assertThat(persoon(pagina, "Ans")).hasCount(2);
        pagina.keyboard().press("Control+v");
        assertThat(persoon(pagina, "Ans")).hasCount(3);
        pagina.keyboard().press("d");
        assertThat(persoon(pagina, "Ans")).hasCount(4);
        pagina.keyboard().press("Control+z");
        assertThat(persoon(pagina, "Ans")).hasCount(3);
        String elders = (String) pagina.evaluate(
                "() => { const veld = document.createElement('textarea'); document.body.append(veld); veld.focus();"
                        + " document.execCommand('paste'); return veld.value; }");
        Assertions.assertThat(elders).as("never on the clipboard of the device").isEmpty();
    }

    @Test
    void een_paneel_begint_bij_ieder_opnieuw_en_toont_eerst_wat_men_eerst_nodig_heeft() {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Ans", 620, 250);
        assertThat(pagina.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Hoort bij dit huishouden")))
                .isVisible();
        assertThat(knop(pagina, "Nieuw: kind")).isVisible();
        pagina.locator(".tk-paneel summary", new Page.LocatorOptions().setHasText("Meer over Ans"))
                .click();
        pagina.locator(".tk-paneel").evaluate("paneel => paneel.scrollTo(0, 400)");
        klikOp(pagina, "Miriam");
        assertThat(pagina.locator(".tk-paneel h2")).hasText("Miriam");
        Assertions.assertThat(pagina.locator(".tk-paneel").evaluate("paneel => paneel.scrollTop"))
                .isEqualTo(0);
        assertThat(pagina.locator(".tk-paneel details", new Page.LocatorOptions().setHasText("Meer over Miriam")))
                .not()
                .hasAttribute("open", "");
    }

    @Test
    void de_ringen_staan_als_lijst_naast_de_cirkel_en_zijn_daar_te_veranderen() {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Ans", 620, 250);
        scherm(pagina, "Cirkel");
        pagina.locator("svg.tk-svg").focus();
        pagina.keyboard().press("Escape");
        Locator paneel = pagina.locator(".tk-paneel");
        assertThat(paneel.locator("h2")).containsText("De ringen van");
        assertThat(paneel).containsText("Ring 2 is leeg");
        pagina.getByLabel("Ring van Ans").selectOption("2");
        assertThat(paneel).not().containsText("Ring 2 is leeg");
        assertThat(persoon(pagina, "Ans")).hasAttribute("aria-label", Pattern.compile("ring 2"));
        toegankelijk(pagina);
        pagina.setViewportSize(TELEFOON, 740);
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "doek-ringen-360");
    }

    /** Not only at rest: with a message, a menu, a dialog and a panel open, light and dark, wide and narrow. */
    @Test
    void ook_met_een_melding_een_menu_of_een_venster_open_is_de_tekening_toegankelijk() {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Ans", 620, 250);
        for (ColorScheme kleur : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(kleur));
            for (int breedte : List.of(BUREAU, TELEFOON)) {
                pagina.setViewportSize(breedte, 860);
                zet(pagina, "sociogram");
                pagina.evaluate(
                        "() => { const el = document.querySelector('kl-tekening');"
                                + " el.toasts.toon({ zin: 'Ans verwijderd.', blijft: true, knop: { tekst: 'Ongedaan maken', ops: [] } }); }");
                assertThat(pagina.locator(".tk-toast").first()).isVisible();
                toegankelijk(pagina);
                pagina.locator(".tk-toast button[aria-label=Sluit]").first().click();
                pagina.locator("svg.tk-svg").focus();
                pagina.keyboard().press("Home");
                pagina.keyboard().press("Shift+F10");
                assertThat(pagina.locator(".tk-menu")).isVisible();
                toegankelijk(pagina);
                beeld(pagina, "doek-menu-" + breedte + "-" + kleur);
                pagina.keyboard().press("Escape");
                pagina.keyboard().press("Enter");
                assertThat(pagina.locator(".tk-paneel")).isVisible();
                toegankelijk(pagina);
                pagina.keyboard().press("Escape");
            }
        }
        knop(pagina, "Nodig uit").click();
        assertThat(pagina.locator("vaadin-dialog").getByText("Maak een link")).isVisible();
        toegankelijk(pagina);
    }

    @Test
    void wat_nog_wordt_opgehaald_is_geen_lege_tekening() {
        Page pagina = open("professional", BUREAU);
        pagina.routeWebSocket("**/live/sociogram/**", stil -> {}); // one that answers nothing

        pagina.reload();

        assertThat(pagina.locator(".tk-leeg")).hasText("De tekening wordt opgehaald.");
    }

    @Test
    void een_gast_die_alleen_kijkt_leest_dat_en_is_binnen_vijf_seconden_weg() {
        Page pagina = open("professional", BUREAU);
        knop(pagina, "Nodig uit").click();
        pagina.getByText("Alleen kijken").click();
        knop(pagina, "Maak een link").click();
        Page gast = venster(TELEFOON);
        gast.navigate(pagina.locator("vaadin-dialog code").innerText());
        assertThat(gast.locator("main, body").first()).containsText("U kijkt mee met de mensen");
        assertThat(gast.locator("body")).not().containsText("U tekent mee");
        gast.getByLabel("Hoe mogen we u noemen?").fill("Oma");
        gast.getByText("Doe mee").click();
        assertThat(gast.locator(".tk-stand")).hasText("Alles bewaard");
        assertThat(gast.locator(".tk-koppen")).hasAttribute("aria-label", "Wie hier nu zijn");
        knop(pagina, "Klaar").click();
        knop(pagina, "Nodig uit").click();
        gast.evaluate(
                "() => { window.weg = new Promise(klaar => new MutationObserver(() =>"
                        + " document.querySelector('.tk-einde') && klaar(Date.now())).observe(document.body, { childList: true, subtree: true })); }");
        double begin = ((Number) pagina.evaluate("() => Date.now()")).doubleValue();
        knop(pagina, "Sluit de sessie voor iedereen").click();
        assertThat(gast.locator("h1"))
                .hasText("De tekening is dicht", new LocatorAssertions.HasTextOptions().setTimeout(5_000));
        double weg = ((Number) gast.evaluate("() => window.weg")).doubleValue();
        Assertions.assertThat(weg - begin)
                .as("milliseconden tot de gast weg was")
                .isLessThan(5_000);
    }
}
