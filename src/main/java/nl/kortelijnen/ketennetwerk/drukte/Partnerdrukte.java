package nl.kortelijnen.ketennetwerk.drukte;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.kortelijnen.ketennetwerk.OrganisatieId;

/**
 * How busy a partner said it is.
 *
 * @param naam the short name, where there is one
 */
public record Partnerdrukte(OrganisatieId id, String naam, Drukte drukte) {

    /** After this many days nobody counts on it any more. */
    static final int GELDIGE_DAGEN = 60;

    public boolean geldt(LocalDate vandaag) {
        return ChronoUnit.DAYS.between(drukte.vanaf(), vandaag) <= GELDIGE_DAGEN;
    }
}
