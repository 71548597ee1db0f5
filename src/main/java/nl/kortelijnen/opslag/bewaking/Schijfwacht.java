package nl.kortelijnen.opslag.bewaking;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.kortelijnen.opslag.bewaking.Schijfruimte.Stand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Measures the room on the disk every second, from the moment the portal is ready. A reserve that is not there counts as
 * missing room, so that it is back before people write again.
 */
public final class Schijfwacht implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Schijfwacht.class);
    private static final long PAUZE_MS = 1_000;
    private static final long MB = 1L << 20;

    /** So much more than the limit before things go on, so that it does not flutter. */
    private static final long MARGE = 16 * MB;

    private final Schijf schijf;
    private final LongSupplier meter;
    private final Schijfgrenzen grenzen;
    private final Schijfruimte ruimte;
    private volatile boolean loopt;

    public Schijfwacht(Schijf schijf, Schijfgrenzen grenzen, Schijfruimte ruimte) {
        this(schijf, schijf::vrij, grenzen, ruimte);
    }

    Schijfwacht(Schijf schijf, LongSupplier meter, Schijfgrenzen grenzen, Schijfruimte ruimte) {
        this.schijf = schijf;
        this.meter = meter;
        this.grenzen = grenzen;
        this.ruimte = ruimte;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!loopt) {
            loopt = true;
            meet();
            Thread.ofPlatform().name("schijfwacht").daemon().start(this::meetSteeds);
        }
    }

    private void meetSteeds() {
        while (loopt) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUZE_MS);
                meet();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("The room on the disk could not be measured", e);
            }
        }
    }

    void meet() {
        long vrij = meter.getAsLong();
        Stand stand = stand(vrij);
        if (stand.compareTo(Stand.ALLEEN_LEZEN) >= 0 && vrij < grenzen.alleenLezen() / 2 && schijf.geefReserveTerug()) {
            LOG.warn("The reserve of {} MB was given back to the disk", grenzen.reserve() / MB);
        }
        if (stand.compareTo(Stand.ALLEEN_LEZEN) < 0 && !schijf.heeftReserve()) {
            legReserveAan();
        }
        if (stand != ruimte.stand()) {
            LOG.warn(
                    "Room on the disk of {}: {} MB. {}",
                    schijf.map(),
                    vrij / MB,
                    switch (stand) {
                        case RUIM -> "That is enough.";
                        case KRAP -> "Make room: below " + grenzen.alleenLezen() / MB + " MB people can only read.";
                        case ALLEEN_LEZEN -> "People can only read until there is room again.";
                        case VOL -> "Nothing is written until there is room again.";
                    });
            ruimte.zet(stand);
        }
    }

    private Stand stand(long vrij) {
        Stand nu = ruimte.stand();
        long zonderReserve = schijf.heeftReserve() ? vrij : vrij - grenzen.reserve();
        if (vrij < grens(grenzen.vol(), nu == Stand.VOL)) {
            return Stand.VOL;
        }
        if (zonderReserve < grens(grenzen.alleenLezen(), nu.compareTo(Stand.ALLEEN_LEZEN) >= 0)) {
            return Stand.ALLEEN_LEZEN;
        }
        return zonderReserve < grens(grenzen.waarschuwing(), nu.compareTo(Stand.KRAP) >= 0) ? Stand.KRAP : Stand.RUIM;
    }

    private static long grens(long grens, boolean isErOnder) {
        return isErOnder ? grens + MARGE : grens;
    }

    private void legReserveAan() {
        try {
            schijf.legReserveAan();
        } catch (IOException e) {
            LOG.warn("No reserve could be put on the disk: {}", e.getMessage());
        }
    }

    @Override
    public void destroy() {
        loopt = false;
    }
}
