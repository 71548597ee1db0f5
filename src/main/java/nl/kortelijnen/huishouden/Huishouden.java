package nl.kortelijnen.huishouden;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A household as one person may see it now: what a lock keeps from this person is not in it.
 *
 * @param kenmerk what colleagues read to each other over the phone
 * @param leden also those who left or are yet to come
 * @param nietNu of members who do not belong to it today: until or from when, as it was written down
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
        Map<UUID, Lidtijd> nietNu,
        List<Notitie> notities,
        Set<String> opSlot,
        boolean nood) {

    public Huishouden {
        velden = Map.copyOf(velden);
        leden = List.copyOf(leden);
        nietNu = Map.copyOf(nietNu);
        notities = List.copyOf(notities);
        opSlot = Set.copyOf(opSlot);
    }

    /** Who belongs to it today. */
    public List<Lid> ledenNu() {
        return leden.stream().filter(lid -> !nietNu.containsKey(lid.id())).toList();
    }
}
