package nl.kortelijnen.gedeeld;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of a portal with demo data. While that is loaded, what happens within {@link #op} happens at a moment of the
 * past, on that thread only; once it is {@link #sluit closed} it is the clock below it for good. A portal without demo
 * has no such clock.
 *
 * @see <a href="../../../../../../docs/besluiten/0031-een-demo-die-meeloopt.md">0031</a>
 */
public final class Demoklok extends Clock {

    private final ScopedValue<Instant> toen = ScopedValue.newInstance();
    private final Clock echt;
    private volatile boolean gesloten;

    public Demoklok(Clock echt) {
        this.echt = echt;
    }

    /** Does this as if it were then. */
    public <T> T op(Instant moment, Supplier<T> werk) {
        if (gesloten) {
            throw new IllegalStateException("The demo was loaded: from now on it is now");
        }
        return ScopedValue.where(toen, moment).call(werk::get);
    }

    public void sluit() {
        gesloten = true;
    }

    @Override
    public Instant instant() {
        return toen.isBound() && !gesloten ? toen.get() : echt.instant();
    }

    @Override
    public ZoneId getZone() {
        return echt.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elders(zone);
    }

    /** The same clock, hung in another zone. */
    private final class Elders extends Clock {

        private final ZoneId zone;

        Elders(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return Demoklok.this.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId anders) {
            return new Elders(anders);
        }
    }
}
