package nl.kortelijnen.portaal.aanbod;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Choosing from the ketenpartner network in a page lower in the house, which does not know it. */
public interface Netwerkkeuze {

    /**
     * Something one can choose.
     *
     * @param onder what tells it from others of that name; may be empty
     */
    record Keuze(UUID id, String naam, String onder) {

        public String geheel() {
            return onder.isEmpty() ? naam : naam + ", " + onder;
        }
    }

    /** In the order of their names. */
    List<Keuze> organisaties();

    /** Whose name, function or organisation has all these words, in the order of their names; the first fifty. */
    List<Keuze> mensen(String woorden);

    /** Those who exist among these. */
    List<Keuze> mensen(Collection<UUID> ids);
}
