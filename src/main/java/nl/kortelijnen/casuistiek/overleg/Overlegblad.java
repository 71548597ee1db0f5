package nl.kortelijnen.casuistiek.overleg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case conference as one person may see it.
 *
 * @param voorzitter whether the reader leads it
 * @param genodigden by function, never by name
 * @param agenda those cases that are shared now, in the order in which they were submitted
 * @param missend the roles that must be there and of which nobody comes
 */
public record Overlegblad(
        UUID id,
        String onderwerp,
        Instant op,
        String plek,
        boolean voorzitter,
        @Nullable Instant afgerond,
        List<Genodigde> genodigden,
        List<Agendapunt> agenda,
        List<Overlegrol> missend) {

    public Overlegblad {
        genodigden = List.copyOf(genodigden);
        agenda = List.copyOf(agenda);
        missend = List.copyOf(missend);
    }

    /** @param komt null while there was no answer */
    public record Genodigde(
            String functie, Overlegrol rol, @Nullable Boolean komt, boolean eigen) {}

    /** @param eigen whether the reader put it on the agenda */
    public record Agendapunt(
            UUID casus, String titel, String vraag, String notitie, boolean eigen, List<Overlegafspraak> afspraken) {

        public Agendapunt {
            afspraken = List.copyOf(afspraken);
        }
    }

    public record Overlegafspraak(
            UUID id, String functie, String tekst, @Nullable LocalDate voor, boolean gedaan) {}

    /** What the reader is asked as; empty for who was not asked. */
    public Optional<Genodigde> zelf() {
        return genodigden.stream().filter(Genodigde::eigen).findFirst();
    }

    /** Whether the reader comes, and may write along. */
    public boolean doetMee() {
        return zelf().filter(een -> Boolean.TRUE.equals(een.komt())).isPresent();
    }

    /** What must be said of who is not there; empty when all who must come do. */
    public String waarschuwing() {
        if (missend.isEmpty()) {
            return "";
        }
        String wie = missend.stream()
                .map(Overlegrol::label)
                .reduce((een, ander) -> een + " en " + ander)
                .orElse("");
        return afgerond == null
                ? "Er komt nog geen " + wie.toLowerCase(java.util.Locale.ROOT)
                        + ". Nodig er een uit voor jullie over de casussen praten."
                : "Gehouden zonder " + wie.toLowerCase(java.util.Locale.ROOT) + ".";
    }
}
