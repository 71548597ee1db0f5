package nl.kortelijnen.huishouden.live;

import java.util.List;
import java.util.Set;
import nl.kortelijnen.huishouden.tekening.taal.Laag;

/** Layers are seen in steps: who sees the sensitive one sees the others. What is told is made once per step. */
enum Zichtstand {
    GEWOON(Set.of(Laag.GEWOON)),
    INTERN(Set.of(Laag.GEWOON, Laag.INTERN)),
    ALLES(Laag.ALLE);

    private final Set<Laag> lagen;

    Zichtstand(Set<Laag> lagen) {
        this.lagen = lagen;
    }

    Set<Laag> lagen() {
        return lagen;
    }

    List<String> codes() {
        return lagen.stream().sorted().map(Laag::code).toList();
    }

    /** As much as both allow. */
    static Zichtstand van(Set<Laag> gevraagd, Set<Laag> toegestaan) {
        Zichtstand hoogste = GEWOON;
        for (Zichtstand stand : values()) {
            if (gevraagd.containsAll(stand.lagen) && toegestaan.containsAll(stand.lagen)) {
                hoogste = stand;
            }
        }
        return hoogste;
    }
}
