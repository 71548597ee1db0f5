package nl.kortelijnen.consultatie;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.ConsultvraagRij;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.deskundigen.Achterban;
import org.jspecify.annotations.Nullable;

/**
 * Who looks or acts, with what decides on which side of a consultation they stand.
 *
 * @param professional the id in the ketenpartner network, if any
 * @param organisatie the organisation this person works for, if known
 * @param bord the group whose board this person may see; null for whoever is no expert
 * @param kerngroep whether this person divides what nobody took in time
 */
record Kijker(
        UUID account,
        @Nullable UUID professional,
        @Nullable UUID organisatie,
        @Nullable Achterban bord,
        boolean kerngroep) {

    private static final Set<Stand> ONGEMATCHT = EnumSet.of(Stand.OP_BORD, Stand.TOEGEWEZEN);

    /** Empty for an outsider: to them the question does not exist. */
    Optional<Partij> partij(ConsultvraagRij rij) {
        if (rij.vrager.equals(account)) {
            return Optional.of(Partij.VRAGER);
        }
        if (rij.deskundige != null && rij.deskundige.equals(professional)) {
            return Optional.of(Partij.DESKUNDIGE);
        }
        if (kerngroep && rij.geescaleerd != null && ONGEMATCHT.contains(rij.stand)) {
            return Optional.of(Partij.KERNGROEP);
        }
        return rij.stand == Stand.OP_BORD && rij.bestemming == bord ? Optional.of(Partij.BORD) : Optional.empty();
    }
}
