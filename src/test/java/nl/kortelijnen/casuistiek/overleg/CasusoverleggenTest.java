package nl.kortelijnen.casuistiek.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusbeoordeling;
import nl.kortelijnen.casuistiek.Casussen;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** C08, AC1: an agenda of submitted cases, who must be there, notes, a report, and what was agreed until it is done. */
@SpringBootTest
class CasusoverleggenTest {

    @Autowired
    Casusoverleggen overleggen;

    @Autowired
    Casusherinneringen herinneringen;

    @Autowired
    Casussen casussen;

    @Autowired
    Casusbank casusbank;

    @Autowired
    Casusbeoordeling beoordeling;

    @Autowired
    Accounts accounts;

    private Gebruiker schrijver;
    private Gebruiker voorzitter;
    private Gebruiker gedragswetenschapper;
    private UUID casus;
    private UUID id;

    @BeforeEach
    void maak() {
        schrijver = mens(Rol.PROFESSIONAL);
        voorzitter = mens(Rol.PROFESSIONAL);
        gedragswetenschapper = mens(Rol.PROFESSIONAL);
        TestInlog.als(schrijver);
        casus = casussen.begin(new Casustekst(
                Casussoort.TWIJFEL,
                null,
                null,
                Set.of(),
                Map.of(
                        Casusveld.TITEL, "Een kind dat zwijgt",
                        Casusveld.CONTEXT, "Een kind is vaak moe op school.",
                        Casusveld.VRAAG, "Hoe praat ik met moeder?")));
        casussen.vraagBeoordeling(casus);
        TestInlog.als(voorzitter);
        beoordeling.keurGoed(casus, casusbank.lees(casus).versie());
        id = overleggen.plan("Casuïstiek van december", straks(), "Vergaderkamer");
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
        Testklok.opDag(Testklok.vandaag()).close();
    }

    private static Instant straks() {
        return Testklok.nu().plus(Duration.ofDays(7));
    }

