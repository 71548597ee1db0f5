package nl.kortelijnen.toegang.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** X03: what is written, who may read it, and that reading is written too. */
@SpringBootTest
class LogboekTest {

    private static final UUID EIGEN = UUID.randomUUID();
    private static final UUID ANDER = UUID.randomUUID();

    @Autowired
    Logboek logboek;

    @Autowired
    Loginzage inzage;

    @Autowired
    Logketen keten;

    @Autowired
    Kopbestand kopbestand;

    @Autowired
    Logbewaking bewaking;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transacties;

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void elke_soort_gebeurtenis_geeft_een_regel_met_wie_waarvandaan_wat_en_waarom() {
        Gebruiker anna = gebruiker(EIGEN, Rol.PROFESSIONAL, Rol.DESKUNDIGE);
        TestInlog.als(anna);
        UUID huishouden = UUID.randomUUID();
        for (Logsoort soort : Logsoort.values()) {
            logboek.noteer(new Loggebeurtenis(
                    soort,
                    Loggebeurtenis.Uitkomst.GELUKT,
                    huishouden,
                    "notitie",
                    "n1",
                    "hulp",
                    "toestemming",
                    soort == Logsoort.NOODPROCEDURE));
        }

        List<Logregel> regels = zoek(new Logvraag(Logperiode.ALTIJD, null, huishouden, null, null, false));

        assertThat(regels).extracting(regel -> regel.wat().soort()).containsExactlyInAnyOrder(Logsoort.values());
        assertThat(regels).allSatisfy(regel -> {
            assertThat(regel.account()).isEqualTo(anna.account());
            assertThat(regel.rollen()).isEqualTo("DESKUNDIGE,PROFESSIONAL");
            assertThat(regel.organisatie()).isEqualTo(EIGEN);
            assertThat(regel.toegangspunt()).isEqualTo("127.0.0.1");
            assertThat(regel.wat().grondslag()).isEqualTo("toestemming");
        });
        assertThat(Logsoort.values()).extracting(Logsoort::actie).contains('C', 'R', 'U', 'D', 'E');
    }

    @Test
    void een_regel_blijft_ook_als_alles_wordt_teruggedraaid() {
        UUID huishouden = UUID.randomUUID();
        TestInlog.als(gebruiker(EIGEN, Rol.PROFESSIONAL));

        new TransactionTemplate(transacties).executeWithoutResult(transactie -> {
            logboek.noteer(Loggebeurtenis.geweigerd(Logsoort.LEZEN, huishouden, "huishouden", "", "niet betrokken"));
            transactie.setRollbackOnly();
        });

        assertThat(zoek(vanHuishouden(huishouden))).hasSize(1);
    }

    @Test
    void meer_schrijvers_dan_verbindingen_wachten_niet_op_elkaar() {
        List<CompletableFuture<Void>> schrijvers = IntStream.range(0, 40)
                .mapToObj(nummer -> CompletableFuture.runAsync(() -> new TransactionTemplate(transacties)
                        .executeWithoutResult(transactie -> {
                            jdbc.sql("select 1").query(Integer.class).single();
                            logboek.noteer(Loggebeurtenis.gelukt(Logsoort.LEZEN, null, "proef", "" + nummer, ""));
                        })))
                .toList();

        assertThat(schrijvers).allSatisfy(schrijver -> assertThat(schrijver).succeedsWithin(Duration.ofSeconds(20)));
        assertThat(controle()).isInstanceOf(Loguitkomst.Heel.class);
    }

    @Test
    void niemand_kan_een_regel_wijzigen_of_weghalen() {
        logboek.noteer(Loggebeurtenis.gelukt(Logsoort.LEZEN, null, "proef", "", ""));

        for (String poging : List.of(
                "update logboek set gebruiker = 'ik'", "delete from logboek where nr = 1", "truncate logboek")) {
            assertThatThrownBy(() -> jdbc.sql(poging).update())
                    .as(poging)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("kan alleen langer worden");
        }
    }

    @Test
    void wie_het_logboek_niet_mag_lezen_krijgt_niets_ook_geen_aantal() {
        TestInlog.afmelden();
        geweigerd("Log eerst in");
        for (Rol rol : List.of(Rol.PROFESSIONAL, Rol.BEHEERDER, Rol.NETWERKBEHEERDER, Rol.ORGANISATOR)) {
            TestInlog.alsMetTweedeFactor(gebruiker(EIGEN, rol));
            geweigerd("alleen iemand met de rol");
        }
        TestInlog.als(gebruiker(EIGEN, Rol.PRIVACYFUNCTIONARIS, Rol.ORGANISATIEBEHEERDER));
        geweigerd("tweede stap");
        TestInlog.alsMetTweedeFactor(gebruiker(null, Rol.ORGANISATIEBEHEERDER));
        assertThatThrownBy(inzage::medewerkers).isInstanceOf(Fout.GeenToegang.class);
    }

