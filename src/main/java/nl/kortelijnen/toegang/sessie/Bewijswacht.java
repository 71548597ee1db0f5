package nl.kortelijnen.toegang.sessie;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kortelijnen.toegang.wie.Ingelogde;
import nl.kortelijnen.toegang.wie.Sleuteleigenaar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What stays open longer than a request, and with what it was opened: a key or a session. Every second it asks whether
 * that is still there. A key is asked for in the store, so revoking it on another node closes what is open here.
 */
@Component
public class Bewijswacht {

    private static final Logger LOG = LoggerFactory.getLogger(Bewijswacht.class);
    private static final long OM_DE_MS = 1_000;

    private static final String LEVEND = """
            select s.id from apisleutel s join account a on a.id = s.account
            where s.id = any(:sleutels) and s.eindigt > :nu and a.actief
            """;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final List<Open> open = new CopyOnWriteArrayList<>();

    Bewijswacht(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    private record Open(
            UUID account, @Nullable UUID sleutel, @Nullable HttpSession sessie, Runnable bijEinde) {

        boolean sessieLeeft() {
            return sessie != null
                    && Sessies.bezet(sessie)
                            .filter(bezet ->
                                    bezet.ingelogd() && bezet.stand().account().equals(account))
                            .isPresent();
        }
    }

    /**
     * What whoever is signed in opens with this request.
     *
     * @param bijEinde called once, on another thread, when what they came in with is there no more
     * @return to be run when it is not open any more
     */
    public Runnable volg(@Nullable HttpServletRequest vraag, Runnable bijEinde) {
        Authentication bewijs = SecurityContextHolder.getContext().getAuthentication();
        if (bewijs == null || !(bewijs.getPrincipal() instanceof Ingelogde wie)) {
            throw new IllegalStateException("Nobody is signed in");
        }
        Optional<UUID> sleutel = bewijs.getCredentials() instanceof Sleuteleigenaar eigenaar
                ? Optional.of(eigenaar.id())
                : Optional.empty();
        Open een = new Open(
                wie.gebruiker().account(),
                sleutel.orElse(null),
                vraag == null ? null : vraag.getSession(false),
                bijEinde);
        open.add(een);
        return () -> open.remove(een);
    }

    @Scheduled(fixedDelay = OM_DE_MS)
    void kijkNa() {
        List<Open> nu = List.copyOf(open); // who comes in while this asks is not asked for
        UUID[] gevraagd = nu.stream()
                .map(Open::sleutel)
                .filter(sleutel -> sleutel != null)
                .distinct()
                .toArray(UUID[]::new);
        try {
            Set<UUID> levend = gevraagd.length == 0 ? Set.of() : levend(gevraagd);
            nu.stream()
                    .filter(een -> een.sleutel() == null ? !een.sessieLeeft() : !levend.contains(een.sleutel()))
                    .filter(open::remove)
                    .forEach(een -> een.bijEinde().run());
        } catch (RuntimeException e) {
            LOG.debug("Whether keys still exist could not be looked up", e);
        }
    }

    private Set<UUID> levend(UUID[] sleutels) {
        return new HashSet<>(jdbc.sql(LEVEND)
                .param("sleutels", sleutels)
                .param("nu", Timestamp.from(klok.instant()))
                .query(UUID.class)
                .list());
    }
}
