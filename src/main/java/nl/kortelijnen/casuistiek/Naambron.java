package nl.kortelijnen.casuistiek;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.herkenning.Bekendgegeven;

/**
 * Knows what must not stand in a case, beyond what a text shows by itself: how the people of the household are called,
 * for example. Every bean of this type is asked; quick, and without rights of its own.
 */
interface Naambron {

    /** Names of people and places, with what may stand there instead; never shown to anybody as a list. */
    List<Bekendgegeven> bekendBij(UUID casus);
}
