package nl.kortelijnen.cijfers;

import java.util.Map;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;

/**
 * One number as it may be shown: the same on the screen, in a file and in the API.
 *
 * @param waarde null when it is hidden or there is none
 * @param afgeschermd whether it is hidden because it is small, or because another could be worked out from it
 */
public record Cijfercel(@Nullable Integer waarde, boolean afgeschermd, String tekst) {

    private static final String KLEIN = "<5";
    private static final String MEE = "verborgen";
    private static final Map<String, String> ENKELVOUD = Map.of("dagen", "dag", "mensen", "mens");

    static Cijfercel aantal(int aantal, @Nullable Integer zichtbaar) {
        return zichtbaar == null
                ? new Cijfercel(null, true, aantal < Celonderdrukking.DREMPEL ? KLEIN : MEE)
                : new Cijfercel(zichtbaar, false, String.valueOf(zichtbaar));
    }

    /** Of what everybody who reads this may count for himself. */
    public static Cijfercel open(int aantal) {
        return aantal(aantal, aantal);
    }

    public static Cijfercel aantal(int aantal) {
        return aantal(aantal, Celonderdrukking.getal(aantal));
    }

    /** What may not be told, whether it is small or not. */
    static Cijfercel verborgen() {
        return new Cijfercel(null, true, MEE);
    }

    /** A share of what is shown; hidden when it is not. */
    public static Cijfercel procent(@Nullable Integer deel, @Nullable Integer geheel) {
        if (deel == null || geheel == null || geheel == 0) {
            return new Cijfercel(null, true, "te weinig");
        }
        int procent = Math.round(100f * deel / geheel);
        return new Cijfercel(procent, false, procent + "%");
    }

    /** The mean of at least five marks from 1 to 5, in tenths. */
    public static Cijfercel gemiddelde(@Nullable Double waarde) {
        return waarde == null
                ? new Cijfercel(null, true, "te weinig")
                : new Cijfercel(
                        (int) Math.round(waarde * 10), false, String.format(Nederlands.TAAL, "%.1f van 5", waarde));
    }

    /** The middle of at least five. */
    static Cijfercel mediaan(@Nullable Integer waarde, String eenheid) {
        return waarde == null
                ? new Cijfercel(null, true, "te weinig")
                : new Cijfercel(
                        waarde,
                        false,
                        waarde + " " + (waarde == 1 ? ENKELVOUD.getOrDefault(eenheid, eenheid) : eenheid));
    }
}
