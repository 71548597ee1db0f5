package nl.kortelijnen.huishouden.bewaren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Veld;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.live.hand.Tekenhand;
import nl.kortelijnen.huishouden.plan.Plansoort;
import nl.kortelijnen.huishouden.plan.Toekomstplannen;
import nl.kortelijnen.huishouden.signaal.Signaalsoort;
import nl.kortelijnen.huishouden.signaal.Signalen;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Opkeuring;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import nl.kortelijnen.huishouden.verloop.Afloop;
import nl.kortelijnen.huishouden.verloop.Episodes;
import nl.kortelijnen.huishouden.verloop.Sector;
import nl.kortelijnen.huishouden.verloop.Sluiting;
import nl.kortelijnen.opslag.Kolomsporen;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import nl.kortelijnen.toegang.Huishoudrest;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudregister;
import nl.kortelijnen.toegang.betrokkenheid.Noodprocedure;
import nl.kortelijnen.toegang.betrokkenheid.Sloten;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Past its term, asked, agreed to by a second person, and nothing left but a certificate (X07). */
@SpringBootTest
class VernietigingTest {

    /** What may know the number of a household that is gone: who saw it, what it was called, that it went. No text of it. */
    private static final Set<String> BLIJFT =
            Set.of("logboek", "huishoudregister", "noodtoegang", "vernietiging", "event_publication");

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Episodes episodes;

    @Autowired
    Toekomstplannen plannen;

    @Autowired
    Signalen signalen;

    @Autowired
    Tekenhand hand;

    @Autowired
    Betrokkenen betrokkenen;

    @Autowired
    Sloten sloten;

    @Autowired
    Noodprocedure nood;

    @Autowired
    Vernietigingen vernietigingen;

    @Autowired
    Vernietiger vernietiger;

    @Autowired
    Vernietigdlijst lijst;

    @Autowired
    List<Huishoudrest> resten;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Neo4jGraaf graaf;

    private Gebruiker contact;
    private UUID id;

    private Gebruiker nieuw(Rol rol) {
        return TestInlog.maak(accounts, "vn-" + UUID.randomUUID().toString().substring(0, 12), null, rol);
    }

    private Gebruiker functionaris() {
        Gebruiker wie = nieuw(Rol.PRIVACYFUNCTIONARIS);
        TestInlog.alsMetTweedeFactor(wie);
        return wie;
    }

    private UUID maakHuishouden(String naam) {
        return huishoudens.maak(
                new Werknaam(naam), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "Om samen te werken");
    }

    @BeforeEach
    void maak() {
        contact = nieuw(Rol.PROFESSIONAL);
        TestInlog.alsMetTweedeFactor(contact);
        id = maakHuishouden("De dakpan");
    }

    @AfterEach
    void af() {
        TestInlog.afmelden();
    }

    /** Something of everything that can be kept of a household. */
    private void vul(UUID oma) {
        LocalDate vandaag = Testklok.vandaag();
        huishoudens.zetVeld(id, Veld.values()[0], "", "Rust aan tafel");
        huishoudens.voegLidToe(id, new Lid(oma, "oma", "", false));
        huishoudens.schrijf(id, "Oma belt elke avond", oma);
        sloten.zet(
                id,
                huishoudens.lees(id).notities().getFirst().onderdeel(),
                "Alleen voor ons",
                Set.of(contact.account()));
        hand.teken(id, Opkeuring.keur(List.of(persoon("buurvrouw"), persoon("juf")), vandaag.getYear()), "");
        episodes.meld(id, vandaag, Sector.ONDERWIJS, "Vaak te laat");
        UUID plan = plannen.maak(id, Plansoort.TOEKOMSTPLAN, "Rust in huis");
        plannen.spreekAf(id, plan, "Elke zondag eten bij oma", "oma", true);
        plannen.waakVoor(id, plan, "De jongste slaapt niet", "tante", true, "belt de gezinswerker");
        plannen.aanvaard(id, plan, "moeder", vandaag, null);
        signalen.noteer(id, vandaag, Signaalsoort.values()[0], false, "Zag er moe uit");
        episodes.sluit(id, new Sluiting(vandaag, Afloop.AFGEROND, ""));
        jdbc.sql("insert into concept (account, sleutel, tekst, bewaard) values (:wie, :sleutel, 'x', now())")
                .param("wie", contact.account())
                .param("sleutel", "huishouden/" + id + "/notitie")
                .update();
        jdbc.sql("insert into casus (id, schrijver, functie, status, soort, titel, context, vraag, wat_geprobeerd, "
                        + "wat_hielp, uitkomst, cultuur_en_netwerk, gemaakt, gewijzigd, huishouden) "
                        + "values (:id, :wie, '', 'CONCEPT', 'SUCCES', '', '', '', '', '', '', '', now(), now(), :van)")
                .param("id", UUID.randomUUID())
                .param("wie", contact.account())
                .param("van", id)
                .update();
    }