    private Gebruiker mens(Rol... rollen) {
        return TestInlog.maak(accounts, "ov-" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }

    private void opDeAgenda() {
        TestInlog.als(schrijver);
        overleggen.dienIn(id, casus);
        overleggen.doeMee(id, Overlegrol.DEELNEMER);
    }

    private static void geweigerd(Runnable doen, String woord) {
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(doen::run)
                .withMessageContaining(woord);
    }

    @Test
    void zonder_gedragswetenschapper_die_komt_staat_er_een_waarschuwing_op_de_agenda_en_in_het_verslag() {
        opDeAgenda();
        TestInlog.als(voorzitter);
        assertThat(overleggen.lees(id).waarschuwing()).contains("gedragswetenschapper");
        overleggen.nodigUit(id, gedragswetenschapper.account(), Overlegrol.GEDRAGSWETENSCHAPPER);
        assertThat(overleggen.lees(id).waarschuwing()).as("asked is not coming").contains("gedragswetenschapper");

        TestInlog.als(gedragswetenschapper);
        assertThat(herinneringen.uitnodigingen(gedragswetenschapper))
                .extracting(Casusherinneringen.Uitnodiging::overleg)
                .containsExactly(id);
        overleggen.antwoord(id, true);
        assertThat(herinneringen.uitnodigingen(gedragswetenschapper)).isEmpty();
        assertThat(overleggen.lees(id).waarschuwing()).isEmpty();
        overleggen.antwoord(id, false);

        TestInlog.als(voorzitter);
        overleggen.rondAf(id);
        assertThat(overleggen.lees(id).waarschuwing()).isEqualTo("Gehouden zonder gedragswetenschapper.");
        assertThat(Overlegverslag.van(overleggen.lees(id))).contains("Gehouden zonder gedragswetenschapper.");
    }

    @Test
    void alleen_de_schrijver_zet_een_casus_op_de_agenda_en_met_de_casus_gaat_alles_wat_erbij_stond() {
        TestInlog.als(voorzitter);
        geweigerd(() -> overleggen.dienIn(id, casus), "eigen, gedeelde casus");
        opDeAgenda();
        overleggen.noteer(id, casus, "We dachten aan een gesprek met een tolk.");
        overleggen.spreekAf(id, casus, "Ik bel de school", null);
        TestInlog.als(voorzitter);
        String verslag = Overlegverslag.van(overleggen.lees(id));
        assertThat(verslag)
                .contains("Een kind dat zwijgt", "gesprek met een tolk", "Ik bel de school")
                .doesNotContain(schrijver.naam(), voorzitter.naam());
        assertThat(overleggen.alle())
                .filteredOn(regel -> regel.id().equals(id))
                .singleElement()
                .satisfies(regel -> assertThat(regel.casussen()).isEqualTo(1));

        TestInlog.als(schrijver);
        casussen.trekIn(casus);
        assertThat(herinneringen.open(schrijver)).isEmpty();
        TestInlog.als(voorzitter);
        assertThat(overleggen.lees(id).agenda()).isEmpty();
        assertThat(Overlegverslag.van(overleggen.lees(id))).doesNotContain("zwijgt", "tolk", "school");
    }

    @Test
    void wat_iemand_afsprak_staat_op_de_startpagina_tot_het_is_afgevinkt() {
        opDeAgenda();
        overleggen.spreekAf(id, casus, "Ik bel de school", Testklok.vandaag().plusDays(10));
        assertThat(herinneringen.open(schrijver)).as("ten days ahead").isEmpty();
        Testklok.vooruit(Duration.ofDays(8));
        assertThat(herinneringen.open(schrijver)).singleElement().satisfies(open -> {
            assertThat(open.teLaat()).isFalse();
            assertThat(open.in()).isEqualTo(id);
        });
        Testklok.vooruit(Duration.ofDays(4));
        assertThat(herinneringen.open(schrijver))
                .singleElement()
                .satisfies(open -> assertThat(open.teLaat()).isTrue());
        assertThat(herinneringen.open(voorzitter)).isEmpty();
        UUID afspraak =
                overleggen.lees(id).agenda().getFirst().afspraken().getFirst().id();
        overleggen.vinkAf(id, afspraak, true);
        assertThat(herinneringen.open(schrijver)).isEmpty();
    }

    @Test
    void wie_er_niet_bij_is_noteert_niets_en_namen_worden_tegengehouden() {
        opDeAgenda();
        TestInlog.als(gedragswetenschapper);
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> overleggen.noteer(id, casus, "Iets"));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> overleggen.rondAf(id));
        TestInlog.als(schrijver);
        geweigerd(() -> overleggen.noteer(id, casus, "Bel Fatima op 06 12345678."), "Fatima");
        geweigerd(() -> overleggen.spreekAf(id, casus, "Ik bel Fatima morgen", null), "Fatima");
        geweigerd(() -> overleggen.plan("Overleg over Fatima", straks(), ""), "Fatima");
        geweigerd(() -> overleggen.plan("Casuïstiek", Testklok.nu().minus(Duration.ofDays(1)), ""), "al geweest");
        TestInlog.als(voorzitter);
        overleggen.rondAf(id);
        TestInlog.als(schrijver);
        geweigerd(() -> overleggen.noteer(id, casus, "Iets"), "afgerond");
    }

    @Test
    void wie_geen_professional_is_ziet_geen_overleg() {
        opDeAgenda();
        for (Rol rol : List.of(Rol.BEHEERDER, Rol.REDACTEUR, Rol.ORGANISATOR)) {
            Gebruiker ander = mens(rol);
            TestInlog.als(ander);
            assertThat(overleggen.alle()).isEmpty();
            assertThat(herinneringen.open(ander)).isEmpty();
            assertThat(herinneringen.uitnodigingen(ander)).isEmpty();
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> overleggen.lees(id));
            assertThatExceptionOfType(Fout.class).isThrownBy(() -> overleggen.doeMee(id, Overlegrol.DEELNEMER));
            assertThatExceptionOfType(Fout.class).isThrownBy(() -> overleggen.dienIn(id, casus));
        }
    }
}
