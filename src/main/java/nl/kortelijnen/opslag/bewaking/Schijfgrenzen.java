package nl.kortelijnen.opslag.bewaking;

import org.springframework.core.env.Environment;

/**
 * From how little room on the disk something happens; in bytes.
 *
 * @param waarschuwing below it the beheerder is told
 * @param alleenLezen below it people can only read. The stores themselves write on for a while: their checkpoints, and
 *     the log of who reads what
 * @param vol below it nothing is written at all, not even that somebody reads
 * @param reserve of this size a file lies ready, given back when half of {@code alleenLezen} is gone
 */
public record Schijfgrenzen(long waarschuwing, long alleenLezen, long vol, long reserve) {

    private static final long MB = 1L << 20;

    public Schijfgrenzen {
        if (vol <= 0 || alleenLezen <= vol || waarschuwing < alleenLezen || reserve < 0) {
            throw new IllegalArgumentException(
                    "De grenzen voor de schijf horen te dalen: waarschuwing, alleen lezen, vol");
        }
    }

    public static Schijfgrenzen van(Environment omgeving) {
        return new Schijfgrenzen(
                mb(omgeving, "waarschuwing-mb", 1024),
                mb(omgeving, "alleen-lezen-mb", 128),
                mb(omgeving, "vol-mb", 24),
                mb(omgeving, "reserve-mb", 32));
    }

    private static long mb(Environment omgeving, String naam, long standaard) {
        return omgeving.getProperty("kortelijnen.schijf." + naam, Long.class, standaard) * MB;
    }
}
