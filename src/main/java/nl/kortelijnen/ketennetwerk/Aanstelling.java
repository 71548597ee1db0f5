package nl.kortelijnen.ketennetwerk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works, from when until when (N02, AN24). Somebody may have several at the same time: a detachering.
 *
 * @param organisatieNaam as it is called today; empty in what is filled in
 * @param van null when it began before anybody kept it
 * @param tot the first day on which it is over; null while no end is known
 */
public record Aanstelling(
        OrganisatieId organisatie,
        String organisatieNaam,
        @Nullable LocalDate van,
        @Nullable LocalDate tot) {

    public Aanstelling(OrganisatieId organisatie) {
        this(organisatie, "", null, null);
    }

    public boolean loopt(LocalDate dag) {
        return loopt(van, tot, dag);
    }

    static boolean loopt(@Nullable LocalDate van, @Nullable LocalDate tot, LocalDate dag) {
        return (van == null || !van.isAfter(dag)) && (tot == null || tot.isAfter(dag));
    }

    static boolean kan(@Nullable LocalDate van, @Nullable LocalDate tot) {
        return van == null || tot == null || tot.isAfter(van);
    }
}
