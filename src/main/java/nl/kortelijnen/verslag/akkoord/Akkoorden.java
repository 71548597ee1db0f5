package nl.kortelijnen.verslag.akkoord;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.toegang.account.Account;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A draft goes to the subgroups before it is published (V06, AV8): an organisator asks somebody of each whether its part is
 * right. Whoever is asked reads that part and no other. Who agreed with a text that was changed since, is asked again.
 *
 * @see <a href="../../../../../../../docs/besluiten/0057-de-subgroep-zegt-of-het-klopt.md">decision 0057</a>
 */
@Service
@Transactional
public class Akkoorden {

    private static final int LANGSTE = 1_000;

    private final Akkoordkast kast;
    private final Accounts accounts;
    private final Post post;
    private final Toegang toegang;
    private final Clock klok;

    Akkoorden(Akkoordkast kast, Accounts accounts, Post post, Toegang toegang, Clock klok) {
        this.kast = kast;
        this.accounts = accounts;
        this.post = post;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Everybody who was asked about this draft, part by part. */
    @Transactional(readOnly = true)
    public List<Akkoord> van(UUID verslag) {
        toegang.vereis(Rol.ORGANISATOR);
        return kast.vanVerslag(verslag).stream().map(Akkoordkast.Rij::akkoord).toList();
    }

    /** Who may be asked: those who were at the meeting, or everybody with an account when there was none here. */
    @Transactional(readOnly = true)
    public List<Verslaglegger> kandidaten(UUID verslag) {
        toegang.vereis(Rol.ORGANISATOR);
        List<Verslaglegger> deelnemers = kast.deelnemers(verslag);
        return deelnemers.isEmpty()
                ? accounts.alle().stream()
                        .filter(Account::actief)
                        .map(een -> new Verslaglegger(
                                een.gebruiker().account(), een.gebruiker().naam(), ""))
                        .toList()
                : deelnemers;
    }

    /** Asks again who answered already. */
    public void vraag(UUID verslag, UUID onderdeel, UUID account) {
        Gebruiker door = toegang.vereis(Rol.ORGANISATOR);
        Gebruiker wie = accounts.actieve(account)
                .orElseThrow(() -> new Fout.RegelGeschonden("Kies iemand met een account dat nog in gebruik is."));
        Verslaglegger verslaglegger = new Verslaglegger(account, wie.naam(), "");
        if (!kast.vraag(verslag, onderdeel, verslaglegger, door.account(), klok.instant())) {
            throw new Fout.BestaatNiet("Dit onderdeel is er niet (meer). Laad de pagina opnieuw.");
        }
        post.stuur(Set.of(account), Postsoort.VERSLAGAKKOORD);
    }

    public void vraagNietMeer(UUID onderdeel, UUID account) {
        toegang.vereis(Rol.ORGANISATOR);
        kast.vraagNietMeer(onderdeel, account);
    }

    /** The drafts the one who asks still has to say something about. */
    @Transactional(readOnly = true)
    public List<Voorlegging> mijnOpen() {
        return toegang.huidige()
                .map(wie -> voorleggingen(kast.vanAccount(wie.account())).stream()
                        .filter(Voorlegging::isOpen)
                        .toList())
                .orElse(List.of());
    }

    /** What the one who asks was asked about in this draft. */
    @Transactional(readOnly = true)
    public Voorlegging mijn(UUID verslag) {
        Gebruiker wie = toegang.vereis();
        List<Akkoordkast.Rij> rijen = kast.vanAccount(wie.account()).stream()
                .filter(rij -> rij.verslag().equals(verslag))
                .toList();
        return voorleggingen(rijen).stream()
                .findFirst()
                .orElseThrow(
                        () -> new Fout.BestaatNiet(
                                "Hier ligt niets (meer) voor jou. Misschien is het verslag al gepubliceerd. Kijk bij Verslagen."));
    }

    /** @param opmerking what is not right; needed when it is not */
    public void antwoord(UUID onderdeel, boolean klopt, String opmerking) {
        Gebruiker wie = toegang.vereis();
        if (kast.een(onderdeel, wie.account()).isEmpty()) {
            throw new Fout.BestaatNiet("Dit ligt niet (meer) bij jou. Laad de pagina opnieuw.");
        }
        String kaal = klopt ? "" : opmerking.strip();
        if (!klopt && (kaal.isEmpty() || kaal.length() > LANGSTE)) {
            throw new Fout.RegelGeschonden("Schrijf in hooguit 1.000 tekens wat er nog niet klopt.");
        }
        kast.antwoord(onderdeel, wie.account(), klopt, kaal, klok.instant());
    }

    /** Who did not agree yet, for whoever publishes in this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Akkoord> open(UUID verslag) {
        return kast.vanVerslag(verslag).stream()
                .map(Akkoordkast.Rij::akkoord)
                .filter(Akkoord::isOpen)
                .toList();
    }

    private List<Voorlegging> voorleggingen(List<Akkoordkast.Rij> rijen) {
        Map<UUID, List<Akkoordkast.Rij>> per = new LinkedHashMap<>();
        rijen.forEach(rij ->
                per.computeIfAbsent(rij.verslag(), nieuw -> new ArrayList<>()).add(rij));
        Map<UUID, List<Voorlegging.Zin>> zinnen =
                kast.zinnen(rijen.stream().map(rij -> rij.akkoord().onderdeel()).toList());
        return per.values().stream().map(zijne -> voorlegging(zijne, zinnen)).toList();
    }

    private static Voorlegging voorlegging(List<Akkoordkast.Rij> rijen, Map<UUID, List<Voorlegging.Zin>> zinnen) {
        Akkoordkast.Rij eerste = rijen.getFirst();
        return new Voorlegging(
                eerste.verslag(),
                eerste.titel(),
                rijen.stream()
                        .map(rij -> new Voorlegging.Deel(
                                rij.akkoord(),
                                rij.toelichting(),
                                zinnen.getOrDefault(rij.akkoord().onderdeel(), List.of())))
                        .toList());
    }
}
