package nl.kortelijnen.toegang.betrokkenheid;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kortelijnen.opslag.Portaalomroep;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whoever has a household open now: a tab, a socket. A right that ends ends there too: at once after a change, on
 * this node and on others, and within seconds when a day or an emergency runs out.
 */
@Component
public class Meekijkers {

    private static final String SOORT = "rechten";
    private static final long OM_DE_MS = 5_000;

    private final Huishoudtoegang huishoudtoegang;
    private final Toegang toegang;
    private final Portaalomroep roep;
    private final List<Meekijker> open = new CopyOnWriteArrayList<>();

    Meekijkers(Huishoudtoegang huishoudtoegang, Toegang toegang, Portaalomroep roep) {
        this.huishoudtoegang = huishoudtoegang;
        this.toegang = toegang;
        this.roep = roep;
        roep.luister(SOORT, huishouden -> pasToe(UUID.fromString(huishouden)));
    }

    /**
     * The one who is signed in has this household open from now on.
     *
     * @param bijVerandering called when rights of this household changed and this person still may see it
     * @param bijDicht called once, when this person may not see it any more; on another thread
     * @return to be run when it is not open any more
     */
    public Runnable volg(UUID huishouden, Runnable bijVerandering, Runnable bijDicht) {
        Meekijker kijker =
                new Meekijker(huishouden, toegang.vereis(), toegang.metTweedeFactor(), bijVerandering, bijDicht);
        open.add(kijker);
        return () -> open.remove(kijker);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void veranderd(RechtenVeranderd gebeurtenis) {
        UUID huishouden = gebeurtenis.huishouden();
        pasToe(huishouden);
        roep.roep(SOORT, huishouden.toString(), huishouden.toString());
    }

    private void pasToe(UUID huishouden) {
        for (Meekijker kijker : open) {
            if (kijker.huishouden().equals(huishouden) && !sluitZoNodig(kijker)) {
                kijker.bijVerandering().run();
            }
        }
    }

    @Scheduled(fixedDelay = OM_DE_MS)
    void kijkNa() {
        open.forEach(this::sluitZoNodig);
    }

    private boolean sluitZoNodig(Meekijker kijker) {
        boolean dicht = !huishoudtoegang.open(kijker.huishouden(), kijker.wie(), kijker.tweedeFactor());
        if (dicht && open.remove(kijker)) {
            kijker.bijDicht().run();
        }
        return dicht;
    }

    private record Meekijker(
            UUID huishouden, Gebruiker wie, boolean tweedeFactor, Runnable bijVerandering, Runnable bijDicht) {}
}
