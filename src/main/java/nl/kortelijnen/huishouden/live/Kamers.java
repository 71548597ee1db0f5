package nl.kortelijnen.huishouden.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
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

    /** No number of a drawing: look whatever number it has. */
    private static final long KIJK_ALTIJD = -1;

    private final Neo4jTekeningkast kast;
    private final Clock klok;
    private final Kameromroep omroep;

    /** Most of these wait: for the store, where what many rooms save goes together. */
    private final ExecutorService draden = Executors.newFixedThreadPool(
            64, Thread.ofPlatform().name("tekening-", 1).daemon().factory());

    private final Map<UUID, Kamer> open = new ConcurrentHashMap<>();

    Kamers(Neo4jTekeningkast kast, Clock klok, Kameromroep omroep) {
        this.kast = kast;
        this.klok = klok;
        this.omroep = omroep;
        omroep.luister(new Bijluisteraar());
    }

    Kamer van(UUID huishouden) {
        return open.computeIfAbsent(huishouden, this::maak);
    }

    /** The one room of this household, to be given back with {@link #verlaat}: it stays as long as a page holds it. */
    public Kamer betreed(UUID huishouden) {
        Kamer kamer = open.compute(huishouden, (id, al) -> {
            Kamer deze = al == null ? maak(id) : al;
            deze.houdVast();
            return deze;
        });
        return Objects.requireNonNull(kamer);
    }

    public void verlaat(Kamer kamer) {
        open.computeIfPresent(kamer.huishouden(), (id, deze) -> {
            kamer.laatLos();
            return deze;
        });
    }

    private Kamer maak(UUID huishouden) {
        return new Kamer(huishouden, kast, klok, draden, omroep, this::mensVeranderd);
    }

    /** The members of this household were changed on its own pages; whoever draws it must see so. */
    public void ledenVeranderd(UUID huishouden) {
        if (open.containsKey(huishouden) || kast.nummers(List.of(huishouden)).getOrDefault(huishouden, 0L) > 0) {
            van(huishouden).kijkNa(KIJK_ALTIJD);
        }
        kast.buurhuizen(huishouden).forEach(this::mensVeranderd);
    }

    /** Its drawing was changed from a page; whoever has it open on this node must see so. */
    public void kijkNa(UUID huishouden) {
        nummer(huishouden, KIJK_ALTIJD);
    }

    /** Of somebody in this household something was changed elsewhere: whoever has it open must see so, on any node. */
    private void mensVeranderd(UUID huishouden) {
        nummer(huishouden, KIJK_ALTIJD);
        omroep.nummer(huishouden, KIJK_ALTIJD);
    }

    private void nummer(UUID huishouden, long nr) {
        alsOpen(huishouden, kamer -> kamer.kijkNa(nr));
    }

    private final class Bijluisteraar implements Kameromroep.Luisteraar {

        @Override
        public void nummer(UUID huishouden, long nr) {
            Kamers.this.nummer(huishouden, nr);
        }

        @Override
        public void hier(UUID huishouden, Aanwezige wie) {
            alsOpen(huishouden, kamer -> kamer.aanwezigen().isElders(wie));
        }

        @Override
        public void weg(UUID huishouden, String venster) {
            alsOpen(huishouden, kamer -> kamer.aanwezigen().isNietMeerElders(venster));
        }

        @Override
        public void vluchtig(UUID huishouden, Kameromroep.Vluchtig even) {
            alsOpen(huishouden, kamer -> kamer.hoor(even));
        }
    }

    private void alsOpen(UUID huishouden, Consumer<Kamer> doe) {
        Kamer kamer = open.get(huishouden);
        if (kamer != null) {
            doe.accept(kamer);
        }
    }

    /** A notice may be lost: what the store holds counts. Rooms nobody is in are closed. */
    @Scheduled(fixedDelay = OM_DE_MS)
    void kijkNa() {
        open.keySet().forEach(id -> open.computeIfPresent(id, (zelfde, kamer) -> kamer.isLeeg() ? null : kamer));
        if (!open.isEmpty()) {
            open.values().forEach(kamer -> kamer.aanwezigen().kijkNa());
            try {
                kast.nummers(open.keySet()).forEach(this::nummer);
            } catch (RuntimeException e) {
                LOG.debug("The numbers of the drawings cannot be read", e);
            }
        }
    }

    @Override
    public void destroy() {
        open.values()
                .forEach(kamer -> kamer.binnen().forEach(wie -> wie.kanaal().sluit(Slotcode.HERSTART)));
        draden.shutdown();
    }
}
