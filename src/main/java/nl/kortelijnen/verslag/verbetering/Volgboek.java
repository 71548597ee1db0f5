package nl.kortelijnen.verslag.verbetering;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.toegang.Organisatienamen;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.verbetering.Volgregel.Stap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a change of a point with who made it, when and for whom, and tells those who had to do with it before. */
@Component
class Volgboek {

    static final String PORTAAL = "Korte Lijnen";

    private final Volgkast kast;
    private final Organisatienamen namen;
    private final Post post;
    private final Toegang toegang;
    private final Clock klok;

    Volgboek(Volgkast kast, Organisatienamen namen, Post post, Toegang toegang, Clock klok) {
        this.kast = kast;
        this.namen = namen;
        this.post = post;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void bewaar(Volgpunt punt, Stap stap, String toelichting, String link) {
        Instant nu = klok.instant();
        kast.zet(punt, nu);
        noteer(punt.id(), stap, punt.staat(), toelichting, link);
        Set<UUID> anderen = new HashSet<>(kast.wieErmeeBezigWaren(punt.id()));
        toegang.huidige().map(Gebruiker::account).ifPresent(anderen::remove);
        post.stuur(anderen, Postsoort.VERSLAGPUNT);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void noteer(UUID punt, Stap stap, Volgstaat staat, String toelichting, String link) {
        Gebruiker wie = toegang.huidige().orElse(null);
        UUID organisatie = wie == null ? null : wie.organisatie();
        kast.schrijf(
                punt,
                new Volgregel(
                        stap,
                        staat,
                        klok.instant(),
                        wie == null ? PORTAAL : wie.naam(),
                        naam(organisatie),
                        toelichting,
                        link),
                wie == null ? null : wie.account(),
                organisatie);
    }

    private String naam(@Nullable UUID organisatie) {
        return organisatie == null ? "" : namen.namen(Set.of(organisatie)).getOrDefault(organisatie, "");
    }
}
