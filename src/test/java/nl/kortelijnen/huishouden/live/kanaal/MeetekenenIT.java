package nl.kortelijnen.huishouden.live.kanaal;

import static nl.kortelijnen.huishouden.live.kanaal.Proefklant.op;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.zitting.Gastkoekje;
import nl.kortelijnen.huishouden.zitting.Zittingen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Sleutelrecht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Guests on a socket: what they may not do, and what never reaches whoever may not see it (H10, X01). */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MeetekenenIT {

    @LocalServerPort
    int poort;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Betrokkenen betrokkenen;

    @Autowired
    Zittingen zittingen;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    Neo4jTekeningkast kast;

    private String sleutelAnna;
    private String sleutelBram;
    private UUID huishouden;

    @BeforeEach
    void maakHuishouden() {
        Gebruiker bram = account("bram");
        TestInlog.alsMetTweedeFactor(bram);
        sleutelBram = TestInlog.sleutel(sleutels, bram, "tekenen");
        Gebruiker anna = account("anna");
        TestInlog.alsMetTweedeFactor(anna);
        sleutelAnna = TestInlog.sleutel(sleutels, anna, "tekenen");
        huishouden = maak("De vijf van de hoek");
        betrokkenen.voegToe(huishouden, bram.account(), "Jeugdarts", Doel.SAMENWERKEN, Testklok.vandaag(), null);
    }

    private Gebruiker account(String naam) {
        return TestInlog.maak(
                accounts,
                naam + "-" + UUID.randomUUID().toString().substring(0, 8),
                null,
                nl.kortelijnen.toegang.wie.Rol.PROFESSIONAL);
    }

    private UUID maak(String naam) {
        return huishoudens.maak(new Werknaam(naam), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private Proefklant anna() {
        return Proefklant.met(poort, huishouden, sleutelAnna).meldAan(0);
    }

    private String koekje(Rol rol) {
        return Gastkoekje.NAAM + "="
                + zittingen.wisselIn(zittingen.nodigUit(huishouden, rol).geheim(), "Oma");
    }

    private Proefklant gast(Rol rol) {
        return open(huishouden, koekje(rol)).meldAan(0);
    }

    private Proefklant open(UUID welk, String koekje) {
        return Proefklant.open(
                poort, welk, "", Tekensocket.PROTOCOL, "Cookie", koekje, "Origin", "http://localhost:" + poort);
    }

    private int status(UUID welk, String koekje) {
        try {
            open(welk, koekje).breek();
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        }
        return 101;
    }

    private static Map<String, Object> persoon(String id, String aanduiding) {
        return op("voegKnoopToe", "id", id, "soort", "persoon", "velden", Map.of("aanduiding", aanduiding));
    }

    private static Map<String, Object> factor(String id, String bij) {
        return op("zetFactor", "id", id, "bij", bij, "kant", "risico", "velden", Map.of("tekst", "Schulden"));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    @Test
    void een_gast_opent_geen_ander_huishouden_en_merkt_niet_of_het_er_is() {
        UUID ander = maak("De omroep");
        String koekje = koekje(Rol.TEKENEN);

        assertThat(status(huishouden, koekje)).isEqualTo(101);
        assertThat(status(ander, koekje)).isEqualTo(401).isEqualTo(status(UUID.randomUUID(), koekje));
        assertThat(status(huishouden, Gastkoekje.NAAM + "=verzonnen")).isEqualTo(401);
    }

    @Test
    void wie_alleen_kijkt_verandert_niets_en_sleept_voor_niemand() {
        Proefklant anna = anna();
        String ans = id();
        anna.antwoordOp(anna.doe(persoon(ans, "Ans")));
        Proefklant kijker = gast(Rol.BEKIJKEN);

        String h = kijker.doe(op("plaats", "id", ans, "weergave", "sociogram", "ego", "-", "waarde", List.of(1, 2)));
        assertThat(kijker.antwoordOp(h)).containsEntry("t", "geweigerd").containsEntry("code", "GEEN_RECHT");
        kijker.stuur("vluchtig", "k", "sleep", "w", Map.of("ids", List.of(ans), "dx", 5, "dy", 5));
        kijker.stuur("vluchtig", "k", "wijzer", "w", Map.of("x", 7, "y", 7));

        assertThat(anna.wacht("vluchtig")).as("alleen de aanwijzer").containsEntry("k", "wijzer");
        assertThat(kast.log(huishouden, 0)).hasSize(1);
        kijker.weg();
        anna.weg();
    }

    @Test
    void een_gast_ziet_en_hoort_niets_van_lagen_zonder_recht() {
        Proefklant anna = anna();
        String ans = id();
        String vooraf = id();
        String erna = id();
        anna.antwoordOp(anna.doe(persoon(ans, "Ans"), factor(vooraf, ans)));
        Proefklant gast = gast(Rol.TEKENEN);
        anna.antwoordOp(anna.doe(factor(erna, ans)));
        anna.antwoordOp(anna.doe(op("zetKnoop", "id", ans, "veld", "herkomst", "waarde", "Fluisterland")));

        gast.wacht(bericht -> Long.valueOf(3).equals(bericht.get("nr")));
        assertThat(gast.alles.toString()).contains(ans).doesNotContain(vooraf, erna, "Schulden", "Fluisterland");
        assertThat(gast.alles.getFirst().get("jij").toString()).contains("lagen=[gewoon]");
        gast.weg();
        anna.weg();
    }

    @Test
    void wat_iemand_aanwijst_noemt_niets_wat_de_ander_niet_mag_zien() {
        Proefklant anna = anna();
        Proefklant bram = Proefklant.met(poort, huishouden, sleutelBram).meldAan(0);
        Proefklant gast = gast(Rol.TEKENEN);
        String ans = id();
        String factor = id();
        anna.antwoordOp(anna.doe(persoon(ans, "Ans"), factor(factor, ans)));
        gast.wacht(bericht -> Long.valueOf(1).equals(bericht.get("nr")));

        anna.stuur("vluchtig", "k", "typt", "w", Map.of("id", factor, "veld", "tekst"));
        anna.stuur("vluchtig", "k", "sleep", "w", Map.of("ids", List.of(ans, factor), "dx", 1, "dy", 1));
        anna.stuur("vluchtig", "k", "keuze", "w", Map.of("ids", List.of(factor, ans)));

        assertThat(bram.wacht(bericht -> "keuze".equals(bericht.get("k"))).get("w"))
                .isEqualTo(Map.of("ids", List.of(factor, ans)));
        assertThat(gast.wacht(bericht -> "keuze".equals(bericht.get("k"))).get("w"))
                .isEqualTo(Map.of("ids", List.of(ans)));
        assertThat(gast.alles.toString()).doesNotContain(factor);
        assertThat(gast.alles.stream().map(bericht -> bericht.get("k")))
                .contains("sleep")
                .doesNotContain("typt");
        gast.weg();
        bram.weg();
        anna.weg();
    }

    @Test
    void een_beeindigde_sessie_zet_de_gast_binnen_vijf_seconden_buiten() throws Exception {
        String koekje = koekje(Rol.TEKENEN);
        Proefklant gast = open(huishouden, koekje).meldAan(0);

        zittingen.beeindig(huishouden);

        assertThat(gast.dicht.get(5, TimeUnit.SECONDS)).isEqualTo(4410);
        assertThat(gast.wacht("einde")).containsEntry("code", "ZITTING_BEEINDIGD");
        assertThat(status(huishouden, koekje)).isEqualTo(401);
    }

    @Test
    void een_gast_doet_met_de_hand_niet_meer_dan_zijn_knoppen() {
        Proefklant anna = anna();
        String ans = id();
        anna.antwoordOp(anna.doe(persoon(ans, "Ans")));
        anna.antwoordOp(anna.doe(op("verwijder", "id", ans)));
        String piet = id();
        anna.antwoordOp(anna.doe(persoon(piet, "Piet")));
        Proefklant gast = gast(Rol.TEKENEN);

        for (Map<String, Object> poging : List.of(
                op("zetTerug", "id", ans),
                op("zetKnoop", "id", piet, "veld", "aanduiding", "waarde", "Boef"),
                op("zetKnoop", "id", piet, "veld", "geboren", "waarde", "1950"),
                op("verwijder", "id", piet))) {
            assertThat(gast.antwoordOp(gast.doe(poging))).containsEntry("code", "GEEN_RECHT");
        }
        String oma = id();
        assertThat(gast.antwoordOp(gast.doe(persoon(oma, "Oma")))).containsEntry("t", "bevestigd");
        assertThat(gast.antwoordOp(gast.doe(op("zetKnoop", "id", oma, "veld", "aanduiding", "waarde", "Oma Mies"))))
                .containsEntry("t", "bevestigd");
        gast.weg();
        anna.weg();
    }

    @Test
    void een_gast_hoort_een_voornaam_en_een_nummer_en_geen_account() {
        Proefklant anna = anna();
        Proefklant bram = Proefklant.met(poort, huishouden, sleutelBram).meldAan(0);
        String ans = id();
        anna.antwoordOp(anna.doe(
                persoon(ans, "Ans"),
                op("plaatsOpmerking", "id", id(), "bij", ans, "tekst", "Hoe gaat het?", "voorGasten", true)));
        Proefklant gast = gast(Rol.TEKENEN);
        anna.stuur("vluchtig", "k", "wijzer", "w", Map.of("x", 7, "y", 7));
        bram.antwoordOp(bram.doe(op("plaatsOpmerking", "id", id(), "bij", ans, "tekst", "Goed.", "voorGasten", true)));
        gast.wacht(bericht -> "vluchtig".equals(bericht.get("t")));
        gast.wacht(bericht -> Long.valueOf(2).equals(bericht.get("nr")) && "wijziging".equals(bericht.get("t")));

        String gehoord = gast.alles.toString();
        for (String account : accountsVan(huishouden)) {
            assertThat(gehoord).doesNotContain(account);
        }
        assertThat(gehoord).contains("medewerker-1", "medewerker-2").doesNotContain("Naam anna", "Naam bram");
        assertThat(bram.alles.toString()).contains("Naam anna");
        gast.weg();
        bram.weg();
        anna.weg();
    }

    private List<String> accountsVan(UUID huishouden) {
        return betrokkenen.van(huishouden).stream()
                .map(een -> een.account().toString())
                .toList();
    }

    @Test
    void een_ingetrokken_sleutel_sluit_de_tekening_binnen_twee_seconden() throws Exception {
        Proefklant bram = Proefklant.met(poort, huishouden, sleutelBram).meldAan(0);
        Proefklant anna = anna();
        Gebruiker wie = accounts.gebruiker(betrokkenen.van(huishouden).stream()
                        .filter(een -> een.rol().equals("Jeugdarts"))
                        .findFirst()
                        .orElseThrow()
                        .account())
                .orElseThrow();

        sleutels.trekIn(wie.account(), sleutels.van(wie.account()).getFirst().id());

        assertThat(bram.dicht.get(2, TimeUnit.SECONDS)).isEqualTo(4401);
        assertThat(anna.dicht).isNotDone();
        anna.weg();
    }

    @Test
    void een_sleutel_om_te_lezen_tekent_niet_mee() {
        Gebruiker eva = account("eva");
        betrokkenen.voegToe(huishouden, eva.account(), "Leerkracht", Doel.SAMENWERKEN, Testklok.vandaag(), null);
        TestInlog.alsMetTweedeFactor(eva);
        Proefklant leest = Proefklant.met(
                        poort, huishouden, TestInlog.sleutel(sleutels, eva, "kijken", Set.of(Sleutelrecht.LEZEN)))
                .meldAan(0);

        assertThat(leest.antwoordOp(leest.doe(persoon(id(), "Ans")))).containsEntry("code", "GEEN_RECHT");
        leest.weg();
    }
}
