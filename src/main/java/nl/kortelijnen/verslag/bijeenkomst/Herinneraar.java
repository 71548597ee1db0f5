package nl.kortelijnen.verslag.bijeenkomst;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.verslag.bijeenkomst.Aangemelde.Plek;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds who comes, once, two days before; the start page shows it too. */
@Component
class Herinneraar {

    private static final Duration VOORAF = Duration.ofDays(2);

    private final Bijeenkomstkast kast;
    private final Aanmeldkast aanmeldingen;
    private final Post post;
    private final Clock klok;

    Herinneraar(Bijeenkomstkast kast, Aanmeldkast aanmeldingen, Post post, Clock klok) {
        this.kast = kast;
        this.aanmeldingen = aanmeldingen;
        this.post = post;
        this.klok = klok;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void herinner() {
        Instant nu = klok.instant();
        for (UUID bijeenkomst : kast.teHerinneren(nu, nu.plus(VOORAF))) {
            post.stuur(
                    aanmeldingen.van(bijeenkomst).stream()
                            .filter(een -> een.plek() == Plek.GEPLAATST)
                            .map(Aangemelde::account)
                            .toList(),
                    Postsoort.BIJEENKOMST);
        }
    }
}
