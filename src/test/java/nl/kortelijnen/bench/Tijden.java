package nl.kortelijnen.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations in nanoseconds, and what is in the middle and near the end of them. */
final class Tijden {

    private final long[] gesorteerd;

    Tijden(long[] nanos) {
        this.gesorteerd = nanos.clone();
        Arrays.sort(gesorteerd);
    }

    /** @param deel between 0 and 1; 0.5 is the median */
    double ms(double deel) {
        return gesorteerd[(int) Math.min(gesorteerd.length - 1L, Math.round(deel * gesorteerd.length))] / 1e6;
    }

    int aantal() {
        return gesorteerd.length;
    }

    static String ms(double waarde, String eenheid) {
        return String.format(Locale.ROOT, "%.2f %s", waarde, eenheid);
    }
}
