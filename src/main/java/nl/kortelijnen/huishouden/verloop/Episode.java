package nl.kortelijnen.huishouden.verloop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From a report to closing (M01, AH33).
 *
 * @param hermelding whether there was an earlier report within {@link #VENSTER}
 * @param aanleiding in a few words; may be empty
 * @param sinds since when it is in this phase
 * @param gesloten null while it lasts
 * @param metPlan whether there is a plan the family said yes to; of a closed one, whether there was
 * @param zonderPlan why it was closed without a plan; empty when it was not
 * @param stappen from phase to phase, oldest first
 * @param opschalingen decisions about MDA++, oldest first
 */
public record Episode(
        UUID id,
        LocalDate melding,
        Sector sector,
        boolean hermelding,
        String aanleiding,
        Zorgfase zorgfase,
        LocalDate sinds,
        @Nullable LocalDate gesloten,
        @Nullable Afloop afloop,
        boolean metPlan,
        String zonderPlan,
        List<Stap> stappen,
        List<Opschaling> opschalingen) {

    /** A report within this time after an earlier one of the same household is a her-melding (M01). */
    public static final Period VENSTER = Period.ofMonths(12);

    public Episode {
        stappen = List.copyOf(stappen);
        opschalingen = List.copyOf(opschalingen);
    }

    /**
     * @param gedaan codes of the checks that were met
     * @param afwijking why the others were not; empty when all were
     */
    public record Stap(String van, String naar, Instant op, String door, Set<String> gedaan, String afwijking) {

        public Stap {
            gedaan = Set.copyOf(gedaan);
        }
    }

    /** Whether more than one organisation must act together at once, and why or why not (AM18). */
    public record Opschaling(boolean nodig, String motivering, Instant op, String door) {}

    /** Whether a report on this day is a her-melding after that earlier one. */
    public static boolean telt(LocalDate eerder, LocalDate melding) {
        return !eerder.isAfter(melding) && !melding.isAfter(eerder.plus(VENSTER));
    }

    public boolean loopt() {
        return gesloten == null;
    }
}
