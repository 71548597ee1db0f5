package nl.kortelijnen.huishouden.verloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Inzage;
import nl.kortelijnen.huishouden.Inzagedeel;
import nl.kortelijnen.huishouden.Inzagen;
import nl.kortelijnen.huishouden.Inzageverzoek;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.plan.Nazorg;
import nl.kortelijnen.huishouden.plan.Nazorgmoment;
import nl.kortelijnen.huishouden.plan.Nazorgsoort;
import nl.kortelijnen.huishouden.plan.Nazorguitkomst;
import nl.kortelijnen.huishouden.plan.Plansoort;
import nl.kortelijnen.huishouden.plan.Toekomstplan;
import nl.kortelijnen.huishouden.plan.Toekomstplannen;
import nl.kortelijnen.huishouden.signaal.Aandacht;
import nl.kortelijnen.huishouden.signaal.Aandachtregel;
import nl.kortelijnen.huishouden.signaal.Signaalsoort;
import nl.kortelijnen.huishouden.signaal.Signalen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The course of a household on the real stores (M01, M02, M03, M04, M05, M06, M10, H16, H21). */
@SpringBootTest
class VerloopTest {

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Inzagen inzagen;

    @Autowired
    Episodes episodes;

    @Autowired
    Zorgfasen fasen;

    @Autowired
    Toekomstplannen plannen;

    @Autowired
    Nazorg nazorg;

    @Autowired
    Signalen signalen;

    @Autowired
    Aandacht aandacht;

    @Autowired
    Betrokkenen betrokkenen;

    @Autowired
    Accounts accounts;

    private Gebruiker maker;
    private UUID id;

