package nl.kortelijnen.herkenning.herkomst;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.herkenning.Aanwijzing;

/** What the households that are kept have in common with others, to count by; never to show (C03). */
public interface Huisaanwijzingen {

    /**
     * Of every household that somebody is involved with, in no order and without saying which it is. Without rights of its
     * own: whoever asks counts, and gives no count to anybody.
     */
    List<Geteld> alle();

    /** @param betrokken the accounts of who is involved: what one person knows counts once */
    record Geteld(Set<Aanwijzing> aanwijzingen, Set<UUID> betrokken) {

        public Geteld {
            aanwijzingen = Set.copyOf(aanwijzingen);
            betrokken = Set.copyOf(betrokken);
        }
    }
}
