package nl.kortelijnen.toegang.toezicht;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.Factorbron;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second person's yes: to a new role that helps others in, and to somebody who came back with help. Never of whoever
 * did something with that account, and never one's own.
 */
@Service
@Transactional
public class Bevestigingen {

    private static final String WEG = "Dit is al bevestigd of veranderd, of een ander moet dit bevestigen.";

    private final Toegang toegang;
    private final Accounts accounts;
    private final Bevoegdheden bevoegdheden;
    private final Overnamewacht overnamewacht;
    private final Accountmeldingen meldingen;
    private final List<Factorbron> factoren;
    private final Logboek logboek;

    Bevestigingen(
            Toegang toegang,
            Accounts accounts,
            Bevoegdheden bevoegdheden,
            Overnamewacht overnamewacht,
            Accountmeldingen meldingen,
            List<Factorbron> factoren,
            Logboek logboek) {
        this.toegang = toegang;
        this.accounts = accounts;
        this.bevoegdheden = bevoegdheden;
        this.overnamewacht = overnamewacht;
        this.meldingen = meldingen;
        this.factoren = List.copyOf(factoren);
        this.logboek = logboek;
    }

    /** What waits for the yes of whoever is signed in. */
    @Transactional(readOnly = true)
    public List<Bevestigingsvraag> voorMij() {
        Gebruiker ik = toegang.vereis();
        return Stream.concat(rollen(ik), mensen(ik))
                .filter(vraag -> magOordelen(ik, vraag.account()))
                .toList();
    }

    /** Whether one's own account waits for somebody else's yes. */
    @Transactional(readOnly = true)
    public boolean wachtIk() {
        return overnamewacht.onderVoorbehoud(toegang.vereis().account());
    }

    private Stream<Bevestigingsvraag> rollen(Gebruiker ik) {
        return bevoegdheden.teltEen(ik, Rol.BEHEERDER, Rol.PRIVACYFUNCTIONARIS)
                ? bevoegdheden.open().stream()
                        .filter(een -> !een.gever().equals(ik.account()))
                        .map(een -> new Bevestigingsvraag(
                                een.account(),
                                een.naam(),
                                een.rol(),
                                "Kreeg van " + een.naamGever() + " de rol "
                                        + een.rol().label().toLowerCase(Nederlands.TAAL) + ". Die telt " + uren()
                                        + " later, en alleen na een ja van een tweede persoon.",
                                een.op()))
                : Stream.empty();
    }

    private String uren() {
        return Nederlands.aantal((int) bevoegdheden.wachttijd().toHours(), "uur", "uur");
    }

    private Stream<Bevestigingsvraag> mensen(Gebruiker ik) {
        boolean privacy = bevoegdheden.telt(ik.account(), Rol.PRIVACYFUNCTIONARIS);
        boolean eigen = bevoegdheden.telt(ik.account(), Rol.ORGANISATIEBEHEERDER);
        UUID organisatie = ik.organisatie();
        return overnamewacht.open().stream()
                .filter(een -> privacy
                        || (eigen
                                && organisatie != null
                                && een.organisatie().filter(organisatie::equals).isPresent()))
                .map(een -> new Bevestigingsvraag(
                        een.account(),
                        een.naam(),
                        null,
                        "Ziet geen huishoudens: " + een.reden().label() + ".",
                        een.sinds()));
    }

    private boolean magOordelen(Gebruiker ik, UUID account) {
        return !ik.account().equals(account) && !meldingen.deedIets(ik.account(), account);
    }

    /**
     * Says that this is who it seems to be, and that it is right.
     *
     * @throws Fout.GeenToegang when the second factor was not given in the last minutes
     * @throws Fout.BestaatNiet when it is not for this person to say
     * @throws Fout.RegelGeschonden when the other has not come in by themselves yet
     */
    public void bevestig(UUID account, @Nullable Rol rol) {
        vereisVraag(account, rol);
        Gebruiker wie = accounts.actieve(account).orElseThrow(() -> new Fout.BestaatNiet(WEG));
        if (factoren.stream().noneMatch(bron -> bron.heeft(account))) {
            throw new Fout.RegelGeschonden(wie.naam() + " heeft nog geen eigen tweede stap. Vraag eerst om zelf in te "
                    + "loggen en die in te stellen. Daarna bevestig je.");
        }
        if (rol == null) {
            overnamewacht.hefOp(account, "bevestigd door een ander");
        } else {
            logboek.noteer(
                    Loggebeurtenis.gelukt(Logsoort.WIJZIGEN, null, "rol bevestigd", wie.gebruikersnaam(), rol.label()));
            bevoegdheden.bevestig(account, rol, Optional.of(toegang.vereis().account()));
        }
    }

    /** Takes the role back, or ends an account that is not its owner's any more. */
    public void wijsAf(UUID account, @Nullable Rol rol) {
        vereisVraag(account, rol);
        Set<Rol> rest = new HashSet<>(accounts.gebruiker(account).orElseThrow().rollen());
        if (rol == null || (rest.remove(rol) && rest.isEmpty())) {
            accounts.zetActief(account, false);
        } else {
            accounts.zetRollen(account, rest);
        }
    }

    private void vereisVraag(UUID account, @Nullable Rol rol) {
        if (voorMij().stream().noneMatch(vraag -> vraag.account().equals(account) && vraag.rol() == rol)) {
            throw new Fout.BestaatNiet(WEG);
        }
        if (!toegang.onlangsBevestigd()) {
            throw new Fout.GeenToegang("Geef eerst je eigen code of passkey. Zo weten we dat jij het bent.");
        }
    }

    /** For whoever starts the portal, where nobody else can say yes. */
    void bevestigVanafDeServer(UUID account) {
        bevoegdheden.open().stream()
                .filter(een -> een.account().equals(account))
                .forEach(een -> bevoegdheden.bevestig(account, een.rol(), Optional.empty()));
        overnamewacht.hefOp(account, "bevestigd vanaf de server");
    }
}
