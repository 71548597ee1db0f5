package nl.kortelijnen.casuistiek.intervisie;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which round it is at a moment. Follows from what is stored alone: every screen, and the portal after a restart, comes to
 * the same answer.
 *
 * @param nummer from 0; as many as there are rounds when the last one is over
 * @param einde when it ends by itself; null when no round goes on
 */
public record Rondeklok(int nummer, @Nullable Instant einde) {

    /** Before the first round. */
    static final Rondeklok NOG_NIET = new Rondeklok(-1, null);

    /**
     * @param ronde the one that was last begun by hand; null when none was
     * @param begin when
     */
    static Rondeklok op(Instant nu, List<Duration> duren, @Nullable Integer ronde, @Nullable Instant begin) {
        if (ronde == null || begin == null) {
            return NOG_NIET;
        }
        Instant einde = begin;
        for (int nummer = ronde; nummer < duren.size(); nummer++) {
            einde = einde.plus(duren.get(nummer));
            if (nu.isBefore(einde)) {
                return new Rondeklok(nummer, einde);
            }
        }
        return new Rondeklok(duren.size(), null);
    }

    public boolean bezig() {
        return einde != null;
    }

    public boolean voorbij(int ronde) {
        return nummer > ronde;
    }

    /** How long it still lasts; nothing when no round goes on. */
    public Duration rest(Instant nu) {
        return einde == null || nu.isAfter(einde) ? Duration.ZERO : Duration.between(nu, einde);
    }
}
