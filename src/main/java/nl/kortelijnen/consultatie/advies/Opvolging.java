package nl.kortelijnen.consultatie.advies;

import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Fout;
import org.jspecify.annotations.Nullable;

/**
 * What was done with an advice (E09).
 *
 * @param reden why not, or not wholly; required unless it was taken over wholly
 * @param hulpVanaf the first day of help; null while it has not begun
 */
public record Opvolging(
        Uitkomst uitkomst, String reden, @Nullable LocalDate hulpVanaf) {

    public static final int LANGSTE_REDEN = 1000;

    public Opvolging {
        reden = reden.strip();
        if (uitkomst != Uitkomst.OVERGENOMEN && reden.isEmpty()) {
            throw new Fout.RegelGeschonden("Schrijf op waarom het advies niet of maar deels is overgenomen.");
        }
        if (reden.length() > LANGSTE_REDEN) {
            throw new Fout.RegelGeschonden("Houd het op hooguit " + LANGSTE_REDEN + " tekens.");
        }
    }

    /** Whether the advice was followed. */
    public enum Uitkomst {
        OVERGENOMEN("Overgenomen"),
        DEELS("Deels overgenomen"),
        NIET("Niet overgenomen");

        private final String label;

        Uitkomst(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
