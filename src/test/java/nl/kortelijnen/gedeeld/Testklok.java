package nl.kortelijnen.gedeeld;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The clock of every test, and of the portal inside it. It ticks like the machine's, from now on or, with {@code
 * ./kl test --klok=…}, from another moment: {@code +100d}, {@code 2028-02-29} (at noon), or with time and offset
 * {@code 2026-10-25T02:58+02:00}. A test that names a day puts the clock at that day with {@link #opDag}.
 */
public final class Testklok extends Clock {

    /** As given to {@code ./kl test}; empty is the machine's own time. */
    public static final String INSTELLING = "kortelijnen.test.klok";

    private static final Duration VERSCHIL = verschil(System.getProperty(INSTELLING, ""), Instant.now());
    private static final Testklok KLOK = new Testklok(Nederlands.TIJDZONE);
    private static volatile Duration extra = Duration.ZERO;

    private final ZoneId zone;

    private Testklok(ZoneId zone) {
        this.zone = zone;
    }

    public static Testklok klok() {
        return KLOK;
    }

    public static Instant nu() {
        return KLOK.instant();
    }

    public static LocalDate vandaag() {
        return Nederlands.vandaag(KLOK);
    }

    /** This moment, to stand in a statement that puts rows of a test in the past. */
    public static String inSql() {
        return "timestamptz '" + nu() + "'";
    }

    /** Ten in the morning of that day, going on from there until it is closed. */
    public static synchronized Terug opDag(LocalDate dag) {
        Instant doel = dag.atTime(10, 0).atZone(Nederlands.TIJDZONE).toInstant();
        extra = extra.plus(Duration.between(nu(), doel));
        return () -> extra = Duration.ZERO;
    }

    /** From here on it is so much later, for everybody: what would take waiting. */
    public static synchronized void vooruit(Duration duur) {
        extra = extra.plus(duur);
    }

    /** Puts the clock right again. */
    @FunctionalInterface
    public interface Terug extends AutoCloseable {
        @Override
        void close();
    }

    static Duration verschil(String instelling, Instant nu) {
        if (instelling.isBlank()) {
            return Duration.ZERO;
        }
        if (instelling.matches("[+-]\\d{1,5}d")) {
            return Duration.ofDays(Long.parseLong(instelling.substring(0, instelling.length() - 1)));
        }
        Instant doel = instelling.length() == 10
                ? LocalDate.parse(instelling)
                        .atTime(12, 0)
                        .atZone(Nederlands.TIJDZONE)
                        .toInstant()
                : instelling.contains("+")
                        ? OffsetDateTime.parse(instelling).toInstant()
                        : LocalDateTime.parse(instelling)
                                .atZone(Nederlands.TIJDZONE)
                                .toInstant();
        return Duration.between(nu, doel);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId andere) {
        return new Testklok(andere);
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(VERSCHIL).plus(extra);
    }
}
