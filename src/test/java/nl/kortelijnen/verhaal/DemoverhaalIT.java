package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.toegang.Demospel;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first hour: what somebody who never saw it finds in the demo (A01, X04). */
class DemoverhaalIT extends Verhaal {

    /** As the README names them. */
    private static final List<String> ACCOUNTS = List.of(
            "professional",
            "professional2",
            "deskundige",
            "deskundige2",
            "organisator",
            "redacteur",
            "redacteur2",
            "netwerkbeheerder",
            "beheerder",
            "organisatiebeheerder",
            "privacyfunctionaris");

    @Autowired
    Accounts accounts;

    @Autowired
    List<Paneel> panelen;

    @Autowired
    Demospel spel;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void op_elk_account_uit_het_leesmij_wacht_iets() {
        for (String naam : ACCOUNTS) {
            Gebruiker wie = accounts.metNaam(naam).orElseThrow();
            TestInlog.als(wie);
            Assertions.assertThat(panelen)
                    .as("Wacht op jou van %s", naam)
                    .anyMatch(paneel -> paneel.plaats() == Paneel.Plaats.WACHT_OP_JOU
                            && paneel.voor(wie).isPresent());
        }
    }

    @Test
    void elk_onderdeel_staat_er_in_elke_stand_en_over_drie_kwartalen() {
        Map<String, Long> consulten = tel("select stand, count(*) from consultvraag group by stand");
        Assertions.assertThat(
                        consulten.values().stream().mapToLong(Long::longValue).sum())
                .isGreaterThanOrEqualTo(20);
        Assertions.assertThat(consulten.keySet())
                .as("GEVRAAGD is never kept: a question goes on at once")
                .containsAll(Arrays.stream(Stand.values())
                        .filter(stand -> stand != Stand.GEVRAAGD)
                        .map(Enum::name)
                        .toList());
        Assertions.assertThat(ouderdom("consultvraag", "gevraagd")).isGreaterThan(Duration.ofDays(240));
        Assertions.assertThat(jdbc.sql("select max(gevraagd) from consultvraag")
                        .query(Instant.class)
                        .single())
                .as("en vandaag werd er ook nog iets gevraagd")
                .isAfter(Testklok.nu().minus(Duration.ofDays(1)));

        Assertions.assertThat(tel("select soort, count(*) from casus group by soort"))
                .containsKeys("PROBLEEM", "SUCCES", "TWIJFEL");
        Assertions.assertThat(tel("select status, count(*) from casus group by status"))
                .containsKeys("CONCEPT", "TER_BEOORDELING", "AFGEKEURD", "GEDEELD", "VERBORGEN");
        Assertions.assertThat(ouderdom("casus", "gemaakt")).isGreaterThan(Duration.ofDays(180));
        Assertions.assertThat(tel("select staat, count(*) from verslag_versie group by staat"))
                .containsKeys("CONCEPT", "GEPUBLICEERD", "VERVANGEN", "INGETROKKEN");
        Assertions.assertThat(jdbc.sql("select count(*) from huishoudregister where begonnen < :jaar")
                        .param("jaar", java.sql.Timestamp.from(Testklok.nu().minus(Duration.ofDays(60))))
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void na_het_laden_speelt_niemand_meer_een_ander() {
        Assertions.assertThatThrownBy(() -> spel.doe("professional", Testklok.nu(), () -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    /** In a browser that was never here: the second step is asked, and the page says its code. */
    @Test
    void wie_net_begint_is_zonder_app_in_een_huishouden_met_een_jaar_tekening() {
        Page pagina = venster(BUREAU);
        pagina.navigate(basis() + "/inloggen");
        geefWachtwoord("deskundige2", pagina);
        pagina.locator(".kader, .tweede-stap").first().waitFor();
        if (pagina.locator(".tweede-stap").count() == 0) { // asked only where a household is
            pagina.navigate(basis() + "/huishoudens");
        }
        assertThat(pagina.locator("[data-demo-code]")).isVisible();
        assertThat(pagina.locator(".democode")).containsText("Alleen in de demo");
        toegankelijk(pagina);
        beeld(pagina, "democode-1280");
        pagina.getByText("Vul in").click();
        pagina.getByLabel("Code uit je app").press("Enter");
        pagina.locator(".kader").waitFor();
        naar(pagina, "huishoudens");
        assertThat(huishouden(pagina, "Merel")).isVisible();
        beeld(pagina, "huishoudens-demo-1280");
    }

    private static Locator huishouden(Page pagina, String werknaam) {
        return pagina.getByText(werknaam, new Page.GetByTextOptions().setExact(true))
                .first();
    }

    /** Three generations, two moments a year apart, gaps, notes, who is involved; and any two days beside each other (H12). */
    @Test
    void het_eerste_huishouden_laat_alles_zien_wat_een_tekening_kan_en_elke_dag_van_het_jaar() {
        Page pagina = ingelogdMetCode("professional", BUREAU);
        naar(pagina, "huishoudens");
        huishouden(pagina, "Merel").click();
        assertThat(pagina).hasURL(Pattern.compile(".*/huishoudens/[0-9a-f-]{36}.*"));
        String adres = pagina.url().replace(basis() + "/", "").replaceAll("[?/]+(deel|tekening).*", "");
        naar(pagina, adres + "?deel=notities");
        assertThat(pagina.locator("main")).containsText("Vanaf nu bellen we een tolk");
        naar(pagina, adres + "?deel=betrokken");
        assertThat(pagina.locator("main"))
                .containsText(
                        Pattern.compile("Gezinswerker[\\s\\S]*Zorgcoördinator op school", Pattern.CASE_INSENSITIVE));

        naar(pagina, adres + "/tekening");
        assertThat(pagina.locator(".tk-stand")).hasText("Alles bewaard");
        Tekenverhaal.scherm(pagina, "Genogram");
        double oma = Tekenverhaal.doos(Tekenverhaal.persoon(pagina, "Oma Letay")).y;
        double moeder = Tekenverhaal.doos(Tekenverhaal.persoon(pagina, "Miriam")).y;
        double kind = Tekenverhaal.doos(Tekenverhaal.persoon(pagina, "Sara")).y;
        Assertions.assertThat(List.of(oma, moeder, kind)).isSorted();
        Assertions.assertThat(kind).isGreaterThan(moeder + 20);
        Assertions.assertThat(moeder).isGreaterThan(oma + 20);
        if (pagina.locator(".tk-gat").count() == 0) { // on a wide screen it is there by itself
            Tekenverhaal.paneel(pagina, "Gaten");
        }
        assertThat(pagina.locator(".tk-gat").first()).isVisible();
        Tekenverhaal.paneel(pagina, "Momenten");
        assertThat(pagina.locator(".tk-momenten")).containsText("Begin van de hulp");
        assertThat(pagina.locator(".tk-momenten")).containsText("Een jaar later");

        Tekenverhaal.scherm(pagina, "Sociogram"); // friends stand in no genogram
        typDag(pagina, "Hoe was het op", 300);
        assertThat(Tekenverhaal.persoon(pagina, "Luul")).hasCount(0);
        assertThat(Tekenverhaal.persoon(pagina, "Ruth")).isVisible();
        Tekenverhaal.knop(pagina, "Terug naar nu").first().click();
        assertThat(Tekenverhaal.persoon(pagina, "Luul")).isVisible();
        Tekenverhaal.knop(pagina, "Vergelijk twee dagen").click();
        typDag(pagina, "Vergelijk deze dag", 300);
        typDag(pagina, "Met deze dag", 100); // while the answer to the first is still on its way
        assertThat(pagina.locator(".tk-paneel")).containsText(getypt(300) + " tot " + getypt(100));
        assertThat(pagina.locator(".tk-verschil")).containsText("Luul");
        assertThat(pagina.locator(".tk-verschil")).not().containsText("Karim");
        typDag(pagina, "Met deze dag", 1);
        assertThat(pagina.locator(".tk-verschil")).containsText("Karim");
        toegankelijk(pagina);
    }

    private static String getypt(int dagenGeleden) {
        return DateTimeFormatter.ofPattern("dd-MM-yyyy")
                .format(Testklok.vandaag().minusDays(dagenGeleden));
    }

    private static void typDag(Page pagina, String veld, int dagenGeleden) {
        Locator invoer = pagina.getByLabel(veld, new Page.GetByLabelOptions().setExact(true));
        invoer.fill(getypt(dagenGeleden));
        invoer.press("Tab");
    }

    private Map<String, Long> tel(String vraag) {
        return jdbc.sql(vraag).query((rij, nr) -> Map.entry(rij.getString(1), rij.getLong(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Duration ouderdom(String tabel, String kolom) {
        Instant oudste = jdbc.sql("select min(" + kolom + ") from " + tabel)
                .query(Instant.class)
                .single();
        return Duration.between(oudste, Testklok.nu());
    }
}
