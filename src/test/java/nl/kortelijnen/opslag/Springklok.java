package nl.kortelijnen.opslag;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** The clock of a machine on which somebody keeps setting the time: up to a day forwards, up to a day back. */
public final class Springklok extends Clock {

    private static final int VRAGEN_PER_SPRONG = 50;
    private static final int UREN = 24;

    private final Random toeval = new Random();
    private final AtomicInteger gevraagd = new AtomicInteger();
    private volatile Duration ernaast = Duration.ZERO;

    @Override
    public Instant instant() {
        if (gevraagd.incrementAndGet() % VRAGEN_PER_SPRONG == 0) {
            ernaast = Duration.ofSeconds(toeval.nextInt(-UREN * 3600, UREN * 3600));
        }
        return Instant.now().plus(ernaast);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
