package nl.kortelijnen.huishouden;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A household as one person may see it now: what a lock keeps from this person is not in it.
 *
 * @param kenmerk what colleagues read to each other over the phone
 * @param velden only those that hold something
 * @param opSlot the parts that are locked and that this person may see all the same
 * @param nood whether it is open by the emergency procedure: for reading only
 */
public record Huishouden(
        UUID id,
        String kenmerk,
        Werknaam werknaam,
        Map<Veld, String> velden,
        List<Lid> leden,
        List<Notitie> notities,
        Set<String> opSlot,
        boolean nood) {

    public Huishouden {
        velden = Map.copyOf(velden);
        leden = List.copyOf(leden);
        notities = List.copyOf(notities);
        opSlot = Set.copyOf(opSlot);
    }
}
