package nl.kortelijnen.consultatie;

import static nl.kortelijnen.consultatie.Proefvraag.aanvraag;
import static nl.kortelijnen.consultatie.Proefvraag.bestaatNiet;
import static nl.kortelijnen.consultatie.Proefvraag.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E05: what nobody accepts within 24 hours on working days, the kerngroep divides. */
@MetKring
class MatchklokTest {

    private static final LocalDate VRIJDAG = LocalDate.of(2031, 1, 10);
    private static final LocalDate MAANDAG = VRIJDAG.plusDays(3);

    @Autowired
    Consultaties consultaties;

    @Autowired
    Kerngroep kerngroep;

    @Autowired
    Matchwacht wacht;

    @Autowired
    Kring kring;

    @Autowired
    JdbcClient jdbc;

    private Testklok.Terug terug;

    @BeforeEach
    void vrijdag() {
        jdbc.sql("delete from consultvraag").update();
        jdbc.sql("delete from consultkerngroep").update();
        terug = Testklok.opDag(VRIJDAG);
        kring.als("netwerkbaas");
        kerngroep.kies(Set.of(kring.wie("buur").account()));
    }

    /** Other tests share the portal: none of them has a kerngroep. */
    @AfterEach
    void klokGelijkEnKerngroepWeg() {
        terug.close();
        jdbc.sql("delete from consultkerngroep").update();
    }

    private String vraag() {
        kring.als("vrager");
        return consultaties.vraag(aanvraag(Set.of(), null, null, ""));
    }

    private void maandag() {
        terug.close();
        terug = Testklok.opDag(MAANDAG);
        Testklok.vooruit(Duration.ofHours(1));
    }

    @Test
    void pas_na_24_uur_op_werkdagen_hoort_de_kerngroep_het_en_dan_een_keer() {
        String nummer = vraag();
        terug.close();
        terug = Testklok.opDag(VRIJDAG.plusDays(2));
        wacht.kijk();
        kring.als("buur");
        bestaatNiet(() -> consultaties.lees(nummer));
        maandag();
        wacht.kijk();
        wacht.kijk();
        kring.als("buur");
        assertThat(consultaties.overzicht().bijKerngroep())
                .extracting(Consultvraag::nummer)
                .containsExactly(nummer);
        assertThat(consultaties.wachtend(kring.wie("buur"))).isEqualTo(1);
        kring.als("vrager");
        assertThat(consultaties.lees(nummer).gebeurtenissen())
                .extracting(Consultgesprek.Gebeurtenis::stap)
                .containsExactly(Consultstap.ZET_OP_BORD, Consultstap.ESCALEER);
        assertThat(consultaties.lees(nummer).gebeurtenissen().getLast().wie()).isEqualTo("Het portaal");
    }

    @Test
    void de_kerngroep_ziet_de_vraag_en_niet_wie_hem_stelde_en_wijst_toe() {
        String nummer = vraag();
        maandag();
        wacht.kijk();
        kring.als("buur");
        Consultgesprek gezien = consultaties.lees(nummer);
        assertThat(gezien.vraag().partij()).isEqualTo(Partij.KERNGROEP);
        assertThat(gezien.vraag().vrager()).isEmpty();
        assertThat(gezien.gebeurtenissen()).isEmpty();
        consultaties.verdeel(nummer, kring.id("samira"), "Kun jij dit?");
        kring.als("samira");
        consultaties.neemAan(nummer);
        assertThat(consultaties.lees(nummer).vraag().stand()).isEqualTo(Stand.AANGENOMEN);
        kring.als("buur");
        bestaatNiet(() -> consultaties.lees(nummer));
    }

    @Test
    void wat_op_tijd_is_aangenomen_gaat_niet_naar_de_kerngroep_ook_niet_na_een_afwijzing_op_tijd() {
        String nummer = vraag();
        kring.als("selam");
        consultaties.neemAan(nummer);
        maandag();
        wacht.kijk();
        kring.als("buur");
        bestaatNiet(() -> consultaties.lees(nummer));
        kring.als("selam");
        consultaties.wijsAf(nummer, "Ik ben vol.");
        wacht.kijk();
        kring.als("buur");
        assertThat(consultaties.lees(nummer).vraag().matchtijd().verlopen()).isTrue();
    }

    /** A page that is told of anything looks again; buttons that come anew then would miss a click on its way. */
    @Test
    void wie_opnieuw_kijkt_leest_dezelfde_vraag_zolang_er_niets_veranderde() {
        String nummer = vraag();
        Consultvraag eerst = consultaties.lees(nummer).vraag();
        assertThat(consultaties.lees(nummer).vraag()).isEqualTo(eerst);
        Matchtijd later =
                new Matchtijd(eerst.matchtijd().tot(), eerst.matchtijd().over().minusHours(3), false, null);
        assertThat(later.equals(eerst.matchtijd()) == !eerst.matchtijd().staatStil())
                .isTrue();
        assertThat(new Matchtijd(later.tot(), Duration.ZERO, false, null)).isNotEqualTo(later);
    }

    @Test
    void wie_vraagt_hoeft_niet_op_de_klok_te_wachten() {
        String nummer = vraag();
        consultaties.meldKerngroep(nummer, "Het is morgen al.");
        regel(() -> consultaties.meldKerngroep(nummer, ""), "weet al van je vraag");
        kring.als("buur");
        assertThat(consultaties.lees(nummer).vraag().partij()).isEqualTo(Partij.KERNGROEP);
        maandag();
        wacht.kijk();
        kring.als("vrager");
        assertThat(consultaties.lees(nummer).gebeurtenissen()).hasSize(2);
    }

    @Test
    void alleen_de_netwerkbeheerder_kiest_de_kerngroep() {
        for (String naam : new String[] {"vrager", "samira", "beheer", "buur"}) {
            kring.als(naam);
            Assertions.assertThatExceptionOfType(Fout.GeenToegang.class)
                    .isThrownBy(() -> kerngroep.kies(Set.of(kring.wie(naam).account())));
            Assertions.assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(kerngroep::leden);
        }
        kring.als("netwerkbaas");
        regel(() -> kerngroep.kies(Set.of()), "minstens één");
    }
}
