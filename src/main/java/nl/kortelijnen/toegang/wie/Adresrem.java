package nl.kortelijnen.toegang.wie;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts what goes wrong per network address, beside the count per name: one address that tries many names, or many
 * keys, is stopped too. The limits leave room for an office behind one address. Known to one node; forgotten by a start.
 */
@Component
public final class Adresrem {

    private static final Duration KWARTIER = Duration.ofMinutes(15);
    private static final long MEESTE_ADRESSEN = 100_000;

    private final LoadingCache<String, Bucket> wachtwoorden;
    private final LoadingCache<String, Bucket> sleutels;

    Adresrem(
            @Value("${kortelijnen.toegang.mislukt-per-adres:100}") int wachtwoorden,
            @Value("${kortelijnen.api.onbekend-per-adres:1000}") int sleutels) {
        this.wachtwoorden = emmers(wachtwoorden);
        this.sleutels = emmers(sleutels);
    }

    private static LoadingCache<String, Bucket> emmers(int hoogstens) {
        return Caffeine.newBuilder()
                .expireAfterAccess(KWARTIER)
                .maximumSize(MEESTE_ADRESSEN)
                .build(adres -> Bucket.builder()
                        .addLimit(grens -> grens.capacity(hoogstens).refillGreedy(hoogstens, KWARTIER))
                        .build());
    }

    /** Whether from this address too many passwords were wrong. */
    public boolean remt(String adres) {
        return wachtwoorden.get(adres).getAvailableTokens() == 0;
    }

    public void mislukt(String adres) {
        wachtwoorden.get(adres).tryConsume(1);
    }

    /** Counts a key that nobody has; whether there were too many of them. */
    public boolean onbekendeSleutel(String adres) {
        return !sleutels.get(adres).tryConsume(1);
    }
}
