package nl.kortelijnen.huishouden.live;

import static nl.kortelijnen.huishouden.live.kanaal.Proefklant.op;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Elders;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.live.kanaal.Proefklant;
import nl.kortelijnen.huishouden.live.kanaal.Tekensocket;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may draw somebody of another household too, and what others learn of it: nothing (H08, X01). */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TweeHuishoudensIT {

    @LocalServerPort
    int poort;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Elders elders;

    @Autowired
    Betrokkenen betrokkenen;

    @Autowired
    Zittingen zittingen;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    JdbcClient jdbc;

    private final String sami = UUID.randomUUID().toString();
    private Gebruiker anna;
    private Gebruiker bram;
    private String sleutelAnna;
    private String sleutelBram;
    private UUID bijMoeder;
    private UUID bijVader;

    /** Anna is involved in both, Bram only with the father. */
    @BeforeEach
    void maakHuishoudens() {
        bram = account("bram");
        TestInlog.alsMetTweedeFactor(bram);
        sleutelBram = TestInlog.sleutel(sleutels, bram, "tekenen");
        anna = account("anna");
        TestInlog.alsMetTweedeFactor(anna);
        sleutelAnna = TestInlog.sleutel(sleutels, anna, "tekenen");
        bijMoeder = maak("Bij moeder");
        bijVader = maak("Bij vader");
        betrokkenen.voegToe(bijVader, bram.account(), "Jeugdarts", Doel.SAMENWERKEN, Testklok.vandaag(), null);
        Proefklant klant = klant(bijMoeder, sleutelAnna);
        klant.antwoordOp(klant.doe(teken()));
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
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

    private Proefklant klant(UUID huishouden, String sleutel) {
        return Proefklant.met(poort, huishouden, sleutel).meldAan(0);
    }

    private Map<String, Object> teken() {
        return op("voegKnoopToe", "id", sami, "soort", "persoon", "velden", Map.of("aanduiding", "Sami"));
    }

    private int logregels(UUID huishouden, Gebruiker wie) {
        return jdbc.sql("select count(*) from logboek where huishouden = :h and account = :wie and betreft = :wat")
                .param("h", huishouden)
                .param("wie", wie.account())
                .param("wat", "persoon in twee huishoudens")
                .query(Integer.class)
                .single();
    }

    @Test
    void wie_bij_beide_betrokken_is_tekent_een_kind_in_beide_en_dat_staat_in_het_logboek_van_het_eerste() {
        Proefklant klant = klant(bijVader, sleutelAnna);

        assertThat(klant.antwoordOp(klant.doe(teken()))).containsEntry("t", "bevestigd");
        assertThat(logregels(bijMoeder, anna)).isEqualTo(1);
        assertThat(elders.waarNog(bijVader, UUID.fromString(sami)))
                .singleElement()
                .satisfies(huis -> assertThat(huis.id()).isEqualTo(bijMoeder));
    }

    @Test
    void wie_maar_bij_een_betrokken_is_kan_niemand_van_het_andere_erbij_tekenen() {
        Proefklant klant = klant(bijVader, sleutelBram);

        assertThat(klant.antwoordOp(klant.doe(teken())))
                .containsEntry("t", "geweigerd")
                .containsEntry("code", "BESTAAT_AL");
        assertThat(logregels(bijMoeder, bram)).isZero();
    }

    @Test
    void een_gast_kan_niemand_van_een_ander_huishouden_erbij_tekenen() {
        TestInlog.alsMetTweedeFactor(anna);
        String koekje = Gastkoekje.NAAM + "="
                + zittingen.wisselIn(zittingen.nodigUit(bijVader, Rol.TEKENEN).geheim(), "Oma");
        Proefklant gast = Proefklant.open(
                        poort,
                        bijVader,
                        "",
                        Tekensocket.PROTOCOL,
                        "Cookie",
                        koekje,
                        "Origin",
                        "http://localhost:" + poort)
                .meldAan(0);

        assertThat(gast.antwoordOp(gast.doe(teken()))).containsEntry("code", "BESTAAT_AL");
    }

    @Test
    void uit_andere_huishoudens_komen_alleen_mensen_van_wie_vraagt() {
        TestInlog.alsMetTweedeFactor(anna);
        assertThat(elders.mensen(bijVader))
                .singleElement()
                .satisfies(mens -> assertThat(mens.aanduiding()).isEqualTo("Sami"))
                .satisfies(mens -> assertThat(mens.huishouden().id()).isEqualTo(bijMoeder));
        assertThat(elders.mensen(bijMoeder)).isEmpty();

        TestInlog.alsMetTweedeFactor(bram);
        assertThat(elders.mensen(bijVader)).isEmpty();
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> elders.mensen(bijMoeder));
        assertThatExceptionOfType(Fout.BestaatNiet.class)
                .isThrownBy(() -> elders.waarNog(bijMoeder, UUID.fromString(sami)));
    }

    @Test
    void wie_maar_bij_een_betrokken_is_hoort_niet_dat_een_kind_ook_elders_staat() {
        Proefklant klant = klant(bijVader, sleutelAnna);
        klant.antwoordOp(klant.doe(teken()));

        TestInlog.alsMetTweedeFactor(bram);
        assertThat(elders.waarNog(bijVader, UUID.fromString(sami))).isEmpty();
    }
}
