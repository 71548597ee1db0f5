package nl.kortelijnen.consultatie.raad;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The experts of the network, as far as a consultation needs to know them. */
public interface Raadgevers {

    Optional<Raadgever> met(UUID professional);

    /** Who can be asked here now: available experts with an account. */
    List<Raadgever> bereikbaar();

    Optional<Contact> contact(UUID professional);
}
