package nl.kortelijnen.consultatie.cijfers;

import nl.kortelijnen.cijfers.Kwartaal;
import org.jspecify.annotations.Nullable;

/**
 * What the figures say about finding somebody, to promise no more than that.
 *
 * @param uren working hours until the middle question was accepted
 * @param procent share within 24 hours; null when it may not be shown
 */
public record Matchbelofte(
        Kwartaal kwartaal, int uren, @Nullable Integer procent) {

    public String zin() {
        String uren = this.uren == 0 ? "binnen een half uur" : "binnen " + this.uren + " uur";
        return "In het " + kwartaal.label() + " had de helft van de vragen " + uren + " op werkdagen iemand"
                + (procent == null ? "." : ", en " + procent + "% binnen 24 uur.");
    }
}
