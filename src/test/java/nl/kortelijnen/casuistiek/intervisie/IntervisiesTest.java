package nl.kortelijnen.casuistiek.intervisie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusbeoordeling;
import nl.kortelijnen.casuistiek.Casussen;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.casuistiek.Functies;
import nl.kortelijnen.casuistiek.Vraagsoort;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** C05, C06, C08: rounds in which one may write or must listen, silence that is kept, figures that come together. */
@SpringBootTest
class IntervisiesTest {

    @Autowired
    private Intervisies intervisies;

    @Autowired
    private Casussen casussen;

    @Autowired
    private Casusbank casusbank;

    @Autowired
    private Casusbeoordeling beoordeling;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Methoden methoden;

    @Autowired
    private Functies functies;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Seinpost seinpost;

    @Autowired
    private TransactionOperations transactie;

    @Autowired
    private Clock klok;

    private Gebruiker inbrenger;
    private Gebruiker begeleider;
    private Gebruiker collega;
    private Gebruiker beheerder;
    private UUID casus;
    private UUID id;

    @BeforeEach
    void maak() {
        inbrenger = mens(Rol.PROFESSIONAL);
        begeleider = mens(Rol.PROFESSIONAL);
        collega = mens(Rol.PROFESSIONAL);
        beheerder = mens(Rol.BEHEERDER);
        TestInlog.als(inbrenger);
        casus = casussen.begin(new Casustekst(
                Casussoort.TWIJFEL,
                Vraagsoort.HANDELEN,
                null,
                Set.of("meldcode"),
                Map.of(
                        Casusveld.TITEL, "Een kind dat zwijgt",
                        Casusveld.CONTEXT, "Een kind is vaak moe op school.",
                        Casusveld.VRAAG, "Hoe praat ik met moeder?")));
        casussen.vraagBeoordeling(casus);
        TestInlog.als(begeleider);
        beoordeling.keurGoed(casus, casusbank.lees(casus).versie());
        id = intervisies.plan(casus, "incidentmethode");
        TestInlog.als(inbrenger);
        intervisies.neemDeel(id, Intervisierol.DEELNEMER);
        TestInlog.als(collega);
        intervisies.neemDeel(id, Intervisierol.DEELNEMER);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private Gebruiker mens(Rol... rollen) {
        return TestInlog.maak(accounts, "iv-" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }

    private void totRonde(int nummer) {
        TestInlog.als(begeleider);
        for (int nu = intervisies.lees(id).klok().nummer(); nu < nummer; nu++) {
            intervisies.volgendeRonde(id, nu);
        }
    }

    @Test
    void wie_de_casus_schreef_is_de_inbrenger_en_zonder_gedragswetenschapper_staat_er_een_waarschuwing() {
        TestInlog.als(inbrenger);
        assertThat(intervisies.lees(id).rol()).isEqualTo(Intervisierol.INBRENGER);
        assertThat(intervisies.lees(id).waarschuwing()).contains("gedragswetenschapper");
        TestInlog.als(collega);
        intervisies.neemDeel(id, Intervisierol.GEDRAGSWETENSCHAPPER);
        assertThat(intervisies.lees(id).waarschuwing()).isEmpty();
        assertThatThrownBy(() -> intervisies.neemDeel(id, Intervisierol.INBRENGER))
                .isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void in_een_ronde_van_de_groep_luistert_de_inbrenger() {
        totRonde(3);
        TestInlog.als(inbrenger);
        assertThat(intervisies.lees(id).magInbrengen()).isFalse();
        assertThatThrownBy(() -> intervisies.breng(id, 3, "Maar ik bedoelde iets anders.", null))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("luister je");
        TestInlog.als(collega);
        intervisies.breng(id, 3, "Misschien was er weinig tijd.", null);
        TestInlog.als(inbrenger);
        assertThat(intervisies.lees(id).rondes().getLast().inbreng())
                .extracting(Intervisieblad.Inbreng::tekst)
                .containsExactly("Misschien was er weinig tijd.");
    }

    @Test
    void wat_een_ander_in_stilte_schrijft_zie_je_pas_na_de_ronde() {
        totRonde(2);
        intervisies.breng(id, 2, "Ik zou eerst thee zetten.", null);
        TestInlog.als(collega);
        Intervisieblad blad = intervisies.lees(id);
        assertThat(blad.toString()).doesNotContain("thee zetten");
        assertThat(blad.rondes().getLast().verborgen()).isTrue();
        assertThat(blad.rondes().getLast().ingebracht()).isEqualTo(1);
        totRonde(3);
        TestInlog.als(collega);
        assertThat(intervisies.lees(id).toString()).contains("thee zetten");
    }

    @Test
    void ieder_weegt_voor_zich_en_de_cijfers_komen_samen_te_voorschijn() {
        totRonde(4);
        intervisies.breng(id, 4, "", 2);
        TestInlog.als(collega);
        assertThatThrownBy(() -> intervisies.breng(id, 4, "Zonder cijfer", null))
                .isInstanceOf(Fout.RegelGeschonden.class);
        intervisies.breng(id, 4, "Het is nu rustig.", 4);
        intervisies.breng(id, 4, "Toch niet zo rustig.", 3);
        assertThat(intervisies.lees(id).rondes().getLast().inbreng())
                .extracting(Intervisieblad.Inbreng::cijfer)
                .containsExactly(3);
        totRonde(5);
        assertThat(intervisies.lees(id).rondes().get(4).inbreng())
                .extracting(Intervisieblad.Inbreng::cijfer)
                .containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void wat_iemand_herkenbaar_maakt_komt_er_niet_in() {
        totRonde(1);
        assertThatThrownBy(() -> intervisies.breng(id, 1, "Gisteren belde juf Terpstra.", null))
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> intervisies.spreekAf(id, "Bel 06 12345678", null))
                .isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void alleen_wie_begeleidt_gaat_verder_en_wie_te_laat_klikt_slaat_niets_over() {
        TestInlog.als(collega);
        assertThatThrownBy(() -> intervisies.volgendeRonde(id, -1)).isInstanceOf(Fout.GeenToegang.class);
        totRonde(1);
        assertThatThrownBy(() -> intervisies.volgendeRonde(id, 0)).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> intervisies.breng(id, 0, "Te laat.", null)).isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void een_ronde_die_om_is_gaat_vanzelf_over_in_de_volgende() {
        totRonde(0);
        TestInlog.als(collega);
        assertThat(intervisies.lees(id).klok().nummer()).isZero();
        Testklok.vooruit(Duration.ofMinutes(5));
        assertThat(intervisies.lees(id).klok().nummer()).isEqualTo(1);
        assertThat(intervisies.lees(id).klok().rest(intervisies.lees(id).nu()))
                .isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
        Testklok.vooruit(Duration.ofHours(2));
        assertThat(intervisies.lees(id).klok().bezig()).isFalse();
        assertThat(intervisies.lees(id).rondes()).hasSize(6);
    }

    @Test
    void na_een_herstart_gaat_dezelfde_ronde_op_dezelfde_tijd_verder() {
        totRonde(1);
        TestInlog.als(collega);
        Testklok.vooruit(Duration.ofMinutes(4));
        Instant einde = intervisies.lees(id).klok().einde();
        Intervisies opnieuw = new Intervisies(
                new Intervisiekast(jdbc), methoden, casusbank, functies, toegang, seinpost, transactie, klok);
        assertThat(opnieuw.lees(id).klok()).isEqualTo(intervisies.lees(id).klok());
        assertThat(opnieuw.lees(id).klok().nummer()).isEqualTo(1);
        assertThat(opnieuw.lees(id).klok().einde()).isEqualTo(einde);
        Testklok.vooruit(Duration.ofMinutes(12));
        assertThat(opnieuw.lees(id).klok().nummer())
                .as("what ran out while it was off")
                .isEqualTo(2);
    }

    @Test
    void afspraken_blijven_te_volgen_na_het_verslag() {
        totRonde(6);
        intervisies.spreekAf(id, "Met moeder thee drinken", LocalDate.of(2026, 12, 14));
        intervisies.rondAf(id);
        TestInlog.als(collega);
        Intervisieblad blad = intervisies.lees(id);
        assertThat(blad.afgerond()).isNotNull();
        intervisies.vinkAf(id, blad.afspraken().getFirst().id(), true);
        assertThat(intervisies.lees(id).afspraken().getFirst().gedaan()).isTrue();
        assertThatThrownBy(() -> intervisies.neemDeel(id, Intervisierol.DEELNEMER))
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThat(intervisies.van(casus))
                .singleElement()
                .satisfies(een -> assertThat(een.afgerond()).isTrue());
    }

    @Test
    void een_buitenstaander_krijgt_niets_en_met_de_casus_verdwijnt_alles() {
        TestInlog.als(beheerder);
        assertThatThrownBy(() -> intervisies.lees(id)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> intervisies.van(casus)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> intervisies.plan(casus, "incidentmethode")).isInstanceOf(Fout.GeenToegang.class);
        totRonde(1);
        intervisies.breng(id, 1, "Wat zag je?", null);
        TestInlog.als(inbrenger);
        casussen.trekIn(casus);
        TestInlog.als(collega);
        assertThatThrownBy(() -> intervisies.lees(id)).isInstanceOf(Fout.BestaatNiet.class);
        for (String tabel : new String[] {"intervisie where id", "intervisie_inbreng where intervisie"}) {
            assertThat(jdbc.sql("select count(*) from " + tabel + " = ?")
                            .param(id)
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }
}
