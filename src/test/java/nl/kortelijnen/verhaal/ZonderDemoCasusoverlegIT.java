package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kortelijnen.casuistiek.intervisie.Methoden;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Thinking together about cases on a portal without demo data: two screens with one clock, a conference with who must be
 * there, weighing unseen, and the case like it; and a household that becomes a shared case of which nothing stays once the
 * writer takes it back (C01, C02, C05, C06, C08, C09, C10, C11).
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kortelijnen.demo=false", "kortelijnen.inhoud=content"})
class ZonderDemoCasusoverlegIT extends Verhaal {

    private static final int SPELING_MS = 250;

    /** Notes when each time of the clock first stood on the screen. */
    private static final String KIJK = """
            () => {
              window.gezien = {};
              clearInterval(window.kijker);
              window.kijker = setInterval(() => {
                const tijd = document.querySelector('.rondetimer span').textContent;
                if (!(tijd in window.gezien)) window.gezien[tijd] = Date.now();
              }, 5);
            }
            """;

    @Autowired
    Accounts accounts;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Methoden methoden;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, Gebruiker> mensen = new HashMap<>();

    @BeforeAll
    void vul() {
        for (String naam : List.of("anna", "bob", "cem", "dia")) {
            mensen.put(naam, accounts.maak(naam, "Naam " + naam, WACHTWOORD, Set.of(Rol.PROFESSIONAL), null));
        }
    }

