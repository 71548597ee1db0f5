package nl.kortelijnen.deskundigen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.gedeeld.Feestdagen;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * A professional whom others may ask for help with a question about culture (E01).
 *
 * @param culturen codes, as {@code themas}
 * @param maximaal how many consultations at the same time
 * @param over what the expert says about the own work
 * @param nakijkenOp the day from which the expert must say that this is right still; null when that was never asked
 */
public record Deskundige(
        Professional professional,
        Achterban achterban,
        Set<String> culturen,
        Set<String> themas,
        Set<Werkwijze> werkwijzen,
        List<String> werkgebied,
        Map<DayOfWeek, Werktijd> werkdagen,
        List<Afwezigheid> afwezig,
        int maximaal,
        String over,
        @Nullable LocalDate nakijkenOp) {

    public Deskundige {
        culturen = Set.copyOf(culturen);
        themas = Set.copyOf(themas);
        werkwijzen = Set.copyOf(werkwijzen);
        werkgebied = List.copyOf(werkgebied);
        werkdagen = Map.copyOf(werkdagen);
        afwezig = List.copyOf(afwezig);
    }

    public ProfessionalId id() {
        return professional.id();
    }

    public String naam() {
        return professional.naam();
    }

    /** Away on this day, and until when; empty for who is not. */
    public Optional<Afwezigheid> afwezigOp(LocalDate dag) {
        return afwezig.stream().filter(periode -> periode.bevat(dag)).findFirst();
    }

    /** The hours of this day, unless the expert is off or away, or it is a public holiday. */
    public Optional<Werktijd> werktijdOp(LocalDate dag) {
        return afwezigOp(dag).isPresent() || Feestdagen.op(dag).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(werkdagen.get(dag.getDayOfWeek()));
    }

    /** The working week from Monday on. */
    public Map<DayOfWeek, Werktijd> week() {
        return werkdagen.isEmpty() ? Map.of() : new EnumMap<>(werkdagen);
    }
}
