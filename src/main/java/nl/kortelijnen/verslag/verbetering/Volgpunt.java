package nl.kortelijnen.verslag.verbetering;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.kortelijnen.verslag.Verslagadres;
import org.jspecify.annotations.Nullable;

/**
 * A point of a report, or a recommendation, that is followed until it is solved (V04, V11).
 *
 * @param waar the part of the report it stands in, or the theme of the recommendation
 * @param alinea the paragraph of the source it comes from; null when somebody wrote it by hand
 * @param sinds the day of the meeting, from which its age counts
 * @param bewijslink where the proof is; empty while there is none
 * @param cijfer the code of the figure that must rise; null when it is tied to none
 */
public record Volgpunt(
        UUID id,
        Volgsoort soort,
        String tekst,
        String waar,
        @Nullable Integer alinea,
        @Nullable Herkomst herkomst,
        @Nullable Geadresseerde geadresseerde,
        LocalDate sinds,
        @Nullable Eigenaar eigenaar,
        @Nullable LocalDate streefdatum,
        Volgstaat staat,
        String bewijs,
        String bewijslink,
        @Nullable String cijfer,
        @Nullable LocalDate cijferSinds) {

    /** The published report it comes from. */
    public record Herkomst(UUID verslag, String slug, String titel) {
        public String adres() {
            return Verslagadres.lees(slug);
        }
    }

    /** The organisation that sees to it. */
    public record Eigenaar(UUID id, String naam) {}

    public boolean isTeLaat(LocalDate vandaag) {
        return staat.open() && streefdatum != null && streefdatum.isBefore(vandaag);
    }

    /** Whole months since the meeting. */
    public long maanden(LocalDate vandaag) {
        return Math.max(0, ChronoUnit.MONTHS.between(sinds, vandaag));
    }

    public boolean isVan(@Nullable UUID organisatie) {
        return eigenaar != null && eigenaar.id().equals(organisatie);
    }
}
