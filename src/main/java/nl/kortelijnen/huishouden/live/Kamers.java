package nl.kortelijnen.huishouden.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The drawings that are open on this node. */
@Component
public class Kamers implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Kamers.class);
    private static final long OM_DE_MS = 2_000;

    private final Neo4jTekeningkast kast;
    private final Clock klok;
    private final Roepsein sein;
    private final ExecutorService draden = Executors.newFixedThreadPool(
            2 * Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("tekening-", 1).daemon().factory());
    private final Map<UUID, Kamer> open = new ConcurrentHashMap<>();

    Kamers(Neo4jTekeningkast kast, Clock klok, Roepsein sein) {
        this.kast = kast;
        this.klok = klok;
        this.sein = sein;
        sein.luister(this::hoor);
    }

    Kamer van(UUID huishouden) {
        return open.computeIfAbsent(huishouden, this::maak);
    }

    /** The one room of this household, to be given back with {@link #verlaat}: it stays as long as a page holds it. */
    Kamer betreed(UUID huishouden) {
        Kamer kamer = open.compute(huishouden, (id, al) -> {
            Kamer deze = al == null ? maak(id) : al;
            deze.houdVast();
            return deze;
        });
        return Objects.requireNonNull(kamer);
    }

    void verlaat(Kamer kamer) {
        open.computeIfPresent(kamer.huishouden(), (id, deze) -> {
            kamer.laatLos();
            return deze;
        });
    }

    private Kamer maak(UUID huishouden) {
        return new Kamer(huishouden, kast, klok, draden, nr -> sein.roep(huishouden, nr));
    }

    /** The members of this household were changed on its own pages; whoever draws it must see so. */
    public void ledenVeranderd(UUID huishouden) {
        if (open.containsKey(huishouden) || kast.nummers(List.of(huishouden)).getOrDefault(huishouden, 0L) > 0) {
            van(huishouden).kijkNa(-1);
        }
    }

    private void hoor(UUID huishouden, long nr) {
        Kamer kamer = open.get(huishouden);
        if (kamer != null) {
            kamer.kijkNa(nr);
        }
    }

    /** A notice may be lost: what the store holds counts. Rooms nobody is in are closed. */
    @Scheduled(fixedDelay = OM_DE_MS)
    void kijkNa() {
        open.keySet().forEach(id -> open.computeIfPresent(id, (zelfde, kamer) -> kamer.isLeeg() ? null : kamer));
        if (!open.isEmpty()) {
            try {
                kast.nummers(open.keySet()).forEach(this::hoor);
            } catch (RuntimeException e) {
                LOG.debug("De nummers van de tekeningen zijn niet te lezen", e);
            }
        }
    }

    @Override
    public void destroy() {
        open.values()
                .forEach(kamer -> kamer.binnen().forEach(wie -> wie.leiding().sluit(Slotcode.HERSTART)));
        draden.shutdown();
    }
}
