package nl.kortelijnen.huishouden.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.live.kast.Tekenwijziging;
import nl.kortelijnen.huishouden.tekening.Besluit;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import nl.kortelijnen.huishouden.tekst.Huiskluis;
import nl.kortelijnen.toegang.Huishoudrest;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A long drawing opens from what was kept of it, and is the same as from its log (H09, H11). */
@SpringBootTest
class TekenvouwTest {

    private static final int WIJZIGINGEN = Tekenstand.VOUW + 60;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Accounts accounts;

    @Autowired
    Tekeningen tekeningen;

    @Autowired
    Kameromroep omroep;

    @Autowired
    Neo4jTekeningkast kast;

    @Autowired
    Driver driver;

    @Autowired
    Huiskluis kluis;

    @Autowired
    List<Huishoudrest> resten;

    private final String ans = UUID.randomUUID().toString();
    private final String wie = UUID.randomUUID().toString();
    private UUID huishouden;

    @BeforeEach
    void tekenVeel() {
        TestInlog.alsMetTweedeFactor(TestInlog.maak(
                accounts, "vouw-" + UUID.randomUUID().toString().substring(0, 8), null, Rol.PROFESSIONAL));
        huishouden = huishoudens.maak(
                new Werknaam("De lange lijst"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        Staat voor = Staat.leeg(huishouden.toString());
        Staat na = voor.laag();
        List<Tekenwijziging> regels = new ArrayList<>();
        for (int nr = 1; nr <= WIJZIGINGEN; nr++) {
            Op op = nr == 1
                    ? new Op.VoegKnoopToe(ans, Soort.PERSOON, Map.of())
                    : new Op.ZetKnoop(ans, Veld.ROL, Waarde.van("rol " + nr));
            Boeking boeking = new Boeking(
                    nr, UUID.randomUUID().toString(), wie, Testklok.klok().millis());
            Besluit besluit = Besluit.over(na, List.of(op), Tekenwijziging.PORTAAL, boeking);
            regels.add(new Tekenwijziging(boeking, List.of(op), besluit.codes(), besluit.effect(), ""));
            na.verwerk(boeking, besluit.effect());
        }
        assertThat(kast.bewaar(huishouden, 0, regels, voor, na)).isPresent();
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private Proefdeelnemer komtBinnen() {
        return new Proefdeelnemer(
                new Kamer(huishouden, kast, Testklok.klok(), Runnable::run, omroep, ander -> {}), wie);
    }

    private long vouwen() {
        return driver.executableQuery("MATCH (v:Tekenvouw {huishouden: $id}) RETURN count(v) AS aantal")
                .withParameters(Map.of("id", huishouden.toString()))
                .execute()
                .records()
                .getFirst()
                .get("aantal")
                .asLong();
    }

    private Staat uitHetLog(long tot) {
        Staat staat = Staat.leeg(huishouden.toString());
        kast.log(huishouden, 0, tot).forEach(regel -> staat.verwerk(regel.boeking(), regel.effect()));
        return staat;
    }

    @Test
    void wie_hem_opent_bewaart_hem_een_keer_en_daarna_is_hij_dezelfde() {
        komtBinnen();
        assertThat(vouwen()).isEqualTo(1);

        Proefdeelnemer weer = komtBinnen();

        assertThat(vouwen()).isEqualTo(1);
        assertThat(kast.vouw(huishouden, Long.MAX_VALUE).laatste()).isGreaterThanOrEqualTo(WIJZIGINGEN);
        assertThat(weer.kamer.staat().vouw())
                .isEqualTo(uitHetLog(Long.MAX_VALUE).vouw());
        long nr = kast.log(huishouden, 0).size();
        weer.doe(UUID.randomUUID().toString(), Map.of("op", "verwijder", "id", ans));
        assertThat(weer.nummers()).contains(nr + 1);
    }

    @Test
    void de_geschiedenis_en_elk_moment_zijn_dezelfde_als_uit_het_log() {
        List<List<Gevolg>> eerst = tekeningen.geschiedenis(huishouden, Long.MAX_VALUE).regels().stream()
                .map(Wijzigingsregel::gevolg)
                .toList();
        List<Oorzaak> oorzaken = tekeningen.oorzaken(huishouden, WIJZIGINGEN - 3, WIJZIGINGEN);
        komtBinnen();
        long laatste = kast.log(huishouden, 0).size();

        List<List<Gevolg>> daarna = tekeningen.geschiedenis(huishouden, WIJZIGINGEN + 1L).regels().stream()
                .map(Wijzigingsregel::gevolg)
                .toList();

        assertThat(daarna).isEqualTo(eerst).hasSize(Tekeningen.BLAD);
        assertThat(tekeningen.oorzaken(huishouden, WIJZIGINGEN - 3, WIJZIGINGEN))
                .isEqualTo(oorzaken)
                .hasSize(3);
        for (long nr : List.of(1L, 2L, WIJZIGINGEN - 1L, laatste)) {
            assertThat(tekeningen.beeldBij(huishouden, nr))
                    .containsExactlyInAnyOrderElementsOf(Gevolg.beeld(uitHetLog(nr), Laag.ALLE));
        }
        assertThat(tekeningen.dagen(huishouden)).containsValue(laatste);
    }

    @Test
    void wat_een_andere_versie_bewaarde_wordt_niet_gelezen_en_de_tekening_opent_uit_haar_log() {
        driver.executableQuery("MATCH (h:Huishouden {id: $huis}) "
                        + "CREATE (:Tekenvouw {id: $id, huishouden: $huis, nr: 3, inhoud: $inhoud})-[:IN]->(h)")
                .withParameters(Map.of(
                        "huis",
                        huishouden.toString(),
                        "id",
                        huishouden.toString(),
                        "inhoud",
                        kluis.dicht("{\"versie\": 2, \"dingen\": \"anders\"}", huishouden, "inhoud")))
                .execute();

        assertThat(komtBinnen().kamer.staat().vouw())
                .isEqualTo(uitHetLog(Long.MAX_VALUE).vouw());
    }

    @Test
    void met_het_huishouden_gaat_ook_wat_ervan_was_bewaard() {
        komtBinnen();
        Huishoudrest graaf = resten.stream()
                .filter(een -> een.naam().startsWith("Gegevens, notities, tekening"))
                .findFirst()
                .orElseThrow();

        graaf.vernietig(huishouden);

        assertThat(vouwen()).isZero();
        assertThat(graaf.aantal(huishouden)).isZero();
        kast.bewaar(huishouden, uitHetLog(0).vouw());
        assertThat(vouwen()).as("of a household that is gone nothing is kept").isZero();
    }
}
