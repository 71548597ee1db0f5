package nl.kortelijnen.consultatie.raad;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.deskundigen.Achterban;

/** The experts of the network, as far as a consultation needs to know them. */
public interface Raadgevers {

    Optional<Raadgever> met(UUID professional);

    /** Who can be asked here now: available experts with an account. */
    List<Raadgever> bereikbaar();

    /** The accounts of all who see the board of this group. Names nobody; the portal itself asks it, to tell them. */
    Set<UUID> opBord(Achterban bord);

    Optional<Contact> contact(UUID professional);
}
