package nl.kortelijnen.herkenning.herkomst;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.herkenning.Kenmerk;

/** What the households that are kept have in common with others, to count by; never to show (C03). */
public interface Huiskenmerken {

    /**
     * Of every household that somebody is involved with, in no order and without saying which it is. Without rights of its
     * own: whoever asks counts, and gives no count to anybody.
     */
    List<Geteld> alle();

    /** @param betrokken the accounts of who is involved: what one person knows counts once */
    record Geteld(Set<Kenmerk> kenmerken, Set<UUID> betrokken) {

        public Geteld {
            kenmerken = Set.copyOf(kenmerken);
            betrokken = Set.copyOf(betrokken);
        }
    }
}
