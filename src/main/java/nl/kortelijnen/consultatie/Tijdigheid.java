package nl.kortelijnen.consultatie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;

/**
 * How early an expert was asked (AE4): in which phase, and how long after the signal.
 *
 * @param dagen days between the signal and the question; null when the day of the signal is not known
 */
public record Tijdigheid(Fase fase, @Nullable Long dagen) {

    /** In an early phase, and at most so many days after the signal, is early. */
    static final long HOOGSTENS_DAGEN = 7;

    public static Tijdigheid van(Fase fase, @Nullable LocalDate signaal, LocalDate gevraagd) {
        return new Tijdigheid(fase, signaal == null ? null : ChronoUnit.DAYS.between(signaal, gevraagd));
    }

    /** Without a day of the signal only the first phase, before any melding, is surely early. */
    public boolean vroeg() {
        return switch (fase) {
            case VROEGSIGNALERING -> dagen == null || dagen <= HOOGSTENS_DAGEN;
            case MELDING_EN_ADVIES -> dagen != null && dagen <= HOOGSTENS_DAGEN;
            case ONDERZOEK, OVERDRACHT -> false;
        };
    }

    /** "2 dagen na het signaal". */
    public Optional<String> zin() {
        if (dagen == null) {
            return Optional.empty();
        }
        return Optional.of(
                dagen == 0
                        ? "op de dag van het signaal"
                        : Nederlands.aantal(dagen, "dag", "dagen") + " na het signaal");
    }
}
