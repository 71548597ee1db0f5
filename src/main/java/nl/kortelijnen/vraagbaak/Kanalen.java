package nl.kortelijnen.vraagbaak;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The channels one may know of (V08). An organisator makes them; of a closed one nobody hears who is no member.
 *
 * @see <a href="file:docs/besluiten/0060-vragen-in-kanalen.md">decision 0060</a>
 */
@Service
@Transactional
public class Kanalen {

    private final Kanalenkast kast;
    private final Zoekmelder zoekmelder;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Clock klok;

    Kanalen(Kanalenkast kast, Zoekmelder zoekmelder, Accounts accounts, Toegang toegang, Clock klok) {
        this.kast = kast;
        this.zoekmelder = zoekmelder;
        this.accounts = accounts;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Those one may read, in the order of their names. */
    @Transactional(readOnly = true)
    public List<Vraagkanaal> mijn() {
        return van(toegang.vereis());
    }

    /** @throws Fout.BestaatNiet when there is none, or not for this reader */
    @Transactional(readOnly = true)
    public Vraagkanaal een(UUID id) {
        return mijn().stream()
                .filter(kanaal -> kanaal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Fout.BestaatNiet(
                        "Dit kanaal is er niet, of niet voor jou. Kijk bij Vragen wat er wel is."));
    }

    /** Who can be made a member of a closed channel, in the order of their names. */
    @Transactional(readOnly = true)
    public List<Gebruiker> collegas() {
        toegang.vereis(Rol.ORGANISATOR);
        return accounts.metRol(Rol.PROFESSIONAL).stream()
                .sorted(Comparator.comparing(Gebruiker::naam, Nederlands.VOLGORDE))
                .toList();
    }

    public UUID maak(Kanaalblad blad) {
        UUID id = UUID.randomUUID();
        maak(id, blad);
        return id;
    }

    /** With a number that is known beforehand. */
    public void maak(UUID id, Kanaalblad blad) {
        Gebruiker wie = toegang.vereis(Rol.ORGANISATOR);
        try {
            kast.maak(id, metMaker(blad, wie), klok.instant());
        } catch (DuplicateKeyException e) {
            throw bestaatAl();
        }
    }

    /** @param versie as the one who changes it saw it */
    public void wijzig(UUID id, long versie, Kanaalblad blad) {
        Gebruiker wie = toegang.vereis(Rol.ORGANISATOR);
        een(id);
        try {
            if (!kast.wijzig(id, versie, metMaker(blad, wie))) {
                throw new Fout.RegelGeschonden("Iemand anders veranderde dit kanaal net. Wat je invulde staat er nog. "
                        + "Open het kanaal in een ander tabblad, kijk wat er nu staat en doe het dan opnieuw.");
            }
        } catch (DuplicateKeyException e) {
            throw bestaatAl();
        }
        zoekmelder.alles(Kanaalbron.NAAM);
    }

    /** Whatever one may read; for loading. */
    @Transactional(readOnly = true)
    public boolean bestaat(UUID id) {
        return kast.alle().stream().anyMatch(kanaal -> kanaal.id().equals(id));
    }

    /** Those this person may read. */
    List<Vraagkanaal> van(Gebruiker wie) {
        return kast.alle().stream()
                .filter(kanaal -> kanaal.rechten().magLezen(wie))
                .toList();
    }

    /** Whoever makes a closed channel can get in. */
    private static Kanaalblad metMaker(Kanaalblad blad, Gebruiker wie) {
        Kanaalrechten rechten = blad.rechten();
        if (!rechten.besloten()) {
            return blad;
        }
        Set<UUID> leden = new HashSet<>(rechten.leden());
        leden.add(wie.account());
        return new Kanaalblad(
                blad.naam(),
                blad.uitleg(),
                blad.soort(),
                blad.waarde(),
                new Kanaalrechten(true, rechten.lezers(), rechten.schrijvers(), leden));
    }

    private static Fout.RegelGeschonden bestaatAl() {
        return new Fout.RegelGeschonden("naam", "Er is al een kanaal met deze naam. Kies een andere naam.");
    }
}
