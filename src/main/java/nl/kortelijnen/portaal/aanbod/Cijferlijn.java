package nl.kortelijnen.portaal.aanbod;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a module measures through time, for whoever promised that it would rise. What may not be shown is hidden
 * here already.
 */
public interface Cijferlijn {

    /** Stays the same for ever. */
    String code();

    /** What is measured, as a title. */
    String naam();

    /** How it is counted, in a sentence. */
    String uitleg();

    /** From the period before the one of this day until now, oldest first. */
    List<Meetpunt> sinds(LocalDate dag);

    /**
     * @param procent null when there is too little to show
     * @param loopt whether the period is not over yet
     */
    record Meetpunt(
            String periode, LocalDate begin, @Nullable Integer procent, boolean loopt) {}
}