    private static Op persoon(String aanduiding) {
        return new Op.VoegKnoopToe(
                UUID.randomUUID().toString(), Soort.PERSOON, Map.of(Register.Veld.AANDUIDING, Waarde.van(aanduiding)));
    }

    private UUID lopend() {
        return vernietigingen.lopend(id).orElseThrow().id();
    }

    /** In the background, as the portal does it. */
    private void wachtTotWeg(UUID vernietiging) throws InterruptedException {
        long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (jdbc.sql("select gereed is null from vernietiging where id = :id")
                .param("id", vernietiging)
                .query(Boolean.class)
                .single()) {
            assertThat(System.nanoTime()).as("it is not done").isLessThan(tot);
            Thread.sleep(50);
        }
    }

    /** Every table and column that holds this number somewhere. */
    private List<String> plekken(UUID nummer) {
        return Kolomsporen.van(nummer.toString(), jdbc, BLIJFT);
    }

    private int inDeGraaf(UUID nummer) {
        return graaf.lees(
                        """
                        CALL { MATCH (n) WHERE any(k IN keys(n) WHERE toStringOrNull(n[k]) CONTAINS $nummer) RETURN n.id AS plek
                            UNION ALL
                            MATCH ()-[r]->() WHERE any(k IN keys(r) WHERE toStringOrNull(r[k]) CONTAINS $nummer)
                            RETURN r.id AS plek }
                        RETURN count(*) AS aantal
                        """,
                        Map.of("nummer", nummer.toString()),
                        rij -> rij.get("aantal").asInt())
                .getFirst();
    }

