package nl.kortelijnen.toegang.wie;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers for a few seconds whose key a key is, so that a program asking much does not ask the database each time.
 * What changes a right makes everything forgotten the moment it is committed; on another node after {@link #DUUR}.
 */
@Component
public final class Sleutelgeheugen {

    private static final Duration DUUR = Duration.ofSeconds(5);

    private final AtomicLong stand = new AtomicLong();
    private final Cache<String, Onthouden> perHash =
            Caffeine.newBuilder().expireAfterWrite(DUUR).maximumSize(10_000).build();

    private record Onthouden(long stand, Sleuteleigenaar wie) {}

    /** Who this is, from memory or else from {@code bron}; an unknown key is asked for every time. */
    public Optional<Sleuteleigenaar> wie(String hash, Supplier<Optional<Sleuteleigenaar>> bron) {
        long nu = stand.get();
        Onthouden bekend = perHash.getIfPresent(hash);
        if (bekend != null && bekend.stand() == nu) {
            return Optional.of(bekend.wie());
        }
        Optional<Sleuteleigenaar> wie = bron.get();
        wie.ifPresent(gevonden -> perHash.put(hash, new Onthouden(nu, gevonden)));
        return wie;
    }

    /** To be called inside the transaction that changes a key or an account. */
    public void vergeetNaVastleggen() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int afloop) {
                stand.incrementAndGet();
            }
        });
    }
}
