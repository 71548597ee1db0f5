package nl.kortelijnen.consultatie.routering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kortelijnen.deskundigen.Achterban;
import org.junit.jupiter.api.Test;

/** AE1, AE2, AC13, E04: where a question goes, for all answers there can be. */
class RouteringTest {

    @Test
    void zonder_iets_dat_het_ingewikkeld_maakt_gaat_een_vraag_naar_bindkracht10() {
        Routering routering = Routering.bepaal(Set.of());
        assertThat(routering.naar()).isEqualTo(Achterban.BK10);
        assertThat(routering.zin()).isEqualTo("Naar Bindkracht10, omdat niets van wat je kon aankruisen speelt.");
    }

    @Test
    void een_licht_kenmerk_alleen_is_nog_niet_ingewikkeld() {
        Routering routering = Routering.bepaal(Set.of(Vraagkenmerk.EERDERE_MELDING));
        assertThat(routering.naar()).isEqualTo(Achterban.BK10);
        assertThat(routering.zin()).endsWith("alleen speelt dat er al eerder een melding was.");
    }

    @Test
    void meer_kinderen_en_een_eerdere_melding_samen_gaan_naar_netwerk_cw_en_dat_staat_er() {
        Routering routering = Routering.bepaal(Set.of(Vraagkenmerk.EERDERE_MELDING, Vraagkenmerk.MEER_KINDEREN));
        assertThat(routering.naar()).isEqualTo(Achterban.NETWERK_CW);
        assertThat(routering.zin())
                .isEqualTo("Naar Netwerk CW, omdat het om meer dan één kind gaat en er al eerder een melding was.");
        assertThat(routering.versie()).isEqualTo(Routering.VERSIE);
    }

    @Test
    void een_zwaar_kenmerk_alleen_is_genoeg() {
        assertThat(Routering.bepaal(Set.of(Vraagkenmerk.EER_OF_DWANG)).naar()).isEqualTo(Achterban.NETWERK_CW);
        assertThat(Routering.bepaal(Set.of(Vraagkenmerk.ERNSTIGE_DREIGING)).naar())
                .isEqualTo(Achterban.NETWERK_CW);
    }

    @Test
    void een_antwoord_erbij_maakt_een_vraag_nooit_eenvoudiger() {
        for (Set<Vraagkenmerk> antwoorden : alleAntwoorden()) {
            for (Vraagkenmerk erbij : Vraagkenmerk.values()) {
                Set<Vraagkenmerk> meer = EnumSet.of(erbij);
                meer.addAll(antwoorden);
                if (Routering.bepaal(antwoorden).naar() == Achterban.NETWERK_CW) {
                    assertThat(Routering.bepaal(meer).naar()).isEqualTo(Achterban.NETWERK_CW);
                }
            }
        }
    }

    @Test
    void de_uitleg_noemt_precies_wat_is_aangekruist() {
        for (Set<Vraagkenmerk> antwoorden : alleAntwoorden()) {
            String zin = Routering.bepaal(antwoorden).zin();
            for (Vraagkenmerk kenmerk : Vraagkenmerk.values()) {
                assertThat(zin.contains(kenmerk.reden())).isEqualTo(antwoorden.contains(kenmerk));
            }
        }
    }

    @Test
    void bewaarde_antwoorden_komen_ongewijzigd_terug() {
        for (Set<Vraagkenmerk> antwoorden : alleAntwoorden()) {
            assertThat(Vraagkenmerk.lees(Vraagkenmerk.opslaan(antwoorden))).isEqualTo(antwoorden);
        }
    }

    private static List<Set<Vraagkenmerk>> alleAntwoorden() {
        Vraagkenmerk[] alle = Vraagkenmerk.values();
        List<Set<Vraagkenmerk>> verzamelingen = new ArrayList<>();
        for (int bits = 0; bits < 1 << alle.length; bits++) {
            Set<Vraagkenmerk> antwoorden = EnumSet.noneOf(Vraagkenmerk.class);
            for (Vraagkenmerk kenmerk : alle) {
                if ((bits & 1 << kenmerk.ordinal()) != 0) {
                    antwoorden.add(kenmerk);
                }
            }
            verzamelingen.add(antwoorden);
        }
        return verzamelingen;
    }
}
