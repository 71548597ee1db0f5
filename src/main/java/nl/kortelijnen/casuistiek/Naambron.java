package nl.kortelijnen.casuistiek;

import java.util.Set;
import java.util.UUID;

/**
 * Knows names that must not stand in a case, beyond what a text shows by itself: of the people in the household it is
 * about, for example. Every bean of this type is asked; quick, and without rights of its own.
 */
public interface Naambron {

    /** Names of people and places, each of one or more words; never shown to anybody. */
    Set<String> namenBij(UUID casus);
}
