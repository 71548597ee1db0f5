package nl.kortelijnen.huishouden.bewaren;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.toegang.Huishoudrest;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Destroys what two people agreed to, part by part, each again until nothing of it is left. Where it was broken off, it
 * goes on within a minute, or at the next start.
 */
@Component
class Vernietiger {

    private static final Logger LOG = LoggerFactory.getLogger(Vernietiger.class);
    private static final long OM_DE_MS = 60_000;

    private final Vernietigkast kast;
    private final Vernietigdlijst lijst;
    private final List<Huishoudrest> resten;
    private final Logboek logboek;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Vernietiger(
            Vernietigkast kast,
            Vernietigdlijst lijst,
            List<Huishoudrest> resten,
            Logboek logboek,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.gebeurtenissen = gebeurtenissen;
        this.kast = kast;
        this.lijst = lijst;
        this.resten = resten.stream()
                .sorted(Comparator.comparingInt(Huishoudrest::volgorde))
                .toList();
        this.logboek = logboek;
        this.klok = klok;
    }

    /** A second person said yes. */
    record Bevestigd(UUID vernietiging) {}

    @Async
    @TransactionalEventListener
    void bevestigd(Bevestigd gebeurtenis) {
        doe(gebeurtenis.vernietiging());
    }

    @Scheduled(fixedDelay = OM_DE_MS, initialDelay = OM_DE_MS)
    void gaVerder() {
        kast.teDoen().forEach(this::doe);
    }

    /** What came back with a backup of before goes again. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void bijDeStart() {
        gaVerder();
        lijst.alle().stream().filter(this::isErNog).forEach(huishouden -> {
            LOG.warn(
                    "Household {} was destroyed and is here again, from a backup of before: destroying it again",
                    huishouden);
            resten.forEach(rest -> rest.vernietig(huishouden));
        });
    }

    /** How many there are of what, in the order in which they go. */
    List<Vernietiging.Deel> tel(UUID huishouden) {
        return resten.stream()
                .map(rest -> new Vernietiging.Deel(rest.naam(), rest.aantal(huishouden)))
                .toList();
    }

    /** Twice at once does no harm: everything that goes may be gone already. */
    void doe(UUID id) {
        try {
            kast.een(id)
                    .filter(een -> een.bevestigd() != null && een.gereed() == null)
                    .ifPresent(this::vernietig);
        } catch (RuntimeException e) {
            LOG.error("Destroying {} is not done; it goes on within a minute", id, e);
        }
    }

    private void vernietig(Vernietiging een) {
        UUID huishouden = een.huishouden();
        kast.tel(een.id(), tel(huishouden));
        lijst.schrijf(huishouden);
        resten.forEach(rest -> rest.vernietig(huishouden));
        List<String> over = resten.stream()
                .filter(rest -> rest.aantal(huishouden) > 0)
                .map(Huishoudrest::naam)
                .toList();
        if (over.isEmpty()) {
            logboek.noteer(Loggebeurtenis.gelukt(
                    Logsoort.VERWIJDEREN,
                    huishouden,
                    "huishouden",
                    "vernietigd",
                    een.aanleiding().label()));
            kast.gereed(een.id(), klok.instant());
            gebeurtenissen.publishEvent(new VernietigingVeranderd(kast.moetenHetWeten(een.voorstellerAccount())));
        } else {
            LOG.warn("Of household {} something is left after destroying it: {}", huishouden, over);
        }
    }

    private boolean isErNog(UUID huishouden) {
        return resten.stream().anyMatch(rest -> rest.aantal(huishouden) > 0);
    }
}
