package nl.kortelijnen.toegang.logboek;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Checks the log while the portal works: one check at a time, which everybody who asks for it can follow. */
@Service
public class Logbewaking {

    private static final Logger LOG = LoggerFactory.getLogger(Logbewaking.class);

    private final Toegang toegang;
    private final Logboek logboek;
    private final Logketen keten;
    private final Kopbestand kop;
    private final List<Consumer<Stand>> volgers = new CopyOnWriteArrayList<>();
    private volatile Stand stand = new Stand(false, 0, 0, null);

    Logbewaking(Toegang toegang, Logboek logboek, Logketen keten, Kopbestand kop) {
        this.toegang = toegang;
        this.logboek = logboek;
        this.keten = keten;
        this.kop = kop;
    }

    /**
     * @param bezig whether a check runs
     * @param uitkomst of the last one; null when there was none, or it could not be finished
     */
    public record Stand(
            boolean bezig,
            long gedaan,
            long totaal,
            @Nullable Loguitkomst uitkomst) {}

    /** Starts a check, or follows the one that runs. The follower is called on another thread, the last time when it is done. */
    public void controleer(Consumer<Stand> volger) {
        Logtoegang.vereisPrivacyfunctionaris(toegang);
        logboek.noteer(Loggebeurtenis.gelukt(Logsoort.LOGBOEK_CONTROLEREN, null, "logboek", "keten", "toezicht"));
        synchronized (this) {
            volgers.add(volger);
            if (!stand.bezig()) {
                stand = new Stand(true, 0, 0, null);
                Thread.ofPlatform().daemon().name("logcontrole").start(this::loop);
            }
        }
    }

    private void loop() {
        Loguitkomst uitkomst = null;
        try {
            uitkomst = new Logcontrole(keten, kop)
                    .controleer((gedaan, totaal) -> meld(new Stand(true, gedaan, totaal, null)));
            if (uitkomst instanceof Loguitkomst.Gebroken) {
                LOG.error("{}", uitkomst.zin());
                logboek.noteer(new Loggebeurtenis(
                        Logsoort.LOGBOEK_CONTROLEREN,
                        Loggebeurtenis.Uitkomst.MISLUKT,
                        null,
                        "logboek",
                        "keten",
                        "",
                        uitkomst.zin(),
                        false));
            }
        } catch (RuntimeException e) {
            LOG.error("The check of the log was not finished", e);
        } finally {
            synchronized (this) {
                meld(new Stand(false, stand.gedaan(), stand.totaal(), uitkomst));
                volgers.clear();
            }
        }
    }

    private void meld(Stand nieuw) {
        stand = nieuw;
        volgers.forEach(volger -> volger.accept(nieuw));
    }
}
