package nl.kortelijnen.consultatie.overdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.ConsultvraagVeranderd;
import nl.kortelijnen.consultatie.Kerngroep;
import nl.kortelijnen.consultatie.MetKring;
import nl.kortelijnen.consultatie.Proefvraag;
import nl.kortelijnen.consultatie.dossier.StapGeweigerd;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** E12, E13, E14: handing over with a call, picking up in time, and saying so when it stagnates. */
@MetKring
@RecordApplicationEvents
class OverdrachtenTest {

    private static final LocalDate MAANDAG = LocalDate.of(2031, 6, 16);

    @Autowired
    Consultaties consultaties;

    @Autowired
    Overdrachten overdrachten;

    @Autowired
    Kerngroep kerngroep;

    @Autowired
    Kring kring;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents gebeurd;

    private Testklok.Terug terug;
    private String nummer;

    @BeforeEach
    void maandag() {
        jdbc.sql("delete from consultvraag").update();
        terug = Testklok.opDag(MAANDAG);
        kring.als("netwerkbaas");
        kerngroep.kies(Set.of(kring.wie("pim").account()));
        kring.als("vrager");
        nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), null, null, ""));
    }

    @AfterEach
    void klokGelijk() {
        terug.close();
    }

    private void opDag(LocalDate dag) {
        terug.close();
        terug = Testklok.opDag(dag);
    }

    private UUID bied(Overdrachtbericht bericht) {
        kring.als("vrager");
        overdrachten.bied(nummer, kring.wie("buur").account(), bericht);
        return overdrachten.bij(nummer).getLast().id();
    }

    private static Overdrachtbericht warm() {
        return Overdrachtbericht.warm(
                MAANDAG, "Meneer vrager en meneer buur", "Moeder wil hulp thuis.", "Bel deze week.");
    }

    private Overdracht nu() {
        return overdrachten.bij(nummer).getLast();
    }

    private void aangenomen(UUID id) {
        kring.als("buur");
        overdrachten.neemAan(id, false);
    }

    @Test
    void overgedragen_is_het_pas_na_een_gesprek_en_een_ja_van_de_ontvanger() {
        UUID id = bied(warm());
        assertThat(nu().stand()).isEqualTo(Overdrachtstand.AANGEBODEN);
        assertThatExceptionOfType(StapGeweigerd.class).isThrownBy(() -> overdrachten.neemAan(id, false));
        aangenomen(id);
        kring.als("vrager");
        assertThat(nu().stand()).isEqualTo(Overdrachtstand.AANGENOMEN);
        assertThat(nu().warm()).isTrue();
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> Overdrachtbericht.warm(MAANDAG, "alleen ik", "ja", "Bel."))
                .withMessageContaining("met wie");
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> Overdrachtbericht.warm(MAANDAG, "ik en jij", "", "Bel."))
                .withMessageContaining("gezin");
    }

    @Test
    void koud_kan_met_een_reden_en_telt() {
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> Overdrachtbericht.koud(" ", "Bel."))
                .withMessageContaining("koud");
        bied(Overdrachtbericht.koud("Drie keer gebeld, niemand bereikt.", "Bel het gezin."));
        assertThat(nu().warm()).isFalse();
    }

    @Test
    void zonder_contact_binnen_vijf_werkdagen_hoort_de_afzender_het_een_keer() {
        UUID id = bied(warm());
        aangenomen(id);
        overdrachten.kijk();
        gebeurd.clear();
        opDag(MAANDAG.plusDays(8));
        overdrachten.kijk();
        overdrachten.kijk();
        assertThat(gebeurd.stream(ConsultvraagVeranderd.class))
                .singleElement()
                .satisfies(melding -> assertThat(melding.accounts())
                        .contains(kring.wie("vrager").account()));
        kring.als("vrager");
        assertThat(nu().zonderContact()).isTrue();
        kring.als("buur");
        overdrachten.meldContact(id, MAANDAG.plusDays(8));
        assertThat(overdrachten.voorMij().getFirst().dagenTotContact()).isEqualTo(8);
        kring.als("vrager");
        overdrachten.heropen(id);
        assertThat(nu().stand()).isEqualTo(Overdrachtstand.AANGENOMEN);
        assertThat(nu().contact()).isNull();
    }

    @Test
    void stagnatie_wordt_bevestigd_of_gaat_na_vijf_werkdagen_naar_de_kerngroep() {
        UUID id = bied(warm());
        aangenomen(id);
        overdrachten.meldStagnatie(id, "Het gezin doet niet open.");
        kring.als("pim");
        assertThat(overdrachten.zonderReactie()).isEmpty();
        opDag(MAANDAG.plusDays(8));
        overdrachten.kijk();
        assertThat(overdrachten.zonderReactie()).singleElement().satisfies(een -> {
            assertThat(een.stagneert()).isNull();
            assertThat(een.bericht()).isNull();
            assertThat(een.kant()).isNull();
        });
        kring.als("vrager");
        assertThat(nu().stagneert()).isEqualTo("Het gezin doet niet open.");
        overdrachten.bevestig(id);
        assertThat(nu().ontvangen()).isNotNull();
        kring.als("pim");
        assertThat(overdrachten.zonderReactie()).isEmpty();
    }

    @Test
    void een_ander_kan_er_niets_mee() {
        UUID id = bied(warm());
        for (String naam : List.of("samira", "beheer", "netwerkbaas", "pim")) {
            kring.als(naam);
            assertThat(overdrachten.voorMij()).isEmpty();
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> overdrachten.neemAan(id, false));
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> overdrachten.bij(nummer));
        }
    }
}
