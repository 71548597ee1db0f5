package nl.kortelijnen.toegang.sleutel;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.bewaking.Opslagfouten;
import nl.kortelijnen.toegang.wie.Adresrem;
import nl.kortelijnen.toegang.wie.Probleem;
import nl.kortelijnen.toegang.wie.Sleuteleigenaar;
import nl.kortelijnen.toegang.wie.Sleutelgeheugen;
import nl.kortelijnen.toegang.wie.Sleutelrecht;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer KEY} on the API, with a limit per account, and one on wrong keys per address. */
public final class ApisleutelFilter extends OncePerRequestFilter {

    private static final String SOORT = "Bearer ";
    private static final Set<String> LEZEND = Set.of("GET", "HEAD", "OPTIONS");

    private final Apisleutels sleutels;
    private final Sleutelgeheugen geheugen;
    private final Adresrem rem;
    private final LoadingCache<UUID, Bucket> emmers;

    public ApisleutelFilter(Apisleutels sleutels, Sleutelgeheugen geheugen, Adresrem rem, int perMinuut) {
        this.sleutels = sleutels;
        this.geheugen = geheugen;
        this.rem = rem;
        this.emmers = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(account -> Bucket.builder()
                        .addLimit(grens -> grens.capacity(perMinuut).refillGreedy(perMinuut, Duration.ofMinutes(1)))
                        .build());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder)
            throws ServletException, IOException {
        String kop = vraag.getHeader(HttpHeaders.AUTHORIZATION);
        if (kop != null && kop.startsWith(SOORT)) {
            String hash = Apisleutels.hash(kop.substring(SOORT.length()).strip());
            Optional<Sleuteleigenaar> eigenaar;
            try {
                eigenaar = geheugen.wie(hash, () -> sleutels.eigenaar(hash));
            } catch (RuntimeException e) {
                zonderOpslag(vraag, antwoord, verder, Opslagfouten.in(e).orElseThrow(() -> e));
                return;
            }
            if (eigenaar.isPresent()) {
                if (!emmers.get(eigenaar.get().wie().gebruiker().account()).tryConsume(1)) {
                    teVeel(antwoord, "Te veel verzoeken in een minuut. Wacht even en probeer het dan opnieuw.");
                    return;
                }
                Sleutelrecht nodig = nodig(vraag);
                if (nodig != null && !eigenaar.get().rechten().contains(nodig)) {
                    Probleem.schrijf(
                            antwoord,
                            HttpStatus.FORBIDDEN,
                            "geen-toegang",
                            "Met deze sleutel mag je niet " + nodig.label()
                                    + ". Maak op je profiel een sleutel die dat mag.");
                    return;
                }
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(eigenaar.get().naarBewijs(vraag));
                SecurityContextHolder.setContext(context);
            } else if (rem.onbekendeSleutel(vraag.getRemoteAddr())) {
                teVeel(
                        antwoord,
                        "Te veel verzoeken met een onbekende sleutel. Kijk je sleutel na en wacht een kwartier.");
                return;
            }
        }
        verder.doFilter(vraag, antwoord);
    }

    /** What this request asks of a key; nothing for a socket, which looks at its rights itself. */
    private static @Nullable Sleutelrecht nodig(HttpServletRequest vraag) {
        if (vraag.getRequestURI().startsWith(vraag.getContextPath() + "/live/")) {
            return null;
        }
        return LEZEND.contains(vraag.getMethod()) ? Sleutelrecht.LEZEN : Sleutelrecht.SCHRIJVEN;
    }

    /** Nobody can be known now. A socket is told so in its own words, and gets nothing else, for it is nobody's. */
    private static void zonderOpslag(
            HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder, Fout waarom)
            throws ServletException, IOException {
        if (vraag.getHeader(HttpHeaders.UPGRADE) != null) {
            verder.doFilter(vraag, antwoord);
        } else {
            Probleem.schrijf(antwoord, HttpStatus.SERVICE_UNAVAILABLE, waarom.code(), waarom.bericht());
        }
    }

    private static void teVeel(HttpServletResponse antwoord, String zin) throws IOException {
        Probleem.schrijf(antwoord, HttpStatus.TOO_MANY_REQUESTS, "te-veel-verzoeken", zin);
    }
}
