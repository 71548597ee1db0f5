package nl.kortelijnen.toegang.logboek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person did of one kind on one day with one household, however often (NEN 7513:2018 §9 allows to merge that).
 *
 * @param account null when the portal did it by itself
 * @param gebruiker the name at the time
 * @param rollen the roles at the time, separated by commas
 * @param betreft the kind of thing
 * @param grondslag on what ground, or why it was refused
 * @param aantal how many rows of the log this is
 */
public record Logdagregel(
        LocalDate dag,
        @Nullable UUID account,
        String gebruiker,
        String rollen,
        @Nullable UUID organisatie,
        @Nullable UUID huishouden,
        Logsoort soort,
        Loggebeurtenis.Uitkomst uitkomst,
        String betreft,
        String doel,
        String grondslag,
        boolean nood,
        int aantal,
        Instant eerste,
        Instant laatste) {}
