package nl.kortelijnen.consultatie.afspraak;

import java.time.Instant;
import java.util.UUID;

/**
 * An appointment of asker and expert.
 *
 * @param vervallen whether it does not go on
 * @param magWijzigen whether this person may move it or call it off now
 */
public record Afspraak(UUID id, Instant begin, Instant einde, boolean vervallen, boolean magWijzigen) {}