    private Gebruiker nieuw() {
        return TestInlog.maak(accounts, "vl-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
    }

    /** Involved with it too, and signed in. */
    private Gebruiker collega() {
        Gebruiker collega = nieuw();
        TestInlog.alsMetTweedeFactor(maker);
        betrokkenen.voegToe(id, collega.account(), "Leerkracht", Doel.SAMENWERKEN, Testklok.vandaag(), null);
        TestInlog.alsMetTweedeFactor(collega);
        return collega;
    }

    @BeforeEach
    void maak() {
        maker = nieuw();
        TestInlog.alsMetTweedeFactor(maker);
        id = huishoudens.maak(
                new Werknaam("De boom met vijf takken"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
    }

    @AfterEach
    void af() {
        TestInlog.afmelden();
    }

    private Episode lopende() {
        return episodes.van(id).getFirst();
    }

    private UUID meld(LocalDate dag) {
        return episodes.meld(id, dag, Sector.ONDERWIJS, "Blauwe plekken gezien");
    }

    private UUID aanvaardPlan(Plansoort soort) {
        UUID plan = plannen.maak(id, soort, "Rust in huis");
        plannen.spreekAf(id, plan, "Elke zondag eten bij oma", "oma", true);
        plannen.waakVoor(id, plan, "De jongste slaapt niet", "tante", true, "belt de gezinswerker");
        plannen.aanvaard(id, plan, "moeder", Testklok.vandaag(), null);
        return plan;
    }

    @Test
    void een_tweede_melding_binnen_een_jaar_is_een_hermelding_en_een_latere_niet() {
        LocalDate vandaag = Testklok.vandaag();
        meld(vandaag.minusMonths(30));
        episodes.sluit(id, new Sluiting(vandaag.minusMonths(28), Afloop.NIET_NODIG, ""));
        meld(vandaag.minusMonths(11));
        assertThat(lopende().hermelding()).as("18 months later").isFalse();
        episodes.sluit(id, new Sluiting(vandaag.minusMonths(10), Afloop.NIET_NODIG, ""));
        meld(vandaag);
        assertThat(lopende().hermelding()).isTrue();
        assertThat(episodes.van(id)).hasSize(3);
    }

    @Test
    void er_loopt_er_nooit_meer_dan_een() {
        meld(Testklok.vandaag());
        assertThatThrownBy(() -> meld(Testklok.vandaag()))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("loopt al");
    }

    @Test
    void zonder_de_controles_of_een_reden_gaat_de_fase_niet_verder() {
        meld(Testklok.vandaag());
        Zorgfase eerste = fasen.alle().getFirst();
        Zorgfase tweede = fasen.alle().get(1);

        assertThatThrownBy(() -> episodes.zetZorgfase(id, tweede.code(), Set.of(), ""))
                .hasMessageContaining(eerste.controles().getFirst().tekst());
        episodes.zetZorgfase(id, tweede.code(), Set.of(), "De rechter besliste vandaag");

        assertThat(lopende().zorgfase()).isEqualTo(tweede);
        assertThat(lopende().stappen()).singleElement().satisfies(stap -> {
            assertThat(stap.afwijking()).isEqualTo("De rechter besliste vandaag");
            assertThat(stap.door()).isEqualTo(maker.naam());
        });
    }

    @Test
    void een_besluit_over_opschalen_heeft_een_motivering() {
        meld(Testklok.vandaag());
        assertThatThrownBy(() -> episodes.besluitOpschaling(id, true, " ")).isInstanceOf(Fout.RegelGeschonden.class);
        episodes.besluitOpschaling(id, false, "Het netwerk houdt het nu zelf veilig");
        assertThat(lopende().opschalingen())
                .singleElement()
                .satisfies(besluit -> assertThat(besluit.nodig()).isFalse());
    }

    @Test
    void zonder_plan_sluit_alleen_de_vaste_contactpersoon_met_een_reden() {
        meld(Testklok.vandaag());
        Sluiting zonder = new Sluiting(Testklok.vandaag(), Afloop.AFGEROND, "");
        Sluiting metReden = new Sluiting(Testklok.vandaag(), Afloop.AFGEROND, "Het gezin verhuisde");
        assertThatThrownBy(() -> episodes.sluit(id, zonder)).hasMessageContaining("plan voor de toekomst");
        collega();
        assertThatThrownBy(() -> episodes.sluit(id, metReden)).hasMessageContaining("vaste contactpersoon");
        TestInlog.alsMetTweedeFactor(maker);
        episodes.sluit(id, metReden);
        assertThat(lopende().metPlan()).isFalse();
        assertThat(lopende().zonderPlan()).isEqualTo("Het gezin verhuisde");
    }

    @Test
    void met_een_plan_waar_het_gezin_ja_op_zei_kan_ieder_die_betrokken_is_sluiten() {
        meld(Testklok.vandaag());
        UUID plan = plannen.maak(id, Plansoort.TOEKOMSTPLAN, "Rust in huis");
        assertThatThrownBy(() -> plannen.aanvaard(id, plan, "moeder", Testklok.vandaag(), null))
                .hasMessageContaining("afspraak");
        plannen.spreekAf(id, plan, "Elke zondag eten bij oma", "oma", true);
        assertThatThrownBy(() -> plannen.aanvaard(id, plan, "moeder", Testklok.vandaag(), null))
                .hasMessageContaining("misgaat");
        aanvaardPlan(Plansoort.TOEKOMSTPLAN);
        collega();
        episodes.sluit(id, new Sluiting(Testklok.vandaag(), Afloop.AFGEROND, ""));
        assertThat(lopende().metPlan()).isTrue();
    }

    @Test
    void na_het_sluiten_komen_drie_momenten_die_vervallen_als_het_weer_opent() {
        meld(Testklok.vandaag());
        aanvaardPlan(Plansoort.TOEKOMSTPLAN);
        episodes.sluit(id, new Sluiting(Testklok.vandaag(), Afloop.AFGEROND, ""));
        LocalDate vandaag = Testklok.vandaag();
        assertThat(nazorg.van(id))
                .extracting(Nazorgmoment::op)
                .containsExactly(vandaag.plusWeeks(4), vandaag.plusWeeks(13), vandaag.plusWeeks(26));
        nazorg.doe(id, nazorg.van(id).getFirst().id(), Nazorguitkomst.GOED, "Iedereen slaapt weer");

        meld(vandaag);

        assertThat(nazorg.van(id)).extracting(Nazorgmoment::vervallen).containsExactly(false, true, true);
        assertThat(episodes.van(id)).as("history stays").hasSize(2);
    }

    @Test
    void een_gemist_moment_vraagt_aandacht_tot_iemand_het_doet_of_uitstelt() {
        meld(Testklok.vandaag());
        aanvaardPlan(Plansoort.TOEKOMSTPLAN);
        episodes.sluit(id, new Sluiting(Testklok.vandaag(), Afloop.AFGEROND, ""));
        assertThat(aandacht.voorMij()).isEmpty();
        try (Testklok.Terug terug = Testklok.opDag(Testklok.vandaag().plusWeeks(5))) {
            assertThat(aandacht.voorMij())
                    .singleElement()
                    .satisfies(een -> assertThat(een.redenen()).anyMatch(zin -> zin.contains("had gemoeten")));
            assertThatThrownBy(() -> aandacht.stelUit(id, Testklok.vandaag().plusDays(3), ""))
                    .isInstanceOf(Fout.RegelGeschonden.class);
            aandacht.stelUit(id, Testklok.vandaag().plusDays(3), "Moeder is op vakantie");
            assertThat(aandacht.voorMij())
                    .extracting(Aandachtregel::uitstelreden)
                    .containsExactly("Moeder is op vakantie");
        }
    }

    @Test
    void een_stille_maand_in_een_lopende_episode_komt_terug() {
        meld(Testklok.vandaag());
        assertThat(aandacht.voorMij()).isEmpty();
        try (Testklok.Terug terug = Testklok.opDag(Testklok.vandaag().plusDays(31))) {
            huishoudens.lees(id);
            assertThat(aandacht.voorMij())
                    .singleElement()
                    .satisfies(een -> assertThat(een.redenen()).anyMatch(zin -> zin.contains("dagen niets veranderd")));
            huishoudens.schrijf(id, "Gebeld, gaat goed.", null);
            assertThat(aandacht.voorMij()).isEmpty();
        }
    }

    @Test
    void een_familiegroepsplan_vraagt_na_vier_weken_te_bellen_en_zegt_hoeveel_het_netwerk_doet() {
        UUID plan = aanvaardPlan(Plansoort.FAMILIEGROEPSPLAN);
        plannen.spreekAf(id, plan, "Elke week langs", "wijkteam", false);
        assertThat(plannen.van(id))
                .singleElement()
                .satisfies(een -> assertThat(een.procentNetwerk()).isEqualTo(50));
        assertThat(nazorg.van(id)).singleElement().satisfies(een -> {
            assertThat(een.soort()).isEqualTo(Nazorgsoort.KRING_BELLEN);
            assertThat(een.op()).isEqualTo(Testklok.vandaag().plusDays(28));
        });
    }

    @Test
    void een_teken_van_terugval_heeft_wie_oplet_en_wat_die_doet_en_wordt_gezien() {
        UUID plan = aanvaardPlan(Plansoort.TOEKOMSTPLAN);
        Toekomstplan.Terugval een = plannen.van(id).getFirst().terugval().getFirst();
        assertThat(een.wacht()).isEqualTo("tante");
        assertThatThrownBy(() -> plannen.waakVoor(id, plan, "Ruzie", "", true, "bellen"))
                .isInstanceOf(Fout.RegelGeschonden.class);
        plannen.gezien(id, plan, een.id(), Testklok.vandaag());
        assertThat(plannen.van(id).getFirst().terugval().getFirst().gezien()).isEqualTo(Testklok.vandaag());
    }

    @Test
    void drie_lichte_signalen_van_drie_mensen_stapelen_zich_op_tot_er_een_wordt_ingetrokken() {
        signalen.noteer(id, Testklok.vandaag(), Signaalsoort.KIND_STIL, false, "");
        signalen.noteer(id, Testklok.vandaag(), Signaalsoort.VERZUIM, false, "");
        collega();
        signalen.noteer(id, Testklok.vandaag().minusDays(20), Signaalsoort.SPANNING, false, "");
        assertThat(signalen.opeenstapeling(id)).as("two people").isEmpty();
        collega();
        signalen.noteer(id, Testklok.vandaag().minusDays(50), Signaalsoort.VERZORGING, false, "Zonder jas");

        assertThat(signalen.opeenstapeling(id))
                .hasValueSatisfying(een -> assertThat(een.mensen()).isEqualTo(3));
        assertThat(aandacht.voorMij())
                .singleElement()
                .satisfies(een -> assertThat(een.redenen()).anyMatch(zin -> zin.startsWith("Opeenstapeling")));

        signalen.trekIn(
                id,
                signalen.van(id).stream()
                        .filter(een -> een.vanMij())
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(signalen.opeenstapeling(id)).isEmpty();
    }

    @Test
    void wat_goed_gaat_en_wat_lang_geleden_was_telt_niet_mee() {
        signalen.noteer(id, Testklok.vandaag(), Signaalsoort.GOED, false, "");
        collega();
        signalen.noteer(id, Testklok.vandaag(), Signaalsoort.SPANNING, false, "");
        collega();
        signalen.noteer(id, Testklok.vandaag().minusDays(60), Signaalsoort.SPANNING, false, "");
        collega();
        signalen.noteer(id, Testklok.vandaag(), Signaalsoort.LETSEL, true, "");
        assertThat(signalen.opeenstapeling(id)).isEmpty();
    }

    @Test
    void de_inzage_heeft_het_verloop_en_het_plan_zonder_wie_iets_zag_en_zonder_wat_iemand_in_gevaar_brengt() {
        UUID moeder = UUID.randomUUID();
        huishoudens.voegLidToe(id, new Lid(moeder, "moeder", "", false));
        meld(Testklok.vandaag());
        aanvaardPlan(Plansoort.TOEKOMSTPLAN);
        Gebruiker collega = collega();
        signalen.noteer(id, Testklok.vandaag(), Signaalsoort.SPANNING, false, "Stil aan tafel");
        TestInlog.alsMetTweedeFactor(maker);

        String alles = tekst(inzagen.geef(id, moeder, Inzageverzoek.heel("Moeder vroeg erom")));
        assertThat(alles)
                .contains("Blauwe plekken gezien", "Elke zondag eten bij oma", "tante let op", "Stil aan tafel");
        String zonder = tekst(inzagen.geef(
                id,
                moeder,
                new Inzageverzoek(
                        "Vader vroeg erom",
                        Set.of(Inzagedeel.PLAN, Inzagedeel.VERLOOP, Inzagedeel.BETROKKENEN),
                        "Hij zoekt tante")));
        assertThat(zonder).doesNotContain("tante", "Stil aan tafel", "Blauwe plekken", collega.naam());
    }

    private static String tekst(Inzage inzage) {
        return inzage.stukken().stream()
                .map(stuk -> stuk.kop() + "\n" + stuk.tekst())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void een_buitenstaander_krijgt_niets_en_verandert_niets() {
        meld(Testklok.vandaag());
        UUID plan = aanvaardPlan(Plansoort.TOEKOMSTPLAN);
        UUID afspraak = plannen.van(id).getFirst().afspraken().getFirst().id();
        UUID terugval = plannen.van(id).getFirst().terugval().getFirst().id();
        signalen.noteer(id, Testklok.vandaag(), Signaalsoort.SPANNING, false, "");
        UUID signaal = signalen.van(id).getFirst().id();
        TestInlog.alsMetTweedeFactor(nieuw());

        Stream.<ThrowingCallable>of(
                        () -> episodes.van(id),
                        () -> episodes.zetZorgfase(id, "herstel", Set.of(), "x"),
                        () -> episodes.besluitOpschaling(id, true, "x"),
                        () -> episodes.sluit(id, new Sluiting(Testklok.vandaag(), Afloop.AFGEROND, "x")),
                        () -> plannen.van(id),
                        () -> plannen.maak(id, Plansoort.TOEKOMSTPLAN, "x"),
                        () -> plannen.wijzigWens(id, plan, "x"),
                        () -> plannen.spreekAf(id, plan, "x", "x", true),
                        () -> plannen.zetGedaan(id, plan, afspraak, true),
                        () -> plannen.haalAfspraakWeg(id, plan, afspraak),
                        () -> plannen.waakVoor(id, plan, "x", "x", true, "x"),
                        () -> plannen.gezien(id, plan, terugval, Testklok.vandaag()),
                        () -> plannen.haalTerugvalWeg(id, plan, terugval),
                        () -> plannen.aanvaard(id, plan, "x", Testklok.vandaag(), null),
                        () -> plannen.gooiWeg(id, plan),
                        () -> plannen.drukAf(id, "x"),
                        () -> nazorg.van(id),
                        () -> signalen.van(id),
                        () -> signalen.opeenstapeling(id),
                        () -> signalen.noteer(id, Testklok.vandaag(), Signaalsoort.GELD, false, ""),
                        () -> signalen.trekIn(id, signaal),
                        () -> aandacht.stelUit(id, Testklok.vandaag().plusDays(2), "x"))
                .forEach(poging -> assertThatThrownBy(poging).isInstanceOf(Fout.BestaatNiet.class));
        assertThat(aandacht.voorMij()).isEmpty();
    }

    @Test
    void een_plan_van_een_ander_huishouden_is_er_niet() {
        UUID plan = aanvaardPlan(Plansoort.TOEKOMSTPLAN);
        UUID ander = huishoudens.maak(
                new Werknaam("Het blauwe huis"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        assertThatThrownBy(() -> plannen.spreekAf(ander, plan, "x", "x", true)).isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void een_bsn_komt_nergens_in() {
        meld(Testklok.vandaag());
        String bsn = "bsn 111222333";
        assertThatThrownBy(() -> plannen.maak(id, Plansoort.TOEKOMSTPLAN, bsn))
                .hasMessageContaining("burgerservicenummer");
        assertThatThrownBy(() -> signalen.noteer(id, Testklok.vandaag(), Signaalsoort.GELD, false, bsn))
                .hasMessageContaining("burgerservicenummer");
        assertThatThrownBy(() -> episodes.besluitOpschaling(id, true, bsn)).hasMessageContaining("burgerservicenummer");
    }

    @Test
    void een_dag_eerder_is_nog_geen_maand() {
        meld(Testklok.vandaag());
        try (Testklok.Terug terug = Testklok.opDag(Testklok.vandaag().plusDays(29))) {
            assertThat(aandacht.voorMij()).isEmpty();
        }
    }
}
