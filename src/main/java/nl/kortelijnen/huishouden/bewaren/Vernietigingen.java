package nl.kortelijnen.huishouden.bewaren;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.opslag.gegevens.Bewaartermijnen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudregister;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking that a household is destroyed, and agreeing to it (X07). Two different people, at least one of them a privacy
 * officer, who sees of a household only its kenmerk and its last day.
 */
@Service
@Transactional
public class Vernietigingen {

    private static final int MEESTE = 100;
    private static final int MEESTE_JAREN_UITSTEL = 5;

    private final Vernietigkast kast;
    private final Vernietiger vernietiger;
    private final Bewaartermijnen termijnen;
    private final Huishoudregister register;
    private final Huishoudtoegang huishoudtoegang;
    private final Betrokkenen betrokkenen;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Logboek logboek;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Vernietigingen(
            Vernietigkast kast,
            Vernietiger vernietiger,
            Bewaartermijnen termijnen,
            Huishoudregister register,
            Huishoudtoegang huishoudtoegang,
            Betrokkenen betrokkenen,
            Accounts accounts,
            Toegang toegang,
            Logboek logboek,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.kast = kast;
        this.vernietiger = vernietiger;
        this.termijnen = termijnen;
        this.register = register;
        this.huishoudtoegang = huishoudtoegang;
        this.betrokkenen = betrokkenen;
        this.accounts = accounts;
        this.toegang = toegang;
        this.logboek = logboek;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** For the privacy officer. Looking is logged. */
    public Bewaaroverzicht overzicht() {
        LocalDate vandaag = vandaag();
        List<Huishoudregister.Regel> stil = register.stilSinds(
                termijnen
                        .huishouden()
                        .grens(vandaag)
                        .atStartOfDay(Nederlands.TIJDZONE)
                        .toInstant(),
                kast.nietTeVragen(vandaag),
                MEESTE + 1);
        return new Bewaaroverzicht(
                termijnen.huishouden(),
                termijnen.alle(),
                stil.stream().limit(MEESTE).toList(),
                stil.size() > MEESTE,
                kast.alle());
    }

    /** How many wait for a yes that this person may give; none for who is no privacy officer. */
    @Transactional(readOnly = true)
    public int wachtOp(Gebruiker gebruiker) {
        return gebruiker.heeft(Rol.PRIVACYFUNCTIONARIS) ? kast.wachtend() : 0;
    }

    /** Of whoever is signed in, as their fixed contact: those a privacy officer asks to destroy. */
    @Transactional(readOnly = true)
    public List<UUID> bijMij() {
        return kast.gevraagdVoor(huishoudtoegang.vanMij(), toegang.vereis().account());
    }

    /**
     * The privacy officer asks that what is past its term goes.
     *
     * @throws Fout.RegelGeschonden when it is not, or not any more
     */
    public void stelVoor(UUID huishouden) {
        Gebruiker wie = toegang.vereisGeteld(Rol.PRIVACYFUNCTIONARIS);
        voegToe(vereisOverTijd(huishouden), Aanleiding.TERMIJN, wie, true);
    }

    /** @param tot from this day on it is asked again; within five years */
    public void bewaarLanger(UUID huishouden, Bewaarreden reden, LocalDate tot) {
        Gebruiker wie = toegang.vereisGeteld(Rol.PRIVACYFUNCTIONARIS);
        vereisOverTijd(huishouden);
        if (!tot.isAfter(vandaag()) || tot.isAfter(vandaag().plusYears(MEESTE_JAREN_UITSTEL))) {
            throw new Fout.RegelGeschonden("Kies een dag na vandaag, binnen " + MEESTE_JAREN_UITSTEL + " jaar.");
        }
        noteer(Logsoort.WIJZIGEN, huishouden, "bewaart langer", reden.label());
        kast.stelUit(huishouden, tot, reden, wie.account(), klok.instant());
    }

    private Huishoudregister.Regel vereisOverTijd(UUID huishouden) {
        LocalDate grens = termijnen.huishouden().grens(vandaag());
        return register.van(huishouden)
                .filter(een -> dag(een).isBefore(grens))
                .filter(een -> !kast.nietTeVragen(vandaag()).contains(huishouden))
                .orElseThrow(() -> new Fout.RegelGeschonden(
                        "Dit huishouden is niet (meer) over zijn termijn, of een ander was je voor."));
    }

    /** What would go, for whoever is involved; most there is to see stays encrypted, only numbers are read. */
    @Transactional(readOnly = true)
    public List<Vernietiging.Deel> gevolgen(UUID huishouden) {
        huishoudtoegang.lees(huishouden, "vernietiging");
        return vernietiger.tel(huishouden);
    }

    /** What is asked and not done yet, for whoever is involved. */
    @Transactional(readOnly = true)
    public Optional<Vernietiging> lopend(UUID huishouden) {
        huishoudtoegang.lees(huishouden, "vernietiging");
        return kast.lopend(huishouden);
    }

    /** Whether whoever is signed in is the one fixed contact. */
    @Transactional(readOnly = true)
    public boolean isContact(UUID huishouden) {
        UUID ik = toegang.vereis().account();
        return betrokkenen.vasteContacten(huishouden).stream()
                .anyMatch(vast -> vast.tot() == null && vast.account().equals(ik));
    }

    /**
     * The fixed contact asks that it goes.
     *
     * @throws Fout.GeenToegang to anybody else who is involved
     */
    public void vraag(UUID huishouden, Aanleiding aanleiding) {
        Gebruiker wie = huishoudtoegang
                .wijzig(huishouden, Logsoort.VERWIJDEREN, "vernietiging", "gevraagd")
                .wie();
        if (!isContact(huishouden)) {
            throw new Fout.GeenToegang("Alleen de vaste contactpersoon kan dit vragen.");
        }
        if (!Aanleiding.vanContact().contains(aanleiding)) {
            throw new Fout.RegelGeschonden("Kies waarom dit huishouden weg moet.");
        }
        Huishoudregister.Regel regel = register.van(huishouden).orElseThrow(Vernietigingen::wegIsWeg);
        voegToe(regel, aanleiding, wie, false);
    }

    private void voegToe(Huishoudregister.Regel regel, Aanleiding aanleiding, Gebruiker wie, boolean functionaris) {
        noteer(Logsoort.WIJZIGEN, regel.huishouden(), "vernietiging gevraagd", aanleiding.label());
        Vernietigkast.Voorstel een = new Vernietigkast.Voorstel(
                regel.huishouden(), regel.kenmerk(), aanleiding, dag(regel), wie.account(), functionaris);
        if (kast.voegToe(een, klok.instant()).isEmpty()) {
            throw new Fout.RegelGeschonden("Dit is al gevraagd. Een tweede persoon moet ja zeggen.");
        }
        meld(wie.account());
    }

    private void meld(UUID voorsteller) {
        gebeurtenissen.publishEvent(new VernietigingVeranderd(kast.moetenHetWeten(voorsteller)));
    }

    /**
     * The yes of a second person. From then on nothing stops it.
     *
     * @throws Fout.RegelGeschonden when the same person asked for it, or something must be done first
     * @throws Fout.GeenToegang when it is not this person's to say, or the second factor was not given just now
     */
    public void bevestig(UUID id) {
        Vernietiging een = vereisWachtend(id);
        Gebruiker wie = vereisOordeel(een);
        if (isZelfde(wie, een)) {
            throw new Fout.RegelGeschonden("Jij vroeg hierom. Een tweede persoon moet ja zeggen.");
        }
        if (!toegang.onlangsBevestigd()) {
            throw new Fout.GeenToegang("Geef je tweede stap nog eens en probeer het opnieuw.");
        }
        if (register.wachtOpOordeel(een.huishouden())) {
            throw new Fout.RegelGeschonden("Iemand opende dit huishouden met de noodprocedure. Beoordeel dat eerst.");
        }
        noteer(
                Logsoort.VERWIJDEREN,
                een.huishouden(),
                "vernietiging bevestigd",
                een.aanleiding().label());
        kast.bevestig(id, wie.account(), klok.instant());
        gebeurtenissen.publishEvent(new Vernietiger.Bevestigd(id));
        meld(een.voorstellerAccount());
    }

    /** It stays: whoever asked takes it back, or the other says no. */
    public void wijsAf(UUID id) {
        Vernietiging een = vereisWachtend(id);
        Gebruiker wie = vereisOordeel(een);
        noteer(
                Logsoort.WIJZIGEN,
                een.huishouden(),
                "vernietiging afgewezen",
                een.aanleiding().label());
        kast.wijsAf(id, wie.account(), klok.instant());
        meld(een.voorstellerAccount());
    }

    private Vernietiging vereisWachtend(UUID id) {
        toegang.vereis();
        return kast.voorStap(id).filter(Vernietiging::wacht).orElseThrow(Vernietigingen::wegIsWeg);
    }

    /** A privacy officer; or the fixed contact, of what a privacy officer asked or what they asked themselves. */
    private Gebruiker vereisOordeel(Vernietiging een) {
        if (toegang.vereis().heeft(Rol.PRIVACYFUNCTIONARIS)) {
            return toegang.vereisGeteld(Rol.PRIVACYFUNCTIONARIS);
        }
        Gebruiker wie = huishoudtoegang
                .wijzig(een.huishouden(), Logsoort.WIJZIGEN, "vernietiging", "")
                .wie();
        if (!isContact(een.huishouden()) || (!een.functionaris() && !isZelfde(wie, een))) {
            throw new Fout.GeenToegang("Dit is aan de privacyfunctionaris.");
        }
        return wie;
    }

    private boolean isZelfde(Gebruiker wie, Vernietiging een) {
        return accounts.gebruiker(een.voorstellerAccount())
                .filter(wie::isZelfdeMens)
                .isPresent();
    }

    /**
     * The certificate of what is gone, for the privacy officer: an accessible PDF.
     *
     * @throws Fout.BestaatNiet when it is not gone
     */
    public byte[] bewijs(UUID id) {
        toegang.vereisGeteld(Rol.PRIVACYFUNCTIONARIS);
        Vernietiging een = kast.een(id).filter(deze -> deze.gereed() != null).orElseThrow(Vernietigingen::wegIsWeg);
        noteer(Logsoort.EXPORTEREN, een.huishouden(), "bewijs van vernietiging", "toezicht");
        return Vernietigbewijs.pdf(een);
    }

    private void noteer(Logsoort soort, UUID huishouden, String onderdeel, String doel) {
        logboek.noteer(Loggebeurtenis.gelukt(soort, huishouden, "huishouden", onderdeel, doel));
    }

    private static Fout.BestaatNiet wegIsWeg() {
        return new Fout.BestaatNiet("Dit is er niet (meer). Misschien was een ander je voor.");
    }

    private static LocalDate dag(Huishoudregister.Regel regel) {
        return LocalDate.ofInstant(regel.laatst(), Nederlands.TIJDZONE);
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }
}