    @Test
    void na_de_termijn_vragen_en_bevestigen_twee_mensen_en_dan_is_er_niets_meer() throws Exception {
        UUID oma = UUID.randomUUID();
        vul(oma);
        UUID ander = maakHuishouden("De dakgoot");
        huishoudens.voegLidToe(ander, new Lid(UUID.randomUUID(), "opa", "", false));
        assertThat(plekken(id)).as("what there is of it before").hasSizeGreaterThan(8);
        assertThat(inDeGraaf(id)).isPositive();
        assertThat(vernietigingen.gevolgen(id))
                .filteredOn(deel -> !deel.naam().startsWith("Koppelingen met")) // HuiskoppelingenTest makes one
                .allSatisfy(deel -> assertThat(deel.aantal()).as(deel.naam()).isPositive());
        try (Testklok.Terug terug = Testklok.opDag(Testklok.vandaag().plusMonths(25))) {
            Gebruiker eerste = functionaris();
            assertThat(vernietigingen.overzicht().overTijd())
                    .extracting(Huishoudregister.Regel::huishouden)
                    .contains(id);
            vernietigingen.stelVoor(id);
            assertThat(vernietigingen.overzicht().overTijd())
                    .extracting(Huishoudregister.Regel::huishouden)
                    .doesNotContain(id);
            UUID vernietiging = vernietigingen.overzicht().vernietigingen().stream()
                    .filter(een -> een.huishouden().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .id();
            assertThatThrownBy(() -> vernietigingen.bevestig(vernietiging))
                    .isInstanceOf(Fout.RegelGeschonden.class)
                    .hasMessageContaining("tweede persoon");
            TestInlog.alsMetTweedeFactor(functionaris(), Duration.ofMinutes(10));
            assertThatThrownBy(() -> vernietigingen.bevestig(vernietiging)).isInstanceOf(Fout.GeenToegang.class);
            functionaris();
            vernietigingen.bevestig(vernietiging);
            wachtTotWeg(vernietiging);

            assertThat(plekken(id)).isEmpty();
            assertThat(inDeGraaf(id)).isZero();
            assertThat(inDeGraaf(oma)).isZero();
            String bewijs = tekst(vernietigingen.bewijs(vernietiging));
            assertThat(bewijs)
                    .contains("De bewaartermijn is om", eerste.naam(), "Gegevens, notities, tekening")
                    .doesNotContain("dakpan");
            TestInlog.alsMetTweedeFactor(contact);
            assertThatThrownBy(() -> huishoudens.lees(id)).isInstanceOf(Fout.BestaatNiet.class);
            assertThat(huishoudens.lees(ander).leden()).as("another household").hasSize(1);
        }
    }

    private static String tekst(byte[] pdf) throws Exception {
        try (var blad = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(blad);
        }
    }

    @Test
    void wie_ook_in_een_ander_huishouden_staat_blijft_daar() throws Exception {
        UUID oma = UUID.randomUUID();
        huishoudens.voegLidToe(id, new Lid(oma, "oma", "", false));
        UUID ander = maakHuishouden("De regenton");
        graaf.schrijf(
                "MATCH (n:Netwerkpersoon {id: $oma}), (h:Huishouden {id: $ander}) CREATE (n)-[:LID_VAN {volgorde: 1}]->(h)",
                Map.of("oma", oma.toString(), "ander", ander.toString()));
        vernietigingen.vraag(id, Aanleiding.NOOIT_NODIG);
        UUID vernietiging = lopend();
        assertThatThrownBy(() -> vernietigingen.bevestig(vernietiging))
                .as("who asked")
                .isInstanceOf(Fout.RegelGeschonden.class);
        functionaris();
        vernietigingen.bevestig(vernietiging);
        wachtTotWeg(vernietiging);

        TestInlog.alsMetTweedeFactor(contact);
        assertThat(huishoudens.lees(ander).leden()).extracting(Lid::aanduiding).containsExactly("oma");
    }

    @Test
    void wie_twee_accounts_heeft_is_een_mens() {
        String deel = UUID.randomUUID().toString().substring(0, 12);
        TestInlog.afmelden();
        Gebruiker een = accounts.maak(deel, "Noor " + deel, "een lang wachtwoord", Set.of(Rol.PROFESSIONAL), null);
        Gebruiker zelfde = accounts.maak(
                deel + "-2", "noor " + deel, "een lang wachtwoord", Set.of(Rol.PRIVACYFUNCTIONARIS), null);
        TestInlog.alsMetTweedeFactor(een);
        id = maakHuishouden("De tuinstoel"); // of this one's own
        vernietigingen.vraag(id, Aanleiding.VERZOEK);
        UUID vernietiging = lopend();
        TestInlog.alsMetTweedeFactor(zelfde);
        assertThatThrownBy(() -> vernietigingen.bevestig(vernietiging))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("Jij vroeg");
    }

    @Test
    void een_buitenstaander_en_een_gewone_collega_kunnen_niets_vragen_of_zien() {
        Gebruiker collega = nieuw(Rol.PROFESSIONAL);
        betrokkenen.voegToe(id, collega.account(), "Leerkracht", Doel.SAMENWERKEN, Testklok.vandaag(), null);
        TestInlog.alsMetTweedeFactor(collega);
        assertThatThrownBy(() -> vernietigingen.vraag(id, Aanleiding.VERZOEK)).isInstanceOf(Fout.GeenToegang.class);
        TestInlog.alsMetTweedeFactor(contact);
        vernietigingen.vraag(id, Aanleiding.VERZOEK);
        UUID vernietiging = lopend();
        TestInlog.alsMetTweedeFactor(collega);
        assertThatThrownBy(() -> vernietigingen.bevestig(vernietiging)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> vernietigingen.wijsAf(vernietiging)).isInstanceOf(Fout.GeenToegang.class);

        TestInlog.alsMetTweedeFactor(nieuw(Rol.PROFESSIONAL));
        assertThatThrownBy(() -> vernietigingen.gevolgen(id)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> vernietigingen.lopend(id)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> vernietigingen.vraag(id, Aanleiding.VERZOEK)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> vernietigingen.bevestig(vernietiging)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> vernietigingen.overzicht()).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> vernietigingen.stelVoor(id)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> vernietigingen.bewijs(vernietiging)).isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void wat_in_gebruik_is_of_langer_blijft_staat_niet_op_de_lijst() {
        UUID lopend = id;
        episodes.meld(lopend, Testklok.vandaag(), Sector.ONDERWIJS, "");
        UUID langer = maakHuishouden("De brievenbus");
        try (Testklok.Terug terug = Testklok.opDag(Testklok.vandaag().plusMonths(25))) {
            functionaris();
            vernietigingen.bewaarLanger(
                    langer, Bewaarreden.PROCEDURE, Testklok.vandaag().plusYears(1));
            assertThat(vernietigingen.overzicht().overTijd())
                    .extracting(Huishoudregister.Regel::huishouden)
                    .doesNotContain(lopend, langer);
            assertThatThrownBy(() -> vernietigingen.stelVoor(langer)).isInstanceOf(Fout.RegelGeschonden.class);
            assertThatThrownBy(() -> vernietigingen.stelVoor(lopend)).isInstanceOf(Fout.RegelGeschonden.class);
        }
        functionaris();
        assertThatThrownBy(() -> vernietigingen.stelVoor(langer))
                .as("not past its term")
                .isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void zolang_een_noodprocedure_op_een_oordeel_wacht_gaat_er_niets_weg() {
        String kenmerk = huishoudens.lees(id).kenmerk();
        vernietigingen.vraag(id, Aanleiding.VERZOEK);
        UUID vernietiging = lopend();
        TestInlog.alsMetTweedeFactor(nieuw(Rol.PROFESSIONAL));
        nood.open(kenmerk, "Er wordt geschreeuwd en niemand neemt op");
        functionaris();
        assertThatThrownBy(() -> vernietigingen.bevestig(vernietiging))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("noodprocedure");
        nood.beoordeel(
                nood.alle().stream()
                        .filter(een -> een.huishouden().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                true,
                "Terecht");
        vernietigingen.bevestig(vernietiging);
    }

    @Test
    void wat_halverwege_stopte_gaat_verder_en_wat_met_een_reservekopie_terugkwam_gaat_weer() throws Exception {
        vul(UUID.randomUUID());
        vernietigingen.vraag(id, Aanleiding.VERZOEK);
        UUID vernietiging = lopend();
        int wijzigingen = inDeGraaf(id);
        jdbc.sql("update vernietiging set bevestigd = now(), bevestigd_door = :door where id = :id")
                .param("door", nieuw(Rol.PRIVACYFUNCTIONARIS).account())
                .param("id", vernietiging)
                .update();
        resten.stream()
                .filter(rest -> rest.volgorde() == 0)
                .forEach(rest -> rest.vernietig(id)); // killed after the first
        assertThat(inDeGraaf(id)).isEqualTo(wijzigingen);

        vernietiger.bijDeStart();
        wachtTotWeg(vernietiging);
        assertThat(plekken(id)).isEmpty();
        assertThat(inDeGraaf(id)).isZero();
        assertThat(lijst.alle()).contains(id);

        graaf.schrijf(
                "CREATE (h:Huishouden {id: $id, werknaam: ''})<-[:OVER]-(:Notitie {id: $notitie, tekst: ''})",
                Map.of("id", id.toString(), "notitie", UUID.randomUUID().toString()));
        vernietiger.bijDeStart();
        assertThat(inDeGraaf(id)).isZero();
    }
}
