package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    @Test
    void wie_net_begint_is_zonder_app_in_een_huishouden_met_een_jaar_tekening() {
        Page pagina = ingelogd("deskundige2", BUREAU);
        pagina.navigate(basis() + "/huishoudens");
        pagina.locator("[data-demo-code], .huislijst, h1:has-text('Huishoudens')")
                .first()
                .waitFor();
        if (pagina.locator("[data-demo-code]").count() > 0) {
            assertThat(pagina.locator(".democode")).containsText("Alleen in de demo");
            toegankelijk(pagina);
            beeld(pagina, "democode-1280");
            pagina.getByText("Vul in").click();
            pagina.getByLabel("Code uit je app").press("Enter");
        }
        assertThat(pagina.getByText("Merel", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        beeld(pagina, "huishoudens-demo-1280");
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
