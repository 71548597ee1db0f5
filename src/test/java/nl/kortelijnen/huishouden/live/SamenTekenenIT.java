package nl.kortelijnen.huishouden.live;

import static nl.kortelijnen.huishouden.live.kanaal.Proefklant.op;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.live.kanaal.Proefklant;
import nl.kortelijnen.huishouden.live.kanaal.Tekensocket;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Tekeninvoer;
import nl.kortelijnen.opslag.bewaking.Opslagfouten;
import nl.kortelijnen.opslag.bewaking.Opslagstand;
import nl.kortelijnen.opslag.bewaking.Proefruimte;
import nl.kortelijnen.opslag.bewaking.Schijfruimte;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people on one drawing over real sockets and stores, and who tries to get in or to harm (H09, H10, X01). */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SamenTekenenIT {

    @LocalServerPort
    int poort;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Betrokkenen betrokkenen;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    Neo4jTekeningkast kast;

    @Autowired
    Driver driver;

    @Autowired
    Opslagstand opslag;

    @Autowired
    Schijfruimte ruimte;

    @Autowired
    JdbcClient jdbc;

    private Gebruiker anna;
    private Gebruiker bram;
    private String sleutelAnna;
    private String sleutelBram;
    private UUID huishouden;

    @BeforeEach
    void maakHuishouden() {
        anna = account("anna");
        bram = account("bram");
        sleutelBram = sleutel(bram);
        sleutelAnna = sleutel(anna);
        huishouden = huishoudens.maak(
                new Werknaam("De vijf van de hoek"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        betrokkenen.voegToe(huishouden, bram.account(), "Jeugdarts", Doel.SAMENWERKEN, Testklok.vandaag(), null);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private Gebruiker account(String naam) {
        return TestInlog.maak(
                accounts, naam + "-" + UUID.randomUUID().toString().substring(0, 8), null, Rol.PROFESSIONAL);
    }

    private String sleutel(Gebruiker wie) {
        TestInlog.alsMetTweedeFactor(wie);
        return TestInlog.sleutel(sleutels, wie, "tekenen");
    }

    private Proefklant anna() {
        return Proefklant.met(poort, huishouden, sleutelAnna).meldAan(0);
    }

    private Proefklant bram() {
        return Proefklant.met(poort, huishouden, sleutelBram).meldAan(0);
    }

    private static Map<String, Object> persoon(String id, String aanduiding) {
        return op("voegKnoopToe", "id", id, "soort", "persoon", "velden", Map.of("aanduiding", aanduiding));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    @Test
    void met_een_bijna_volle_schijf_wordt_tekenen_geweigerd_en_kijken_gaat_door() throws Exception {
        Proefklant een = anna();
        String ans = id();
        een.antwoordOp(een.doe(persoon(ans, "Ans")));
        try (var _ = Proefruimte.vol(ruimte, Schijfruimte.Stand.ALLEEN_LEZEN)) {
            assertThat(een.antwoordOp(een.doe(persoon(id(), "Oom"))))
                    .containsEntry("t", "geweigerd")
                    .containsEntry("code", "ALLEEN_LEZEN")
                    .hasEntrySatisfying(
                            "tekst",
                            tekst -> assertThat(tekst.toString())
                                    .contains("kijken kan nog", "staat er nog", "je laatste wijziging niet"));
            assertThat(bram().alles.toString()).contains("Ans").doesNotContain("Oom");
            assertThatThrownBy(() -> {
                        TestInlog.alsMetTweedeFactor(anna);
                        huishoudens.maak(
                                new Werknaam("De zes"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
                    })
                    .satisfies(fout -> assertThat(Opslagfouten.in(fout)).containsInstanceOf(Fout.AlleenLezen.class));
            assertThat(een.dicht).isNotDone();
        }
        assertThat(een.antwoordOp(een.doe(persoon(id(), "Oom")))).containsEntry("t", "bevestigd");
    }

    @Test
    void zonder_opslag_hoort_een_nieuwe_socket_dat_meteen_ook_van_wie_niets_mag() throws Exception {
        Proefklant een = anna();
        opslag.zet(true);
        try {
            Proefklant nieuw = Proefklant.met(poort, huishouden, sleutelBram);
            assertThat(nieuw.dicht.get(1, TimeUnit.SECONDS)).isEqualTo(4503);
            Proefklant vreemd =
                    Proefklant.open(poort, huishouden, "", Tekensocket.PROTOCOL, "Authorization", "Bearer verzonnen");
            assertThat(vreemd.dicht.get(1, TimeUnit.SECONDS)).isEqualTo(4503);
            assertThat(vreemd.alles).isEmpty();
            assertThat(een.antwoordOp(een.doe(persoon(id(), "Oom")))).containsEntry("code", "OPSLAG_WEG");
            assertThat(een.dicht.get(5, TimeUnit.SECONDS)).isEqualTo(4503);
        } finally {
            opslag.zet(false);
        }
        assertThat(anna().alles.getFirst()).containsEntry("t", "welkom");
    }

    @Test
    void wat_de_een_tekent_ziet_de_ander_en_het_staat_versleuteld_in_de_graaf() {
        Proefklant een = anna();
        Proefklant ander = bram();
        String ans = id();
        String oom = id();
        String lijn = id();

        String h = een.doe(persoon(ans, "Ansfluister"), persoon(oom, "oom"));
        assertThat(een.antwoordOp(h)).containsEntry("t", "bevestigd").containsEntry("nr", 1L);
        Map<String, Object> gehoord = ander.antwoordOp(h);
        assertThat(gehoord).containsEntry("t", "wijziging").containsEntry("nr", 1L);
        assertThat(gehoord.get("door")).isEqualTo(anna.account().toString());
        assertThat(gehoord.get("gevolg").toString()).contains("[" + ans + ", aanduiding, Ansfluister]");

        String h2 = ander.doe(op(
                "trekLijn",
                "id",
                lijn,
                "einden",
                List.of(ans, oom),
                "velden",
                Map.of("soort", "steun", "staat", "actief")));
        assertThat(een.antwoordOp(h2)).containsEntry("t", "wijziging").containsEntry("nr", 2L);

        een.stuur("handeling", "h", h, "basis", 0, "ops", List.of(persoon(id(), "dubbel")));
        assertThat(een.antwoordOp(h))
                .as("the same handeling again")
                .containsEntry("t", "bevestigd")
                .containsEntry("nr", 1L)
                .containsEntry("gevolg", List.of());

        var rij = driver.executableQuery("""
                        MATCH (a:Netwerkpersoon {id: $ans})-[:LIJN {soort: 'steun', staat: 'actief'}]->(:Netwerkpersoon)
                        MATCH (a)-[:STAAT_IN]->(:Huishouden {id: $huishouden})
                        RETURN a.aanduiding AS aanduiding,
                            COLLECT { MATCH (w:Wijziging) WHERE w.inhoud CONTAINS 'fluister' RETURN w } AS leesbaar
                        """)
                .withParameters(Map.of("ans", ans, "huishouden", huishouden.toString()))
                .execute()
                .records()
                .getFirst();
        assertThat(rij.get("aanduiding").asString()).startsWith("kl1:");
        assertThat(rij.get("leesbaar").asList()).isEmpty();
        een.weg();
        ander.weg();
    }

    @Test
    void wie_niet_betrokken_is_krijgt_404_en_hoort_niets() {
        String buiten = sleutel(account("buiten"));
        assertThat(status("Authorization", "Bearer " + buiten)).isEqualTo(404);
        UUID echt = huishouden;
        huishouden = UUID.randomUUID();
        assertThat(status("Authorization", "Bearer " + sleutelAnna))
                .as("no household at all")
                .isEqualTo(404);
        huishouden = echt;
        assertThat(status("Origin", "http://localhost:" + poort)).as("nobody").isEqualTo(401);
        assertThat(status("Authorization", "Bearer " + sleutelAnna, "Origin", "https://kwaad.example"))
                .isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from logboek where betreft = 'tekening' and uitkomst <> 'GELUKT'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    private int status(String... koppen) {
        try {
            Proefklant.open(poort, huishouden, koppen);
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        }
        return 101;
    }

    @Test
    void wie_niet_meer_betrokken_is_staat_binnen_twee_seconden_buiten() {
        Proefklant ander = bram();
        long begin = System.nanoTime();
        UUID betrokkenheid = betrokkenen.van(huishouden).stream()
                .filter(een -> een.account().equals(bram.account()))
                .findFirst()
                .orElseThrow()
                .id();

        betrokkenen.beeindig(huishouden, betrokkenheid);

        assertThat(ander.wacht("einde")).containsEntry("code", "GEEN_TOEGANG");
        assertThat(ander.slotcode()).isEqualTo(4403);
        assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
        assertThat(status("Authorization", "Bearer " + sleutelBram)).isEqualTo(404);
    }

    @Test
    void leden_van_het_huishouden_staan_in_de_tekening_en_blijven_een_persoon() {
        UUID moeder = UUID.randomUUID();
        huishoudens.voegLidToe(huishouden, new Lid(moeder, "moeder", "ti", true));
        Proefklant een = anna();
        assertThat(een.alles.toString())
                .contains("id=" + moeder)
                .contains("aanduiding=moeder")
                .contains("lid={")
                .contains("tolk=ja")
                .contains("taal=ti");

        String h = een.doe(op("zetKnoop", "id", moeder.toString(), "veld", "aanduiding", "waarde", "Miriam"));
        een.antwoordOp(h);
        assertThat(huishoudens.lees(huishouden).leden()).containsExactly(new Lid(moeder, "Miriam", "ti", true));

        huishoudens.wijzigLid(huishouden, new Lid(moeder, "Miriam", "ti", true), new Lid(moeder, "mama", "ti", false));
        Map<String, Object> gehoord = een.wacht(bericht -> "wijziging".equals(bericht.get("t")));
        assertThat(gehoord.get("door")).isEqualTo("portaal");
        assertThat(gehoord.get("gevolg").toString())
                .contains("aanduiding, mama")
                .contains("tolk, null");

        String kind = id();
        een.antwoordOp(een.doe(persoon(kind, "kind"), op("zetLid", "id", kind, "lid", Map.of("rol", "dochter"))));
        assertThat(huishoudens.lees(huishouden).leden())
                .extracting(Lid::aanduiding)
                .containsExactlyInAnyOrder("mama", "kind");
        een.weg();
    }

    @Test
    void wie_terugkomt_krijgt_wat_hij_miste_en_de_graaf_is_het_log() {
        Proefklant een = anna();
        String ans = id();
        een.antwoordOp(een.doe(persoon(ans, "Ans")));
        een.breek();
        Proefklant ander = bram();
        List<String> gedaan = new ArrayList<>();
        for (int ring = 1; ring <= 5; ring++) {
            gedaan.add(ander.doe(
                    op("plaats", "id", ans, "weergave", "sociogram", "ego", "-", "waarde", List.of(ring, 7))));
        }
        gedaan.forEach(ander::antwoordOp);

        Proefklant terug = Proefklant.met(poort, huishouden, sleutelAnna).meldAan(1);

        assertThat(terug.alles.getFirst()).containsEntry("hierna", "staart");
        assertThat(terug.alles.stream().filter(bericht -> "wijziging".equals(bericht.get("t"))))
                .extracting(bericht -> bericht.get("nr"))
                .containsExactly(2L, 3L, 4L, 5L, 6L);
        Staat log = Staat.leeg(huishouden.toString());
        kast.log(huishouden, 0).forEach(regel -> log.verwerk(regel.boeking(), regel.effect()));
        assertThat(Gevolg.beeld(log, Laag.ALLE))
                .singleElement()
                .satisfies(entiteit -> assertThat(entiteit.r())
                        .containsEntry(Register.van("plaats:sociogram:-"), Tekeninvoer.waarde(List.of(5L, 7L))));
        assertThat(driver.executableQuery(
                                "MATCH (:Netwerkpersoon {id: $ans})-[s:STAAT_IN]->() RETURN s[$register] AS plek")
                        .withParameters(Map.of("ans", ans, "register", "plaats:sociogram:-"))
                        .execute()
                        .records()
                        .getFirst()
                        .get("plek")
                        .asList(waarde -> waarde.asLong()))
                .containsExactly(5L, 7L);
        ander.weg();
        terug.weg();
    }

    @Test
    void een_plek_van_een_ander_huishouden_is_niet_over_te_nemen_en_een_professional_moet_er_zijn() {
        Proefklant een = anna();
        Map<String, Object> plek = op("voegKnoopToe", "id", id(), "soort", "plek", "velden", Map.of());
        een.antwoordOp(een.doe(plek));
        TestInlog.alsMetTweedeFactor(bram);
        huishouden = huishoudens.maak(
                new Werknaam("De rode deur"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        Proefklant elders = bram();

        assertThat(elders.antwoordOp(elders.doe(plek)))
                .containsEntry("t", "geweigerd")
                .containsEntry("code", "BESTAAT_AL");
        assertThat(elders.antwoordOp(elders.doe(op(
                        "voegKnoopToe",
                        "id",
                        id(),
                        "soort",
                        "professional",
                        "velden",
                        Map.of("ketenprofessional", id())))))
                .containsEntry("code", "ONBEKEND");
        een.weg();
        elders.weg();
    }

    @Test
    void wie_kwaad_wil_wordt_afgesneden_zonder_dat_de_kamer_het_merkt() {
        Proefklant rustig = anna();
        Proefklant onzin = bram();
        assertThat(onzin.antwoordOp(onzin.doe(persoon(id(), "bel 06-12345678"))))
                .containsEntry("code", "GEVOELIG_PATROON");
        assertThat(onzin.antwoordOp(onzin.doe(op("sloop", "id", id())))).containsEntry("code", "ONLEESBAAR");
        onzin.stuurKaal("geen json");
        assertThat(onzin.wacht("fout")).containsEntry("code", "ONLEESBAAR");
        onzin.stuurTotDicht(List.of("[1]", "{\"t\":\"handeling\",\"h\":\"x\"}"));
        assertThat(onzin.slotcode()).isEqualTo(4400);

        Proefklant diep = bram();
        diep.stuurKaal("{\"t\":\"vluchtig\",\"k\":\"wijzer\",\"w\":" + "[".repeat(50) + "]".repeat(50) + "}");
        assertThat(diep.wacht("fout")).containsEntry("code", "ONLEESBAAR");
        diep.stuurTotDicht(List.of("{\"t\":\"vluchtig\",\"w\":\"" + "a".repeat(70_000) + "\"}"));
        assertThat(diep.slotcode()).isEqualTo(1009);

        Proefklant snel = bram();
        snel.stuurTotDicht(Collections.nCopies(1_000, "{\"t\":\"vluchtig\",\"k\":\"wijzer\",\"w\":{\"x\":1,\"y\":1}}"));
        assertThat(snel.slotcode()).isEqualTo(4429);

        assertThat(Proefklant.open(poort, huishouden, "Authorization", "Bearer " + sleutelBram)
                        .slotcode())
                .as("another protocol")
                .isEqualTo(4409);

        assertThat(rustig.antwoordOp(rustig.doe(persoon(id(), "Ans")))).containsEntry("t", "bevestigd");
        rustig.weg();
    }

    @Test
    void aanwijzers_gaan_naar_de_anderen_en_nergens_anders_heen() {
        Proefklant een = anna();
        Proefklant ander = bram();
        ander.stuur("vluchtig", "k", "wijzer", "w", Map.of("x", 10, "y", 20, "weergave", "sociogram"));

        Map<String, Object> gehoord = een.wacht("vluchtig");
        assertThat(gehoord).containsEntry("k", "wijzer").containsEntry("van", bram.account() + "/" + ander.venster);
        assertThat(kast.log(huishouden, 0)).isEmpty();
        assertThat(een.alles.stream().filter(bericht -> "aanwezigen".equals(bericht.get("t"))))
                .last()
                .satisfies(bericht -> assertThat((List<?>) bericht.get("lijst")).hasSize(2));
        assertThat(Set.copyOf(kast.nummers(List.of(huishouden)).values())).containsExactly(0L);
        een.weg();
        ander.weg();
    }
}