    @Test
    void een_team_deelt_wat_het_van_een_huishouden_leerde_en_na_intrekken_is_er_niets_meer() throws Exception {
        assertThat(methoden.alle()).as("methods without demo data").hasSizeGreaterThanOrEqualTo(3);
        maakHuishouden();
        Page schrijver = ingelogdMetCode("dia", BUREAU);
        String adres = deelHuishouden(schrijver);
        Page begeleider = ingelogd("bob", BUREAU);
        naar(begeleider, adres);
        knop(begeleider, "Keur goed en deel").click();
        assertThat(begeleider.locator(".rolbeeld")).isVisible();
        String intervisie = intervisie(begeleider, schrijver);
        wachtOpTreffer(begeleider, true);
        assertThat(overApi("bob")).contains("Een zwaluwkind vertaalt alles");

        assertThat(tabellenMetDeCasus()).contains("casus", "intervisie_inbreng", "intervisie_afspraak");

        naar(schrijver, adres);
        knop(schrijver, "Trek in").click();
        schrijver
                .locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, naam("Trek in"))
                .click();
        assertThat(schrijver.getByText("Je casus is ingetrokken").first()).isVisible();
        wachtOpTreffer(begeleider, false);
        assertThat(overApi("bob")).doesNotContain("Een zwaluwkind vertaalt alles");
        for (String plek : List.of(adres, intervisie, "", "casuistiek", "casuistiek?deel=werkt", "volgen")) {
            naar(begeleider, plek);
            assertThat(begeleider.locator("body")).not().containsText("zwaluwkind");
        }
        assertThat(tabellenMetDeCasus()).isEmpty();
    }

    private List<String> tabellenMetDeCasus() {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(tabel ->
                        jdbc.sql("select cast(t as text) from \"" + tabel + "\" t").query(String.class).list().stream()
                                .anyMatch(rij -> rij.contains("zwaluwkind") || rij.contains("nestkast")))
                .toList();
    }

    private void maakHuishouden() {
        TestInlog.alsMetTweedeFactor(mensen.get("dia"));
        try {
            UUID huishouden = huishoudens.maak(
                    new Werknaam("Huis bij de brug"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
            for (String lid : List.of("moeder", "Tesfalem", "oma")) {
                huishoudens.voegLidToe(huishouden, new Lid(UUID.randomUUID(), lid, "", false));
            }
            huishoudens.schrijf(huishouden, "Tesfalem vertaalt thuis alles. Bel zijn oom op 06 12345678.", null);
        } finally {
            TestInlog.afmelden();
        }
    }

    /** The drawing and the notes come along without anybody in them; what is typed after that is guarded too. */
    private String deelHuishouden(Page schrijver) {
        naar(schrijver, "casuistiek/nieuw");
        schrijver.locator(".casus-huisbegin vaadin-select").click();
        schrijver
                .locator("vaadin-select-item")
                .getByText("Huis bij de brug")
                .first()
                .click();
        knop(schrijver, "Begin vanuit dit huishouden").click();
        assertThat(schrijver.locator(".rolbeeld")).containsText("Mo");
        assertThat(schrijver.getByLabel("Context")).hasValue(Pattern.compile("vertaalt thuis alles"));
        assertThat(schrijver.getByLabel("Context")).not().hasValue(Pattern.compile("Tesfalem|06 1"));
        schrijver.getByLabel("Titel").fill("Een zwaluwkind vertaalt alles");
        schrijver.getByLabel("Mijn vraag").fill("Hoe krijgt tesfalem weer rust?");
        schrijver.keyboard().press("Tab");
        assertThat(schrijver.locator("#herkenbaar").getByText("tesfalem").first())
                .isVisible();
        assertThat(knop(schrijver, "Deel met collega")).isDisabled();
        wachtTotRustig(schrijver);
        bekijkOveral(schrijver, schrijver.url().replaceFirst(".*(casuistiek/[^?#]*).*", "$1"), "casus-bewaking");
        schrijver.getByLabel("Mijn vraag").fill("Hoe krijgt dit zwaluwkind weer rust?");
        schrijver.keyboard().press("Tab");
        knop(schrijver, "Deel met collega").click();
        assertThat(schrijver.getByText("Een collega leest je casus na").first()).isVisible();
        wachtTotRustig(schrijver);
        return schrijver.url().replaceFirst(".*(casuistiek/[^?#]*).*", "$1");
    }

    /** Three people, one of whom writes while nobody sees it, until the report. */
    private String intervisie(Page begeleider, Page schrijver) {
        knop(begeleider, "Plan een intervisie").click();
        assertThat(begeleider.getByText("Nog niet begonnen")).isVisible();
        wachtTotRustig(begeleider);
        String intervisie = begeleider.url().replaceFirst(".*(casuistiek/[^?#]*).*", "$1");
        naar(schrijver, intervisie);
        knop(schrijver, "Doe mee").click();
        Page derde = ingelogd("cem", TELEFOON);
        naar(derde, intervisie);
        knop(derde, "Doe mee als gedragswetenschapper").click();
        knop(begeleider, "Begin de eerste ronde").click();
        Locator kop = begeleider.locator(".rondepaneel h2");
        for (int ronde = 1; ronde <= 6; ronde++) {
            assertThat(kop).containsText("Ronde " + ronde + " van 6");
            if (ronde == 3) {
                derde.getByLabel("Jouw inbreng").fill("Ik zou een nestkast zoeken.");
                knop(derde, "Plaats").click();
                assertThat(begeleider.getByText("1 deelnemer schreef al iets").first())
                        .isVisible();
                assertThat(begeleider.getByText("nestkast")).hasCount(0);
            }
            knop(begeleider, ronde < 6 ? "Naar de volgende ronde" : "Sluit deze ronde")
                    .click();
        }
        begeleider.getByLabel("Afspraak").fill("Een nestkast regelen");
        knop(begeleider, "Leg vast").click();
        assertThat(derde.getByText("Een nestkast regelen").first()).isVisible();
        knop(begeleider, "Rond de intervisie af").click();
        assertThat(begeleider.getByText("Afgerond").first()).isVisible();
        bekijkOveral(begeleider, intervisie, "intervisie-verslag");
        return intervisie;
    }

    private void wachtOpTreffer(Page pagina, boolean erIs) {
        Locator treffer = pagina.locator(".treffer").getByText("zwaluwkind");
        naar(pagina, "zoeken?q=zwaluwkind");
        for (int keer = 0; keer < 20 && treffer.count() > 0 != erIs; keer++) {
            pagina.waitForTimeout(500);
            naar(pagina, "zoeken?q=zwaluwkind");
        }
        assertThat(treffer.count() > 0).isEqualTo(erIs);
    }

    private String overApi(String wie) throws Exception {
        String sleutel = TestInlog.sleutel(sleutels, mensen.get(wie), "verhaal " + UUID.randomUUID());
        HttpRequest vraag = HttpRequest.newBuilder(URI.create(basis() + "/api/v1/zoeken?q=zwaluwkind"))
                .header("Authorization", "Bearer " + sleutel)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String antwoord =
                    client.send(vraag, HttpResponse.BodyHandlers.ofString()).body();
            assertThat(antwoord).contains("treffers");
            return antwoord;
        }
    }

    @Test
    void van_een_leeg_portaal_naar_een_intervisie_een_overleg_en_een_weging() {
        Page anna = ingelogd("anna", BUREAU);
        Page bo = ingelogd("bob", BUREAU);
        String adres =
                deel(anna, bo, "De oma beslist wie er oppast", "De oma beslist wie er oppast en de moeder zwijgt.");
        deel(anna, bo, "Wie past er op", "De moeder zwijgt als de oma beslist wie er oppast.");
        naar(bo, adres);
        Locator zoals = bo.locator(".bijpassend").getByText("Wie past er op");
        for (int keer = 0; keer < 10 && zoals.count() == 0; keer++) {
            bo.waitForTimeout(500);
            naar(bo, adres);
        }
        assertThat(zoals.first()).isVisible();

        klokken(anna, bo, adres);
        overleg(anna, bo, adres);
        weging(anna, bo, adres);
    }

    private String deel(Page schrijver, Page lezer, String titel, String verhaal) {
        naar(schrijver, "casuistiek/nieuw");
        schrijver.getByRole(AriaRole.RADIO).first().check();
        schrijver.getByLabel("Titel").fill(titel);
        schrijver
                .getByLabel("Hoe het begon")
                .or(schrijver.getByLabel("Context"))
                .first()
                .fill(verhaal);
        schrijver.getByLabel("Mijn vraag").fill("Hoe betrekken we de moeder?");
        schrijver.keyboard().press("Tab");
        knop(schrijver, "Deel met collega").click();
        assertThat(schrijver.getByText("Een collega leest je casus na").first()).isVisible();
        wachtTotRustig(schrijver); // the address changes after the page does
        String adres = schrijver.url().replaceFirst(".*(casuistiek/[^?#]*).*", "$1");
        naar(lezer, adres);
        knop(lezer, "Keur goed en deel").click();
        assertThat(lezer.getByText("Collega's vinden hem nu").first()).isVisible();
        return adres;
    }

    /** Two browsers show the same round and time, also when one of them came later and when it was away for a while. */
    private void klokken(Page anna, Page bo, String adres) {
        knop(bo, "Plan een intervisie").click();
        knop(bo, "Begin de eerste ronde").click();
        assertThat(bo.locator(".rondepaneel h2")).containsText("Ronde 1 van 6");
        wachtTotRustig(bo);
        String intervisie = bo.url().replaceFirst(".*(casuistiek/[^?#]*).*", "$1");
        naar(anna, intervisie);
        knop(anna, "Doe mee").click();
        assertThat(anna.locator(".rondepaneel h2")).containsText("Ronde 1 van 6");
        gelijk(anna, bo, "after coming in later");
        anna.context().setOffline(true);
        bo.waitForTimeout(2_000);
        anna.context().setOffline(false);
        knop(bo, "Naar de volgende ronde").click();
        assertThat(anna.locator(".rondepaneel h2")).containsText("Ronde 2 van 6");
        assertThat(bo.locator(".rondepaneel h2")).containsText("Ronde 2 van 6");
        gelijk(anna, bo, "after being away");
        anna.reload();
        assertThat(anna.locator(".rondepaneel h2")).containsText("Ronde 2 van 6");
        gelijk(anna, bo, "after a reload");
    }

    private void gelijk(Page een, Page ander, String wanneer) {
        een.evaluate(KIJK);
        ander.evaluate(KIJK);
        for (Page scherm : List.of(een, ander)) {
            scherm.waitForFunction("() => Object.keys(window.gezien).length >= 5");
        }
        Map<String, Number> hier = gezien(een);
        Map<String, Number> daar = gezien(ander);
        List<String> samen = hier.keySet().stream()
                .filter(daar::containsKey)
                .filter(tijd -> !tijd.equals(vroegste(hier)) && !tijd.equals(vroegste(daar)))
                .toList();
        assertThat(samen).as(wanneer).hasSizeGreaterThanOrEqualTo(2);
        double verschil = samen.stream()
                .mapToDouble(tijd ->
                        Math.abs(hier.get(tijd).doubleValue() - daar.get(tijd).doubleValue()))
                .max()
                .orElseThrow();
        System.out.printf("Two clocks, %s: %.0f ms apart%n", wanneer, verschil);
        assertThat(verschil).as("%s: %s and %s", wanneer, hier, daar).isLessThanOrEqualTo(SPELING_MS);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Number> gezien(Page scherm) {
        return (Map<String, Number>) scherm.evaluate("() => window.gezien");
    }

    /** It stood there already when the looking began. */
    private static String vroegste(Map<String, Number> gezien) {
        return gezien.entrySet().stream()
                .min((een, ander) -> Double.compare(
                        een.getValue().doubleValue(), ander.getValue().doubleValue()))
                .orElseThrow()
                .getKey();
    }

    private void overleg(Page anna, Page bo, String adres) {
        naar(bo, "casuistiek?deel=overleg");
        assertThat(bo.getByText("Nog geen casuïstiekoverleg").first()).isVisible();
        knop(bo, "Plan een overleg").click();
        bo.getByLabel("Hoe heet het overleg?").fill("Casuïstiek van de maand");
        Locator dag = bo.getByLabel("Op welke dag?");
        dag.fill(Testklok.vandaag().plusDays(9).format(java.time.format.DateTimeFormatter.ofPattern("dd-MM-yyyy")));
        dag.press("Enter");
        assertThat(bo.locator("vaadin-date-picker[opened]")).hasCount(0);
        bo.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, naam("Plan"))
                .click();
        bo.waitForURL(Pattern.compile(".*/casuistiek/overleg/.*"));
        String overleg = bo.url().replaceFirst(".*(casuistiek/[^?#]*).*", "$1");
        assertThat(bo.getByText("Er komt nog geen gedragswetenschapper").first())
                .isVisible();
        knop(bo, "Nodig een collega uit").click();
        kiesVoorstel(bo.locator("vaadin-dialog[opened]").getByLabel("Wie?"), "Naam anna", "Naam anna");
        bo.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, naam("Nodig uit"))
                .click();
        assertThat(bo.getByText("Nog geen antwoord").first()).isVisible();

        naar(anna, "");
        assertThat(anna.getByText("Kom je naar het casuïstiekoverleg?").first()).isVisible();
        naar(anna, overleg);
        knop(anna, "Ik kom").click();
        knop(anna, "Zet op de agenda").click();
        assertThat(anna.locator("article h3").first()).isVisible();
        knop(anna, "Spreek iets af").click();
        anna.locator("vaadin-dialog[opened]").getByLabel("Wat ga je doen?").fill("Ik bel de school");
        anna.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, naam("Spreek af"))
                .click();
        assertThat(bo.getByText("Ik bel de school").first()).isVisible();
        bekijkOveral(bo, overleg, "casusoverleg");
        naar(anna, "");
        assertThat(anna.getByText("Ik bel de school").first()).isVisible();
        beeld(anna, "start-casusafspraak-1280");
        knop(bo, "Rond af").click();
        assertThat(bo.getByText("Gehouden zonder gedragswetenschapper").first()).isVisible();
        bekijkOveral(bo, "casuistiek?deel=overleg", "casusoverleggen");
    }

    private void weging(Page anna, Page bo, String adres) {
        naar(bo, adres);
        knop(bo, "Vraag te wegen").click();
        bo.waitForURL(Pattern.compile(".*/casuistiek/weging/.*"));
        String weging = bo.url().replaceFirst(".*(casuistiek/[^?#]*).*", "$1");
        weeg(bo, "4");
        naar(anna, weging);
        weeg(anna, "5, zeker nodig");
        Page cem = ingelogd("cem", TELEFOON);
        naar(cem, weging);
        cem.getByLabel("Waarom?").fill("De afspraken werkten juist.");
        weeg(cem, "1, niet nodig");
        assertThat(bo.getByText("De afspraken werkten juist.")).hasCount(0);
        wachtTotRustig(cem);
        toegankelijk(cem);
        pastInDeBreedte(cem);
        beeld(cem, "weging-360");
        knop(bo, "Onthul alle wegingen").click();
        assertThat(cem.getByText("Er is verschil van inzicht").first()).isVisible();
        assertThat(bo.getByText("De afspraken werkten juist.").first()).isVisible();
        bekijkOveral(bo, weging, "weging-onthuld");
        bekijkOveral(bo, "casuistiek?deel=wegingen", "wegingen");
        bekijkOveral(bo, adres, "casus-verwant");
    }

    private static void weeg(Page pagina, String cijfer) {
        pagina.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(cijfer).setExact(true))
                .check();
        knop(pagina, "Weeg").click();
        assertThat(pagina.getByText("Je woog.").first()).isVisible();
    }

    private static Locator.GetByRoleOptions naam(String naam) {
        return new Locator.GetByRoleOptions().setName(naam).setExact(true);
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam))
                .first();
    }
}
