package nl.kortelijnen.huishouden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casus;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusbeoordeling;
import nl.kortelijnen.casuistiek.Casusgesprek;
import nl.kortelijnen.casuistiek.Casussen;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.casuistiek.Vondst;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Zoekbron;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** C01, C02, C09: a household becomes a case of which no page, list, row or entry of the index holds a value of it. */
@SpringBootTest
class CasusherkomstTest {

    private static final List<String> WAARDEN = List.of(
            "Tesfalem", "tesfalem", "Wiersmadeel", "Klokkentoren", "De vijf van de hoek", "06 1234", "Vlierhout");

    @Autowired
    private Huishoudens huishoudens;

    @Autowired
    private Casussen casussen;

    @Autowired
    private Casusbank casusbank;

    @Autowired
    private Casusbeoordeling beoordeling;

    @Autowired
    private Casusgesprek gesprek;

    @Autowired
    private List<Zoekbron> bronnen;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Gebruiker schrijver;
    private Gebruiker collega;
    private UUID huishouden;

    @BeforeEach
    void maak() {
        schrijver = nieuw();
        collega = nieuw();
        TestInlog.alsMetTweedeFactor(schrijver);
        huishouden = huishoudens.maak(
                new Werknaam("De vijf van de hoek"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        huishoudens.voegLidToe(huishouden, new Lid(UUID.randomUUID(), "Tesfalem", "", false));
        huishoudens.voegLidToe(huishouden, new Lid(UUID.randomUUID(), "oudste dochter", "", false));
        huishoudens.zetVeld(
                huishouden, Veld.SCHOOL_EN_WERK, "", "Hij zit op basisschool De Klokkentoren in Vlierhout.");
        huishoudens.schrijf(
                huishouden,
                "Tesfalem huilde. Juf Wiersmadeel belde vanaf 06 12345678. Daarna sliep tesfalem weer.",
                null);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private Gebruiker nieuw() {
        return TestInlog.maak(accounts, "ch-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
    }

    @Test
    void een_concept_uit_een_huishouden_heeft_de_notities_en_de_tekening_zonder_iemand_erin() {
        assertThat(casussen.huishoudens())
                .anySatisfy(een -> assertThat(een.id()).isEqualTo(huishouden));
        UUID id = casussen.beginVanuit(huishouden);
        Casus casus = casusbank.lees(id);
        assertThat(casus.tekst().van(Casusveld.CONTEXT)).contains("huilde").contains("belde");
        assertThat(casus.tekening()).isNotNull();
        assertThat(casus.tekening().mensen()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(casus.open()).isEmpty();
        zonderWaarden(casus.toString());
        zonderWaarden(rij(id));
    }

    @Test
    void wat_het_huishouden_weet_houdt_delen_tegen_ook_verschreven_en_in_een_reactie() {
        UUID id = casussen.beginVanuit(huishouden);
        Casus casus = casusbank.lees(id);
        casussen.bewaar(
                id,
                casus.tekst()
                        .met(Casusveld.TITEL, "Een jongen die slecht slaapt")
                        .met(Casusveld.VRAAG, "Hoe praat ik met tesfalim?"));
        assertThat(casusbank.lees(id).open())
                .extracting(Vondst::herkend)
                .anySatisfy(vondst -> assertThat(vondst.tekst()).isEqualTo("tesfalim"));
        assertThatThrownBy(() -> casussen.vraagBeoordeling(id)).isInstanceOf(Fout.RegelGeschonden.class);

        casussen.bewaar(id, casusbank.lees(id).tekst().met(Casusveld.VRAAG, "Hoe praat ik met deze jongen?"));
        casussen.vraagBeoordeling(id);
        TestInlog.als(collega);
        Casus gelezen = casusbank.lees(id);
        beoordeling.keurGoed(id, gelezen.versie());
        assertThatThrownBy(() -> gesprek.reageer(id, "Ik denk dat Tesfalems moeder wil helpen."))
                .isInstanceOf(Fout.RegelGeschonden.class);
        zonderWaarden(casusbank.lees(id).toString());
        zonderWaarden(casusbank.gedeeld(null, null).toString());
        for (Zoekbron bron : bronnen) {
            bron.document(id.toString()).ifPresent(document -> zonderWaarden(document.toString()));
        }
    }

    @Test
    void wie_niet_betrokken_is_begint_niet_vanuit_het_huishouden() {
        TestInlog.alsMetTweedeFactor(collega);
        assertThat(casussen.huishoudens()).noneMatch(een -> een.id().equals(huishouden));
        assertThatThrownBy(() -> casussen.beginVanuit(huishouden)).isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void de_tekening_kan_achterblijven_en_intrekken_laat_niets_over() {
        UUID id = casussen.beginVanuit(huishouden);
        casussen.laatTekeningWeg(id);
        assertThat(casusbank.lees(id).tekening()).isNull();
        casussen.trekIn(id);
        assertThat(jdbc.sql("select count(*) from casus where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String rij(UUID id) {
        return jdbc.sql("select * from casus where id = ?")
                .param(id)
                .query()
                .singleRow()
                .toString();
    }

    private static void zonderWaarden(String tekst) {
        assertThat(tekst).doesNotContain(WAARDEN);
    }
}
