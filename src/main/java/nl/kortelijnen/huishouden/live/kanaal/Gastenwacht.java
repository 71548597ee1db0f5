package nl.kortelijnen.huishouden.live.kanaal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kortelijnen.huishouden.zitting.ZittingBeeindigd;
import nl.kortelijnen.huishouden.zitting.Zittingen;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The guests that are in a room on this node: when their session ends, here or on another node, they are out. */
@Component
class Gastenwacht implements Gasttoegang.Wacht {

    private static final long OM_DE_MS = 1_000;

    private final Zittingen zittingen;
    private final List<Gasttoegang> binnen = new CopyOnWriteArrayList<>();

    Gastenwacht(Zittingen zittingen) {
        this.zittingen = zittingen;
    }

    @Override
    public boolean magNog(UUID gast) {
        return zittingen.magNog(gast);
    }

    @Override
    public void volg(Gasttoegang gast) {
        binnen.add(gast);
    }

    @Override
    public void laatLos(Gasttoegang gast) {
        binnen.remove(gast);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void beeindigd(ZittingBeeindigd einde) {
        binnen.stream().filter(gast -> einde.gasten().contains(gast.gast())).forEach(this::zetBuiten);
    }

    /** By the clock, or ended on another node. */
    @Scheduled(fixedDelay = OM_DE_MS)
    void kijkNa() {
        binnen.stream().filter(gast -> !zittingen.magNog(gast.gast())).forEach(this::zetBuiten);
    }

    private void zetBuiten(Gasttoegang gast) {
        if (binnen.remove(gast)) {
            gast.sluit();
        }
    }
}