    private void geweigerd(String waarom) {
        UUID iemand = UUID.randomUUID();
        List<Runnable> wegen = List.of(
                () -> inzage.zoek(Logvraag.ALLES, null),
                inzage::personen,
                inzage::medewerkers,
                () -> inzage.vanMedewerker(iemand, Logperiode.ALTIJD, 0),
                () -> bewaking.controleer(stand -> {}));
        assertThat(wegen)
                .allSatisfy(weg -> assertThatThrownBy(weg::run)
                        .isInstanceOf(Fout.GeenToegang.class)
                        .hasMessageContaining(waarom));
    }

    @Test
    void een_organisatie_ziet_alleen_haar_eigen_mensen_en_alleen_wat_zij_voor_haar_deden() {
        Gebruiker eigen = gebruiker(EIGEN, Rol.PROFESSIONAL);
        Gebruiker vreemd = gebruiker(ANDER, Rol.PROFESSIONAL);
        UUID huishouden = UUID.randomUUID();
        lees(eigen, huishouden);
        lees(vreemd, huishouden);
        lees(metOrganisatie(eigen, ANDER), UUID.randomUUID());

        TestInlog.alsMetTweedeFactor(gebruiker(EIGEN, Rol.ORGANISATIEBEHEERDER));

        assertThat(inzage.medewerkers())
                .extracting(Logpersoon::account)
                .contains(eigen.account())
                .doesNotContain(vreemd.account());
        assertThat(inzage.vanMedewerker(eigen.account(), Logperiode.ALTIJD, 0).regels())
                .singleElement()
                .satisfies(regel -> assertThat(regel.huishouden()).isEqualTo(huishouden));
        assertThatThrownBy(() -> inzage.vanMedewerker(vreemd.account(), Logperiode.ALTIJD, 0))
                .isInstanceOf(Fout.BestaatNiet.class);
        assertThat(inzage.vanMedewerker(eigen.account(), Logperiode.ALTIJD, 1).regels())
                .isEmpty();
    }

