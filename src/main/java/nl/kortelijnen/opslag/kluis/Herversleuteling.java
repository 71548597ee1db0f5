package nl.kortelijnen.opslag.kluis;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After a new key was added: gives every text that key, while the portal works, and then removes the old one. Where it
 * was broken off, the next start goes on.
 *
 * @see <a href="file:docs/besluiten/0008-kluis-en-logboek.md">docs/besluiten/0008</a>
 */
@Component
class Herversleuteling {

    static final int PER_KEER = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Herversleuteling.class);
    private static final Duration TUSSENPOOS = Duration.ofSeconds(10);

    private final Sleutelbos sleutels;
    private final Sleutelbron bron;
    private final Sleutelregister register;
    private final List<Versleuteld> teksten;
    private final Clock klok;

    Herversleuteling(
            Sleutelbos sleutels, Sleutelbron bron, Sleutelregister register, List<Versleuteld> teksten, Clock klok) {
        this.sleutels = sleutels;
        this.bron = bron;
        this.register = register;
        this.teksten = List.copyOf(teksten);
        this.klok = klok;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!sleutels.oude().isEmpty()) {
            Thread.ofPlatform().daemon().name("herversleuteling").start(this::doe);
        }
    }

    void doe() {
        LOG.info("The texts get key {}", sleutels.actief());
        try {
            teksten.forEach(Herversleuteling::alle);
        } catch (RuntimeException e) {
            LOG.error("Encrypting anew is not done: {}. The old key stays; the next start goes on", e.getMessage(), e);
            return;
        }
        sleutels.oude().forEach(this::haalWeg);
    }

    private static void alle(Versleuteld soort) {
        long aantal = 0;
        long gemeld = System.nanoTime();
        for (int keer = soort.herversleutel(PER_KEER); keer > 0; keer = soort.herversleutel(PER_KEER)) {
            aantal += keer;
            if (System.nanoTime() - gemeld > TUSSENPOOS.toNanos()) {
                gemeld = System.nanoTime();
                LOG.info("Encrypted anew: {} {} so far", aantal, soort.naam());
            }
        }
        LOG.info("Encrypted anew: {} {}, done", aantal, soort.naam());
    }

    /** First the register: a key that it asks for and that the file no longer has would keep the portal from starting. */
    private void haalWeg(int nummer) {
        register.schrijfUit(nummer);
        if (bron.instelling().isPresent()) {
            LOG.info("Nothing uses key {} any more. Take it out of {}", nummer, Sleutelbron.INSTELLING);
        } else {
            bron.bestand().haalWeg(nummer, Nederlands.vandaag(klok));
            LOG.info(
                    "Nothing uses key {} any more: it is gone from {}. Keep a new copy of that file",
                    nummer,
                    bron.bestand().pad());
        }
    }
}
