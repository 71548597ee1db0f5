package nl.kortelijnen.toegang.betrokkenheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Involvement, grounds, consent, locks and the emergency procedure, on the real store (X01, X02, X06, AH11). */
@SpringBootTest
class HuishoudtoegangTest {

    @Autowired
    private Huishoudbegin begin;

    @Autowired
    private Huishoudtoegang huishoudtoegang;

    @Autowired
    private Betrokkenen betrokkenen;

    @Autowired
    private Gronden gronden;

    @Autowired
    private Sloten sloten;

    @Autowired
    private Noodprocedure nood;

    @Autowired
    private Meekijkers meekijkers;

    @Autowired
    private Rechtenkast kast;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private final UUID huishouden = UUID.randomUUID();
    private Gebruiker maker;
    private Gebruiker collega;

    private Gebruiker nieuw(Rol... rollen) {
        return TestInlog.maak(accounts, "ht-" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }

    @BeforeEach
    void maakHuishouden() {
        maker = nieuw(Rol.PROFESSIONAL);
        collega = nieuw(Rol.PROFESSIONAL);
        TestInlog.alsMetTweedeFactor(maker);
        begin.begin(huishouden, "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "Jeugdwet");
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private void voegCollegaToe() {
        betrokkenen.voegToe(huishouden, collega.account(), "Leerkracht", Doel.SAMENWERKEN, Testklok.vandaag(), null);
    }

    private int regels(String soort, String uitkomst) {
        return jdbc.sql("select count(*) from logboek where huishouden = :h and soort = :s and uitkomst = :u")
                .param("h", huishouden)
                .param("s", soort)
                .param("u", uitkomst)
                .query(Integer.class)
                .single();
    }

    @Test
    void voor_wie_niet_betrokken_is_bestaat_het_niet_en_dat_staat_in_het_logboek() {
        TestInlog.alsMetTweedeFactor(collega);

        assertThatThrownBy(() -> huishoudtoegang.lees(huishouden, "huishouden"))
                .isInstanceOf(Fout.BestaatNiet.class)
                .hasMessage(berichtVoor(UUID.randomUUID()));

        assertThat(regels("LEZEN", "GEWEIGERD")).isOne();
        assertThat(huishoudtoegang.vanMij()).isEmpty();
        assertThatThrownBy(() -> betrokkenen.van(huishouden)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> gronden.van(huishouden)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> huishoudtoegang.voorDoel(huishouden, Logsoort.EXPORTEREN, "huishouden", "voor mij"))
                .isInstanceOf(Fout.BestaatNiet.class);
    }

    private String berichtVoor(UUID onbekend) {
        try {
            huishoudtoegang.lees(onbekend, "huishouden");
            throw new AssertionError("Een onbekend huishouden ging open");
        } catch (Fout.BestaatNiet fout) {
            return fout.bericht();
        }
    }

    @Test
    void een_beheerder_is_niet_betrokken() {
        TestInlog.alsMetTweedeFactor(nieuw(Rol.BEHEERDER, Rol.PRIVACYFUNCTIONARIS, Rol.NETWERKBEHEERDER));

        assertThatThrownBy(() -> huishoudtoegang.lees(huishouden, "huishouden")).isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void zonder_tweede_factor_gaat_het_ook_voor_de_maker_niet_open() {
        TestInlog.als(maker);

        assertThatThrownBy(() -> huishoudtoegang.lees(huishouden, "huishouden"))
                .isInstanceOf(Fout.GeenToegang.class)
                .hasMessageContaining("tweede stap");
        assertThat(huishoudtoegang.vanMij()).isEmpty();
    }

    @Test
    void elke_lezing_staat_in_het_logboek_met_doel_en_grondslag() {
        huishoudtoegang.lees(huishouden, "huishouden");

        assertThat(jdbc.sql("""
                        select doel || ' / ' || grondslag from logboek
                        where huishouden = :h and soort = 'LEZEN' and betreft = 'huishouden'
                        """).param("h", huishouden).query(String.class).list())
                .containsExactly("Steun en veiligheid samen regelen / Publieke taak");
    }

    @Test
    void wie_wordt_toegevoegd_ziet_het_en_wie_wordt_beeindigd_meteen_niet_meer() throws Exception {
        voegCollegaToe();
        TestInlog.alsMetTweedeFactor(collega);
        assertThat(huishoudtoegang.vanMij()).containsExactly(huishouden);
        CountDownLatch dicht = new CountDownLatch(1);
        meekijkers.volg(huishouden, () -> {}, dicht::countDown);

        TestInlog.alsMetTweedeFactor(maker);
        betrokkenen.beeindig(
                huishouden,
                kast.betrokkenen(huishouden).stream()
                        .filter(een -> een.account().equals(collega.account()))
                        .findFirst()
                        .orElseThrow()
                        .id());

        assertThat(dicht.await(2, TimeUnit.SECONDS))
                .as("het open tabblad sluit")
                .isTrue();
        TestInlog.alsMetTweedeFactor(collega);
        assertThatThrownBy(() -> huishoudtoegang.lees(huishouden, "huishouden")).isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void er_is_altijd_precies_een_vaste_contactpersoon_en_de_vorige_blijven_bekend() {
        UUID eerste = kast.betrokkenen(huishouden).getFirst().id();
        assertThatThrownBy(() -> betrokkenen.beeindig(huishouden, eerste))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("vaste contactpersoon");
        assertThatThrownBy(() -> betrokkenen.maakContact(huishouden, collega.account()))
                .isInstanceOf(Fout.RegelGeschonden.class);

        voegCollegaToe();
        betrokkenen.maakContact(huishouden, collega.account());

        assertThat(betrokkenen.vasteContacten(huishouden))
                .extracting(VastContact::account)
                .containsExactly(collega.account(), maker.account());
        assertThat(betrokkenen.vasteContacten(huishouden).stream().filter(vast -> vast.tot() == null))
                .hasSize(1);
        betrokkenen.beeindig(huishouden, eerste);
        TestInlog.alsMetTweedeFactor(collega);
        assertThat(betrokkenen.van(huishouden))
                .as("wie er ooit kwam blijft bekend")
                .extracting(Betrokkenheid::account)
                .containsExactlyInAnyOrder(maker.account(), collega.account());
    }

    @Test
    void delen_met_een_organisatie_buiten_de_toestemming_wordt_geweigerd_en_intrekken_sluit_meteen() {
        UUID organisatie = UUID.randomUUID();
        jdbc.sql("update account set organisatie = :o where id = :id")
                .param("o", organisatie)
                .param("id", collega.account())
                .update();
        Gebruiker opnieuw = accounts.gebruiker(collega.account()).orElseThrow();
        gronden.legVast(huishouden, Doel.MEEDENKEN, Grondslag.TOESTEMMING, "", null);
        betrokkenen.voegToe(huishouden, collega.account(), "Consulent", Doel.MEEDENKEN, Testklok.vandaag(), null);
        TestInlog.alsMetTweedeFactor(opnieuw);
        assertThatThrownBy(() -> huishoudtoegang.lees(huishouden, "huishouden")).isInstanceOf(Fout.BestaatNiet.class);

        TestInlog.alsMetTweedeFactor(maker);
        gronden.geefToestemming(
                huishouden,
                Doel.MEEDENKEN,
                "moeder",
                Set.of(UUID.randomUUID()),
                Testklok.vandaag().plusMonths(3));
        TestInlog.alsMetTweedeFactor(opnieuw);
        assertThatThrownBy(() -> huishoudtoegang.lees(huishouden, "huishouden")).isInstanceOf(Fout.BestaatNiet.class);

        TestInlog.alsMetTweedeFactor(maker);
        gronden.geefToestemming(
                huishouden,
                Doel.MEEDENKEN,
                "moeder",
                Set.of(organisatie),
                Testklok.vandaag().plusMonths(3));
        TestInlog.alsMetTweedeFactor(opnieuw);
        assertThat(huishoudtoegang.lees(huishouden, "huishouden").wie()).isEqualTo(opnieuw);

        TestInlog.alsMetTweedeFactor(maker);
        Toestemming gegeven = gronden.toestemmingen(huishouden).getFirst();
        gronden.trekIn(huishouden, gegeven.id());
        TestInlog.alsMetTweedeFactor(opnieuw);
        assertThatThrownBy(() -> huishoudtoegang.lees(huishouden, "huishouden")).isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void een_recht_vragen_kost_een_opdracht_hoeveel_er_ook_vastligt() {
        for (int nog = 0; nog < 10; nog++) {
            Gebruiker ander = nieuw(Rol.PROFESSIONAL);
            betrokkenen.voegToe(huishouden, ander.account(), "Leerkracht", Doel.SAMENWERKEN, Testklok.vandaag(), null);
            sloten.zet(huishouden, "notitie/" + nog, "Veiligheid van moeder", Set.of(maker.account()));
            begin.begin(UUID.randomUUID(), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "Jeugdwet");
        }

        assertThat(Opdrachtteller.tijdens(() -> assertThat(huishoudtoegang.open(huishouden, maker, true))
                        .isTrue()))
                .isOne();
        assertThat(Opdrachtteller.tijdens(
                        () -> assertThat(huishoudtoegang.vanMij()).hasSize(11)))
                .isOne();
    }

    @Test
    void van_wie_betrokken_is_en_toch_niets_ziet_staat_er_waarom() {
        gronden.legVast(huishouden, Doel.MEEDENKEN, Grondslag.TOESTEMMING, "", null);
        betrokkenen.voegToe(huishouden, collega.account(), "Consulent", Doel.MEEDENKEN, Testklok.vandaag(), null);
        betrokkenen.voegToe(huishouden, collega.account(), "Volger", Doel.NAZORG, Testklok.vandaag(), null);

        Map<UUID, String> redenen = betrokkenen.zienHetNiet(huishouden);

        Map<String, UUID> perRol =
                kast.betrokkenen(huishouden).stream().collect(Collectors.toMap(Betrokkenheid::rol, Betrokkenheid::id));
        assertThat(redenen).hasSize(2);
        assertThat(redenen.get(perRol.get("Consulent"))).contains("toestemming", "noemt deze organisatie niet");
        assertThat(redenen.get(perRol.get("Volger"))).contains("geen grondslag", Doel.NAZORG.label());
        TestInlog.alsMetTweedeFactor(nieuw(Rol.PROFESSIONAL));
        assertThatThrownBy(() -> betrokkenen.zienHetNiet(huishouden)).isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void wie_een_collega_erbij_zette_hoort_het_tot_die_heeft_gekeken() {
        assertThat(betrokkenen.nieuwVoorMij()).as("wie zelf begon weet het al").isEmpty();
        voegCollegaToe();

        TestInlog.alsMetTweedeFactor(collega);
        assertThat(betrokkenen.nieuwVoorMij()).containsExactly(huishouden);
        huishoudtoegang.lees(huishouden, "huishouden");

        assertThat(betrokkenen.nieuwVoorMij()).isEmpty();
    }

    @Test
    void wat_de_deur_uit_gaat_vraagt_een_tweede_stap_van_zonet() {
        TestInlog.alsMetTweedeFactor(maker, Duration.ofMinutes(20));

        assertThat(huishoudtoegang.lees(huishouden, "huishouden").nood()).isFalse();
        for (Logsoort soort : Set.of(Logsoort.AFDRUKKEN, Logsoort.EXPORTEREN)) {
            assertThatThrownBy(() -> huishoudtoegang.voorDoel(huishouden, soort, "inzage", "voor moeder"))
                    .isInstanceOf(Fout.GeenToegang.class);
            assertThat(regels(soort.name(), "GEWEIGERD")).isOne();
        }
        TestInlog.alsMetTweedeFactor(collega, Duration.ofMinutes(20));
        assertThatThrownBy(() -> huishoudtoegang.voorDoel(huishouden, Logsoort.AFDRUKKEN, "inzage", "voor mij"))
                .as("een buitenstaander hoort niet eens dat er iets te bevestigen is")
                .isInstanceOf(Fout.BestaatNiet.class);
        TestInlog.alsMetTweedeFactor(maker);
        assertThat(huishoudtoegang
                        .voorDoel(huishouden, Logsoort.AFDRUKKEN, "inzage", "voor moeder")
                        .huishouden())
                .isEqualTo(huishouden);
    }

    @Test
    void wie_de_eigen_grondslag_beeindigt_sluit_zichzelf_niet_buiten() {
        UUID eigen = kast.gronden(huishouden).getFirst().id();
        gronden.legVast(huishouden, Doel.MEEDENKEN, Grondslag.PUBLIEKE_TAAK, "", null);

        assertThatThrownBy(() -> gronden.beeindig(huishouden, eigen))
                .as("een grondslag voor een ander doel laat de maker er niet in")
                .isInstanceOf(Fout.RegelGeschonden.class);

        gronden.legVast(huishouden, Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "", null);
        gronden.beeindig(huishouden, eigen);
        assertThat(huishoudtoegang.lees(huishouden, "huishouden").nood()).isFalse();
    }

    @Test
    void een_weigering_wordt_bewaard_met_wat_die_betekent() {
        assertThatThrownBy(() -> gronden.noteerWeigering(huishouden, Doel.MEEDENKEN, "vader", Set.of(), " "))
                .isInstanceOf(Fout.RegelGeschonden.class);

        gronden.noteerWeigering(huishouden, Doel.MEEDENKEN, "vader", Set.of(), "We vragen de school niets.");

        assertThat(gronden.toestemmingen(huishouden))
                .singleElement()
                .satisfies(een -> assertThat(een.geweigerd()).isTrue())
                .satisfies(een -> assertThat(een.gevolg()).isEqualTo("We vragen de school niets."));
    }

    @Test
    void wat_op_slot_zit_ziet_alleen_wie_een_sleutel_heeft_ook_in_nood() {
        voegCollegaToe();
        sloten.zet(huishouden, "notitie/1", "Adres van de opvang", Set.of());

        assertThat(huishoudtoegang.lees(huishouden, "huishouden").ziet("notitie/1"))
                .isTrue();
        TestInlog.alsMetTweedeFactor(collega);
        Toegangsbewijs bewijs = huishoudtoegang.lees(huishouden, "huishouden");
        assertThat(bewijs.ziet("notitie/1")).isFalse();
        assertThat(bewijs.ziet("notitie/2")).isTrue();
        assertThat(sloten.van(bewijs)).isEmpty();
        assertThatThrownBy(() -> sloten.haalEraf(huishouden, "notitie/1")).isInstanceOf(Fout.BestaatNiet.class);
        Gebruiker derde = nieuw(Rol.PROFESSIONAL);
        TestInlog.alsMetTweedeFactor(derde);
        nood.open(kast.kenmerk(huishouden), "Er is nu gevaar voor het jongste kind");
        assertThat(huishoudtoegang.lees(huishouden, "huishouden").ziet("notitie/1"))
                .isFalse();
    }

    @Test
    void de_noodprocedure_opent_voor_even_alleen_om_te_lezen_en_komt_op_de_lijst() {
        TestInlog.alsMetTweedeFactor(collega);
        String kenmerk = kast.kenmerk(huishouden);
        assertThatThrownBy(() -> nood.open(kenmerk, "kort")).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> nood.open("2222222222", "Er is nu gevaar voor het jongste kind"))
                .hasMessageContaining("kenmerk klopt niet");

        nood.open(kenmerk.toLowerCase(java.util.Locale.ROOT), "Er is nu gevaar voor het jongste kind");

        assertThat(huishoudtoegang.lees(huishouden, "huishouden").nood()).isTrue();
        assertThatThrownBy(() ->
                        betrokkenen.voegToe(huishouden, maker.account(), "x", Doel.NAZORG, Testklok.vandaag(), null))
                .isInstanceOf(Fout.GeenToegang.class);
        assertThat(regels("NOODPROCEDURE", "GELUKT")).isOne();
        assertThatThrownBy(() -> nood.alle()).isInstanceOf(Fout.GeenToegang.class);
        assertThat(nood.bijMij(maker)).containsExactly(huishouden);

        Gebruiker toezicht = nieuw(Rol.PRIVACYFUNCTIONARIS);
        TestInlog.alsMetTweedeFactor(toezicht);
        Noodtoegang gebruik = nood.alle().stream()
                .filter(een -> een.huishouden().equals(huishouden))
                .findFirst()
                .orElseThrow();
        assertThat(gebruik.reden()).isEqualTo("Er is nu gevaar voor het jongste kind");
        nood.beoordeel(gebruik.id(), true, "Terecht: er was geen ander om te bellen.");
        assertThatThrownBy(() -> nood.beoordeel(gebruik.id(), false, "Toch niet"))
                .isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void na_vijf_pogingen_in_een_uur_zegt_de_noodprocedure_wie_je_belt() {
        TestInlog.alsMetTweedeFactor(collega);
        for (int keer = 0; keer < 5; keer++) {
            assertThatThrownBy(() -> nood.open("2222222222", "Er is nu gevaar voor het jongste kind"))
                    .hasMessageContaining("kenmerk klopt niet");
        }

        assertThatThrownBy(() -> nood.open(kast.kenmerk(huishouden), "Er is nu gevaar voor het jongste kind"))
                .hasMessageContaining("te vaak");
    }

    @Test
    void wat_vandaag_verloopt_is_vandaag_dicht() {
        betrokkenen.voegToe(
                huishouden,
                collega.account(),
                "Leerkracht",
                Doel.SAMENWERKEN,
                Testklok.vandaag().minusDays(3),
                Testklok.vandaag().plusDays(1));
        TestInlog.alsMetTweedeFactor(collega);
        assertThat(huishoudtoegang.vanMij()).containsExactly(huishouden);
        CountDownLatch dicht = new CountDownLatch(1);
        meekijkers.volg(huishouden, () -> {}, dicht::countDown);

        jdbc.sql("update betrokkenheid set tot = '" + Testklok.vandaag() + "' where account = :a")
                .param("a", collega.account())
                .update();

        assertThat(huishoudtoegang.vanMij()).isEmpty();
        await().atMost(Duration.ofSeconds(8)).until(() -> dicht.getCount() == 0);
    }

    @Test
    void teksten_over_rechten_staan_versleuteld_in_de_opslag() {
        assertThat(jdbc.sql("select toelichting_kluis from rechtsgrond where huishouden = :h")
                        .param("h", huishouden)
                        .query(String.class)
                        .single())
                .startsWith("kl1:")
                .doesNotContain("Jeugdwet");
    }
}