    @Test
    void een_huishouden_ziet_per_dag_en_per_persoon_een_regel_met_het_aantal() {
        Gebruiker anna = gebruiker(EIGEN, Rol.PROFESSIONAL);
        Gebruiker bert = gebruiker(ANDER, Rol.PROFESSIONAL);
        UUID huishouden = UUID.randomUUID();
        lees(anna, huishouden);
        lees(anna, huishouden);
        lees(anna, huishouden);
        lees(bert, huishouden);
        TestInlog.als(bert);
        logboek.noteer(new Loggebeurtenis(
                Logsoort.NOODPROCEDURE,
                Loggebeurtenis.Uitkomst.GELUKT,
                huishouden,
                "huishouden",
                "",
                "",
                "gevaar",
                true));
        TestInlog.alsMetTweedeFactor(anna);

        Logblad<Logdagregel> blad = logboek.vanHuishouden(huishouden, Logperiode.ALTIJD, 0);

        assertThat(blad.meer()).isFalse();
        assertThat(blad.regels())
                .extracting(Logdagregel::account, Logdagregel::soort, Logdagregel::aantal, Logdagregel::nood)
                .containsExactlyInAnyOrder(
                        tuple(anna.account(), Logsoort.LEZEN, 3, false),
                        tuple(anna.account(), Logsoort.LOGBOEK_LEZEN, 1, false),
                        tuple(bert.account(), Logsoort.LEZEN, 1, false),
                        tuple(bert.account(), Logsoort.NOODPROCEDURE, 1, true));
        TestInlog.als(anna);
        assertThatThrownBy(() -> logboek.vanHuishouden(huishouden, Logperiode.ALTIJD, 0))
                .isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void elke_bladzij_die_iemand_leest_is_een_regel_en_niet_meer_dan_een() {
        Gebruiker paul = gebruiker(null, Rol.PRIVACYFUNCTIONARIS);
        TestInlog.alsMetTweedeFactor(paul);
        long begin = hoogste();

        Logblad<Logregel> eerste = inzage.zoek(Logvraag.ALLES, null);

        assertThat(hoogste()).isEqualTo(begin + 1);
        assertThat(eerste.regels().getFirst())
                .satisfies(regel -> assertThat(regel.wat().soort()).isEqualTo(Logsoort.LOGBOEK_LEZEN))
                .satisfies(regel -> assertThat(regel.account()).isEqualTo(paul.account()));
    }

    @Test
    void bladeren_geeft_elke_regel_een_keer_ook_als_er_intussen_bij_komen() {
        UUID huishouden = UUID.randomUUID();
        Gebruiker anna = gebruiker(EIGEN, Rol.PROFESSIONAL);
        IntStream.range(0, 2 * Logblad.LENGTE + 7).forEach(keer -> lees(anna, huishouden));
        TestInlog.alsMetTweedeFactor(gebruiker(null, Rol.PRIVACYFUNCTIONARIS));
        Logvraag vraag = new Logvraag(Logperiode.ALTIJD, null, huishouden, Logsoort.LEZEN, null, false);

        Logblad<Logregel> blad = inzage.zoek(vraag, null);
        List<Long> gezien = new ArrayList<>(nummers(blad));
        while (blad.meer()) {
            lees(anna, huishouden);
            TestInlog.alsMetTweedeFactor(gebruiker(null, Rol.PRIVACYFUNCTIONARIS));
            blad = inzage.zoek(vraag, gezien.getLast());
            gezien.addAll(nummers(blad));
        }

        assertThat(gezien)
                .hasSize(2 * Logblad.LENGTE + 7)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void filters_en_periode_vinden_precies_wat_gevraagd_is() {
        UUID huishouden = UUID.randomUUID();
        Gebruiker anna = gebruiker(EIGEN, Rol.PROFESSIONAL);
        lees(anna, huishouden);
        TestInlog.als(anna);
        logboek.noteer(Loggebeurtenis.geweigerd(Logsoort.EXPORTEREN, huishouden, "huishouden", "", "geen toestemming"));
        var vandaag = Testklok.vandaag();

        assertThat(zoek(new Logvraag(
                        new Logperiode(vandaag.minusDays(1), vandaag),
                        anna.account(),
                        huishouden,
                        Logsoort.EXPORTEREN,
                        Loggebeurtenis.Uitkomst.GEWEIGERD,
                        false)))
                .hasSize(1);
        assertThat(zoek(new Logvraag(new Logperiode(null, vandaag.minusDays(1)), null, huishouden, null, null, false)))
                .isEmpty();
        assertThat(zoek(new Logvraag(new Logperiode(vandaag.plusDays(1), null), null, huishouden, null, null, false)))
                .isEmpty();
        assertThat(zoek(new Logvraag(Logperiode.ALTIJD, null, huishouden, null, null, true)))
                .isEmpty();
    }

    @Test
    void de_controle_in_het_portaal_meldt_haar_voortgang_en_staat_zelf_in_het_logboek() {
        TestInlog.alsMetTweedeFactor(gebruiker(null, Rol.PRIVACYFUNCTIONARIS));
        CompletableFuture<Loguitkomst> klaar = new CompletableFuture<>();

        bewaking.controleer(stand -> {
            if (!stand.bezig()) {
                klaar.complete(stand.uitkomst());
            }
        });

        assertThat(klaar).succeedsWithin(Duration.ofSeconds(20)).isInstanceOf(Loguitkomst.Heel.class);
        assertThat(zoek(new Logvraag(Logperiode.ALTIJD, null, null, Logsoort.LOGBOEK_CONTROLEREN, null, false)))
                .isNotEmpty();
    }

    private Loguitkomst controle() {
        return new Logcontrole(keten, kopbestand).controleer((gedaan, totaal) -> {});
    }

    private long hoogste() {
        return keten.nieuwste().map(Schakel::nr).orElse(0L);
    }

    private static List<Long> nummers(Logblad<Logregel> blad) {
        return blad.regels().stream().map(Logregel::nr).toList();
    }

    private List<Logregel> zoek(Logvraag vraag) {
        TestInlog.alsMetTweedeFactor(gebruiker(null, Rol.PRIVACYFUNCTIONARIS));
        return inzage.zoek(vraag, null).regels().stream()
                .filter(regel -> regel.wat().soort() != Logsoort.LOGBOEK_LEZEN || regel.organisatie() != null)
                .toList();
    }

    private static Logvraag vanHuishouden(UUID huishouden) {
        return new Logvraag(Logperiode.ALTIJD, null, huishouden, null, null, false);
    }

    private void lees(Gebruiker wie, UUID huishouden) {
        TestInlog.als(wie);
        logboek.noteer(Loggebeurtenis.gelukt(Logsoort.LEZEN, huishouden, "huishouden", "", "hulp"));
    }

    private Gebruiker gebruiker(UUID organisatie, Rol... rollen) {
        Gebruiker nieuw = TestInlog.maak(accounts, "u" + UUID.randomUUID(), null, rollen);
        if (organisatie != null) {
            accounts.zetOrganisatie(nieuw.account(), organisatie);
        }
        return metOrganisatie(nieuw, organisatie);
    }

    private static Gebruiker metOrganisatie(Gebruiker wie, UUID organisatie) {
        return new Gebruiker(
                wie.account(), wie.gebruikersnaam(), wie.naam(), wie.rollen(), wie.professional(), organisatie);
    }
}
