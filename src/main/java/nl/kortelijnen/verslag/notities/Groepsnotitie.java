package nl.kortelijnen.verslag.notities;

import java.util.UUID;
import nl.kortelijnen.verslag.inlezen.Punttype;

/**
 * A line of the notes of a subgroup.
 *
 * @param versie the number of the operation that made it what it is
 * @param naam of who wrote it last
 */
public record Groepsnotitie(UUID id, UUID groep, Punttype soort, String tekst, long versie, String naam) {}
