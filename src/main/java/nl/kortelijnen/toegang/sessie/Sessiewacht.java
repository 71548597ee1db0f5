package nl.kortelijnen.toegang.sessie;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Herkomst;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Watches the open sessions: who is signed in where, and when that ends. The container's own time-out does not do: a
 * page that stands open keeps asking by itself.
 */
@Service
public class Sessiewacht {

    private final Sessies sessies;
    private final Toegang toegang;
    private final Logboek logboek;
    private final Clock klok;
    private final Duration inactief;
    private final Duration hoogstens;

    Sessiewacht(
            Sessies sessies,
            Toegang toegang,
            Logboek logboek,
            Clock klok,
            @Value("${kortelijnen.sessie.inactief:30m}") Duration inactief,
            @Value("${kortelijnen.sessie.hoogstens:12h}") Duration hoogstens) {
        this.sessies = sessies;
        this.toegang = toegang;
        this.logboek = logboek;
        this.klok = klok;
        this.inactief = inactief;
        this.hoogstens = hoogstens;
    }

    /** Somebody did something in this session. */
    public void actief(HttpSession sessie) {
        Sessies.bezet(sessie).ifPresent(bezet -> bezet.stand().actief(klok.instant()));
    }

    /** When this session ends; empty when nobody is signed in with it. */
    public Optional<Sessieduur> duur(HttpSession sessie) {
        return Sessies.bezet(sessie).map(this::duur);
    }

    private Sessieduur duur(Sessies.Bezet bezet) {
        return new Sessieduur(
                bezet.stand().laatst().plus(inactief), bezet.stand().begin().plus(hoogstens));
    }

    /** Where this account is signed in, the newest first. For its owner and for a beheerder. */
    public List<Sessie> van(UUID account, HttpSession deze) {
        vereisMag(account);
        return sessies.van(account)
                .filter(Sessies.Bezet::ingelogd)
                .map(bezet -> naarSessie(bezet, deze))
                .sorted(Comparator.comparing(Sessie::deze)
                        .thenComparing(Sessie::laatst)
                        .reversed())
                .toList();
    }

    private static Sessie naarSessie(Sessies.Bezet bezet, HttpSession deze) {
        Herkomst herkomst = bezet.bewijs().getDetails() instanceof Herkomst bekend ? bekend : null;
        return new Sessie(
                bezet.stand().nummer(),
                Toestelnaam.van(herkomst == null ? "" : herkomst.toestel()),
                herkomst == null ? "onbekend" : herkomst.getRemoteAddress(),
                bezet.stand().begin(),
                bezet.stand().laatst(),
                bezet.vanaf(deze));
    }

    /** Ends one session of this account. For its owner and for a beheerder. */
    public void beeindig(UUID account, UUID nummer) {
        vereisMag(account);
        sessies.van(account)
                .filter(bezet -> bezet.stand().nummer().equals(nummer))
                .toList()
                .forEach(bezet -> einde(bezet, "afgemeld op afstand"));
    }

    /** Ends this session, because whoever sits at it signs in anew; the page then asks for that by itself. */
    public void sluit(HttpSession deze) {
        Sessies.bezet(deze).ifPresent(bezet -> einde(bezet, "opnieuw inloggen"));
    }

    private void vereisMag(UUID account) {
        Gebruiker gebruiker = toegang.vereis();
        if (!gebruiker.account().equals(account) && !gebruiker.heeft(Rol.BEHEERDER)) {
            throw new Fout.GeenToegang("Je ziet alleen je eigen sessies.");
        }
    }

    @Scheduled(fixedDelayString = "${kortelijnen.sessie.controle:10s}")
    void ruimOp() {
        Instant nu = klok.instant();
        sessies.alle()
                .filter(bezet -> !duur(bezet).einde().isAfter(nu))
                .toList()
                .forEach(bezet -> einde(bezet, "te lang niets gedaan of te lang ingelogd"));
    }

    private void einde(Sessies.Bezet bezet, String reden) {
        logboek.noteer(new Loggebeurtenis(
                Logsoort.INLOGGEN,
                Loggebeurtenis.Uitkomst.GELUKT,
                null,
                "sessie beëindigd",
                bezet.bewijs().getName(),
                "",
                reden,
                false));
        sessies.beeindig(bezet);
    }
}
