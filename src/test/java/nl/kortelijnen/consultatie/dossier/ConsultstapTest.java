package nl.kortelijnen.consultatie.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.TreeSet;
import nl.kortelijnen.gedeeld.Fout;
import org.junit.jupiter.api.Test;

/** E06: the only steps there are, every combination tried. */
class ConsultstapTest {

    private static final Set<String> TOEGESTAAN = Set.of(
            "VRAGER GEVRAAGD ZET_OP_BORD OP_BORD",
            "VRAGER GEVRAAGD WIJS_TOE TOEGEWEZEN",
            "BORD OP_BORD PAK_VAN_BORD AANGENOMEN",
            "DESKUNDIGE TOEGEWEZEN NEEM_AAN AANGENOMEN",
            "DESKUNDIGE TOEGEWEZEN WIJS_AF OP_BORD",
            "DESKUNDIGE AANGENOMEN WIJS_AF OP_BORD",
            "DESKUNDIGE TOEGEWEZEN GEEF_DOOR TOEGEWEZEN",
            "DESKUNDIGE AANGENOMEN GEEF_DOOR TOEGEWEZEN",
            "DESKUNDIGE IN_GESPREK GEEF_DOOR TOEGEWEZEN",
            "VRAGER OP_BORD MELD_KERNGROEP OP_BORD",
            "VRAGER TOEGEWEZEN MELD_KERNGROEP TOEGEWEZEN",
            "PORTAAL OP_BORD ESCALEER OP_BORD",
            "PORTAAL TOEGEWEZEN ESCALEER TOEGEWEZEN",
            "KERNGROEP OP_BORD VERDEEL TOEGEWEZEN",
            "KERNGROEP TOEGEWEZEN VERDEEL TOEGEWEZEN",
            "DESKUNDIGE AANGENOMEN BEGIN_GESPREK IN_GESPREK",
            "VRAGER IN_GESPREK SLUIT_AF AFGESLOTEN",
            "VRAGER OP_BORD DRAAG_OVER OP_BORD",
            "VRAGER TOEGEWEZEN DRAAG_OVER TOEGEWEZEN",
            "VRAGER AANGENOMEN DRAAG_OVER AANGENOMEN",
            "VRAGER IN_GESPREK DRAAG_OVER IN_GESPREK",
            "VRAGER OP_BORD TREK_IN INGETROKKEN",
            "VRAGER TOEGEWEZEN TREK_IN INGETROKKEN",
            "VRAGER AANGENOMEN TREK_IN INGETROKKEN");

    @Test
    void alleen_deze_stappen_kunnen_en_alle_andere_worden_geweigerd() {
        Set<String> gelukt = new TreeSet<>();
        for (Partij partij : Partij.values()) {
            for (Stand stand : Stand.values()) {
                for (Consultstap stap : Consultstap.values()) {
                    probeer(partij, stand, stap, gelukt);
                }
            }
        }
        assertThat(gelukt).containsExactlyInAnyOrderElementsOf(TOEGESTAAN);
    }

    private static void probeer(Partij partij, Stand stand, Consultstap stap, Set<String> gelukt) {
        if (stap.mag(partij, stand)) {
            gelukt.add(partij + " " + stand + " " + stap + " " + stap.neem(partij, stand));
        } else {
            assertThatExceptionOfType(Fout.RegelGeschonden.class)
                    .isThrownBy(() -> stap.neem(partij, stand))
                    .withMessageContaining(stand.label())
                    .withMessageEndingWith("Er is niets veranderd.");
        }
    }

    @Test
    void uit_een_consultatie_die_klaar_is_gaat_niets_meer_verder() {
        for (Partij partij : Partij.values()) {
            for (Consultstap stap : Consultstap.values()) {
                assertThat(stap.mag(partij, Stand.AFGESLOTEN)).isFalse();
                assertThat(stap.mag(partij, Stand.INGETROKKEN)).isFalse();
            }
        }
    }
}
