package nl.kortelijnen.consultatie.dossier;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step from one state to the next: the only ones there are (E06). */
public enum Consultstap {
    ZET_OP_BORD("op het bord zetten", Partij.VRAGER, Stand.OP_BORD, Stand.GEVRAAGD),
    WIJS_TOE("toewijzen", Partij.VRAGER, Stand.TOEGEWEZEN, Stand.GEVRAAGD),
    PAK_VAN_BORD("aannemen", Partij.BORD, Stand.AANGENOMEN, Stand.OP_BORD),
    NEEM_AAN("aannemen", Partij.DESKUNDIGE, Stand.AANGENOMEN, Stand.TOEGEWEZEN),
    WIJS_AF("afwijzen", Partij.DESKUNDIGE, Stand.OP_BORD, Stand.TOEGEWEZEN, Stand.AANGENOMEN),
    GEEF_DOOR("doorgeven", Partij.DESKUNDIGE, Stand.TOEGEWEZEN, Stand.TOEGEWEZEN, Stand.AANGENOMEN, Stand.IN_GESPREK),
    MELD_KERNGROEP("de kerngroep vragen", Partij.VRAGER, null, Stand.OP_BORD, Stand.TOEGEWEZEN),
    ESCALEER("aan de kerngroep voorleggen", Partij.PORTAAL, null, Stand.OP_BORD, Stand.TOEGEWEZEN),
    DRAAG_OVER("overdragen", Partij.VRAGER, null, Stand.OP_BORD, Stand.TOEGEWEZEN, Stand.AANGENOMEN, Stand.IN_GESPREK),
    VERDEEL("toewijzen", Partij.KERNGROEP, Stand.TOEGEWEZEN, Stand.OP_BORD, Stand.TOEGEWEZEN),
    BEGIN_GESPREK("beantwoorden", Partij.DESKUNDIGE, Stand.IN_GESPREK, Stand.AANGENOMEN),
    SLUIT_AF("afsluiten", Partij.VRAGER, Stand.AFGESLOTEN, Stand.IN_GESPREK),
    TREK_IN("intrekken", Partij.VRAGER, Stand.INGETROKKEN, Stand.OP_BORD, Stand.TOEGEWEZEN, Stand.AANGENOMEN);

    private final String werkwoord;
    private final Partij wie;
    private final @Nullable Stand naar;
    private final Set<Stand> van;

    Consultstap(String werkwoord, Partij wie, @Nullable Stand naar, Stand eerste, Stand... rest) {
        this.werkwoord = werkwoord;
        this.wie = wie;
        this.naar = naar;
        this.van = EnumSet.of(eerste, rest);
    }

    /** The state after this step from that one; some steps leave it where it is. */
    public Stand naar(Stand vanaf) {
        return naar == null ? vanaf : naar;
    }

    /** Whether this side may take this step from this state. */
    public boolean mag(Partij partij, Stand stand) {
        return wie == partij && van.contains(stand);
    }

    /**
     * The state after this step.
     *
     * @throws StapGeweigerd when the step is not possible from this state, or not for this side
     */
    public Stand neem(Partij partij, Stand stand) {
        if (!mag(partij, stand)) {
            throw new StapGeweigerd("Deze consultvraag staat op \"%s\". %s kan nu niet. Er is niets veranderd."
                    .formatted(stand.label(), hoofdletter(werkwoord)));
        }
        return naar(stand);
    }

    private static String hoofdletter(String woord) {
        return Character.toUpperCase(woord.charAt(0)) + woord.substring(1);
    }
}
