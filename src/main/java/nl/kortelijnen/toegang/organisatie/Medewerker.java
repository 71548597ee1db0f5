package nl.kortelijnen.toegang.organisatie;

import java.time.LocalDate;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of an organisation.
 *
 * @param nagekeken the day on which the beheerder last said that this account is still right; null when never
 * @param teLaat whether that is more than half a year ago
 */
public record Medewerker(
        Gebruiker wie, boolean actief, @Nullable LocalDate nagekeken, boolean teLaat) {}
