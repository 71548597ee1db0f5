package nl.kortelijnen.verslag;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A version of a report was published; heard in the same transaction.
 *
 * @param datum of the meeting, or of publishing when it has none
 */
public record Verslaguitgave(UUID verslag, LocalDate datum, List<Onderdeel> onderdelen) {}
