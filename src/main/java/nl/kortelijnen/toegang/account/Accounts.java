package nl.kortelijnen.toegang.account;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.sessie.Sessies;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Sleutelgeheugen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts. Changing them is for a beheerder; the views and the service both see to that. */
@Service
@Transactional
public class Accounts {

    private final AccountRijen rijen;
    private final Wachtwoorden wachtwoorden;
    private final Sessies sessies;
    private final Sleutelgeheugen sleutelgeheugen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Accounts(
            AccountRijen rijen,
            Wachtwoorden wachtwoorden,
            Sessies sessies,
            Sleutelgeheugen sleutelgeheugen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.rijen = rijen;
        this.wachtwoorden = wachtwoorden;
        this.sessies = sessies;
        this.sleutelgeheugen = sleutelgeheugen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Transactional(readOnly = true)
    public Optional<Gebruiker> gebruiker(UUID account) {
        return rijen.findById(account).map(AccountRij::naarGebruiker);
    }

    /** As {@link #gebruiker}, unless the account was ended. */
    @Transactional(readOnly = true)
    public Optional<Gebruiker> actieve(UUID account) {
        return rijen.findById(account).filter(rij -> rij.actief).map(AccountRij::naarGebruiker);
    }

    /** The active account with this name, whatever its capitals. */
    @Transactional(readOnly = true)
    public Optional<Gebruiker> metNaam(String gebruikersnaam) {
        return rijen.vanGebruikersnaam(gebruikersnaam).filter(rij -> rij.actief).map(AccountRij::naarGebruiker);
    }

    /** The active account of somebody in the ketenpartner network. */
    @Transactional(readOnly = true)
    public Optional<Gebruiker> vanProfessional(UUID professional) {
        return vanProfessionals(List.of(professional)).stream().findFirst();
    }

    /** The active accounts of these people in the ketenpartner network. */
    @Transactional(readOnly = true)
    public List<Gebruiker> vanProfessionals(Collection<UUID> professionals) {
        return rijen.vanProfessionals(professionals).stream()
                .map(AccountRij::naarGebruiker)
                .toList();
    }

    /** Whoever of these exists, ended or not. */
    @Transactional(readOnly = true)
    public List<Gebruiker> gebruikers(Collection<UUID> accounts) {
        return rijen.metIds(accounts).stream().map(AccountRij::naarGebruiker).toList();
    }

    @Transactional(readOnly = true)
    public List<Gebruiker> metRol(Rol rol) {
        return rijen.metRol(rol).stream().map(AccountRij::naarGebruiker).toList();
    }

    @Transactional(readOnly = true)
    public List<Account> alle() {
        return rijen.findAll().stream()
                .map(rij -> new Account(rij.naarGebruiker(), rij.actief, rij.aanmeldnaam))
                .sorted(Comparator.comparing(account -> account.gebruiker().naam(), Nederlands.VOLGORDE))
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean leeg() {
        return rijen.count() == 0;
    }

    /** How many sessions this account has open on this node. */
    public long sessies(UUID account) {
        return sessies.aantal(account);
    }

    /** Ends every session of this account but the one with this id: that one signs out by itself. */
    public void meldEldersAf(UUID account, String dezeSessie) {
        sessies.beeindig(account, sessie -> !sessie.getId().equals(dezeSessie));
    }

    /** @throws Fout.RegelGeschonden with a sentence that says which field to mend */
    public Gebruiker maak(
            String gebruikersnaam, String naam, String wachtwoord, Set<Rol> rollen, @Nullable UUID professional) {
        wachtwoorden.keur(wachtwoord, gebruikersnaam, naam);
        return bewaar(gebruikersnaam, naam, wachtwoorden.versleutel(wachtwoord), rollen, professional);
    }

    /** As {@link #maak}, with a password that opens nothing but the way to one that its owner chooses. */
    public Gebruiker maakMetTijdelijkWachtwoord(
            String gebruikersnaam, String naam, String wachtwoord, Set<Rol> rollen) {
        Gebruiker nieuw = maak(gebruikersnaam, naam, wachtwoord, rollen, null);
        rij(nieuw.account()).wachtwoordTijdelijk = true;
        return nieuw;
    }

    /** As {@link #maakMetTijdelijkWachtwoord}, with its place in the network. */
    public Gebruiker maakMetTijdelijkWachtwoord(String gebruikersnaam, String wachtwoord, Gegevens gegevens) {
        keurPlek(UUID.randomUUID(), gegevens.professional());
        UUID account = maakMetTijdelijkWachtwoord(gebruikersnaam, gegevens.naam(), wachtwoord, gegevens.rollen())
                .account();
        AccountRij rij = rij(account);
        rij.organisatie = gegevens.organisatie();
        rij.professional = gegevens.professional();
        return rij.naarGebruiker();
    }

    /**
     * What is kept of the one password of all demo accounts, so that a start need not work it out for each of them: what
     * one of them has when that fits, or a new one.
     */
    public String versleuteldVoorDemo(String wachtwoord) {
        return rijen.findFirstByDemoTrueOrderByGebruikersnaam()
                .map(rij -> rij.wachtwoord)
                .filter(versleuteld -> wachtwoorden.klopt(wachtwoord, versleuteld))
                .orElseGet(() -> wachtwoorden.versleutel(wachtwoord));
    }

    /**
     * As {@link #maak}, but whoever starts a demo may give it a short password; an existing account gets that one.
     *
     * @param versleuteld from {@link #versleuteldVoorDemo}
     */
    public Gebruiker maakVoorDemo(
            String gebruikersnaam, String naam, String versleuteld, Set<Rol> rollen, @Nullable UUID professional) {
        Gebruiker gebruiker = rijen.vanGebruikersnaam(gebruikersnaam)
                .map(AccountRij::naarGebruiker)
                .orElseGet(() -> bewaar(gebruikersnaam, naam, versleuteld, rollen, professional));
        AccountRij rij = rij(gebruiker.account());
        rij.wachtwoord = versleuteld;
        rij.demo = true;
        return gebruiker;
    }

    /** Whether the demo made this account. */
    @Transactional(readOnly = true)
    public boolean isVanDemo(UUID account) {
        return rijen.findById(account).filter(rij -> rij.demo).isPresent();
    }

    private Gebruiker bewaar(
            String gebruikersnaam, String naam, String versleuteld, Set<Rol> rollen, @Nullable UUID professional) {
        String kaal = gebruikersnaam.strip();
        if (!kaal.matches("[\\p{L}0-9._@-]{3,60}")) {
            throw new Fout.RegelGeschonden(
                    "Een gebruikersnaam telt 3 tot 60 letters, cijfers, punten of streepjes. Kies een andere naam.");
        }
        keurNaam(naam);
        keurRollen(rollen);
        if (rijen.vanGebruikersnaam(kaal).isPresent()) {
            throw new Fout.RegelGeschonden("De gebruikersnaam " + kaal + " bestaat al. Kies een andere.");
        }
        AccountRij rij = new AccountRij();
        rij.id = UUID.randomUUID();
        rij.gebruikersnaam = kaal;
        rij.naam = naam.strip();
        rij.wachtwoord = versleuteld;
        rij.rollen.addAll(EnumSet.copyOf(rollen));
        rij.professional = professional;
        rij.aangemaakt = klok.instant();
        Gebruiker nieuw = rijen.saveAndFlush(rij).naarGebruiker();
        meld(nieuw.account(), Accountwijziging.GEMAAKT, rollen);
        return nieuw;
    }

    private static void keurNaam(String naam) {
        if (naam.isBlank() || naam.strip().length() > 120) {
            throw new Fout.RegelGeschonden("Vul de naam in zoals collega's die kennen, in hooguit 120 tekens.");
        }
    }

    private static void keurRollen(Set<Rol> rollen) {
        if (rollen.isEmpty()) {
            throw new Fout.RegelGeschonden("Kies minstens één rol.");
        }
    }

    private void meld(UUID account, Accountwijziging wat, Set<Rol> erbij) {
        rijen.flush();
        gebeurtenissen.publishEvent(new AccountGewijzigd(account, wat, erbij));
    }

    /** What a beheerder may change of an account. */
    public record Gegevens(
            String naam,
            Set<Rol> rollen,
            String aanmeldnaam,
            @Nullable UUID organisatie,
            @Nullable UUID professional) {}

    /** All of it, or nothing. */
    public void wijzig(UUID account, Gegevens nieuw) {
        hernoem(account, nieuw.naam());
        zetAanmeldnaam(account, nieuw.aanmeldnaam());
        zetOrganisatie(account, nieuw.organisatie());
        zetRollen(account, nieuw.rollen());
        zetPlek(account, nieuw.professional());
    }

    /** As colleagues know this person. */
    public void hernoem(UUID account, String naam) {
        keurNaam(naam);
        AccountRij rij = rij(account);
        if (!rij.naam.equals(naam.strip())) {
            rij.naam = naam.strip();
            meld(account, Accountwijziging.NAAM, Set.of());
            sleutelgeheugen.vergeetNaVastleggen();
        }
    }

    /** What this person does here from now on. Open sessions end: they still have the roles of before. */
    public void zetRollen(UUID account, Set<Rol> rollen) {
        keurRollen(rollen);
        AccountRij rij = rij(account);
        if (rij.rollen.equals(rollen)) {
            return;
        }
        Set<Rol> erbij = EnumSet.copyOf(rollen);
        erbij.removeAll(rij.rollen);
        rij.rollen.retainAll(rollen);
        rij.rollen.addAll(rollen);
        meld(account, Accountwijziging.ROLLEN, erbij);
        sleutelgeheugen.vergeetNaVastleggen();
        sessies.beeindigAlle(account);
    }

    public void zetWachtwoord(UUID account, String wachtwoord) {
        zetWachtwoord(account, wachtwoord, "geen");
    }

    /** As {@link #zetWachtwoord}, but the session with this id stays. */
    public void zetWachtwoord(UUID account, String wachtwoord, String dezeSessie) {
        AccountRij rij = rij(account);
        wachtwoorden.keur(wachtwoord, rij.gebruikersnaam, rij.naam);
        rij.wachtwoord = wachtwoorden.versleutel(wachtwoord);
        rij.wachtwoordTijdelijk = false;
        meldEldersAf(account, dezeSessie);
    }

    @Transactional(readOnly = true)
    public boolean kloptWachtwoord(UUID account, String wachtwoord) {
        return wachtwoorden.klopt(wachtwoord, rij(account).wachtwoord);
    }

    /** Whether the password was chosen by somebody else and must make place for one's own. */
    @Transactional(readOnly = true)
    public boolean wachtwoordTijdelijk(UUID account) {
        return rijen.findById(account).filter(rij -> rij.wachtwoordTijdelijk).isPresent();
    }

    public void zetActief(UUID account, boolean actief) {
        AccountRij rij = rij(account);
        if (rij.actief == actief) {
            return;
        }
        rij.actief = actief;
        meld(
                account,
                actief ? Accountwijziging.TERUGGEZET : Accountwijziging.BEEINDIGD,
                actief ? Set.copyOf(rij.rollen) : Set.of());
        sleutelgeheugen.vergeetNaVastleggen();
        if (!actief) {
            sessies.beeindigAlle(account);
        }
    }

    /**
     * Under which name an identity provider may bring this person in; empty for none. Who was linked before must come
     * with the new name.
     */
    public void zetAanmeldnaam(UUID account, String aanmeldnaam) {
        String kaal = aanmeldnaam.strip();
        if (kaal.length() > 200) {
            throw new Fout.RegelGeschonden("Een aanmeldnaam telt hooguit 200 tekens.");
        }
        if (!kaal.isEmpty() && rijen.bestaatAanmeldnaam(kaal, account)) {
            throw new Fout.RegelGeschonden("De aanmeldnaam " + kaal + " hoort al bij een ander account.");
        }
        AccountRij rij = rij(account);
        String nieuw = kaal.isEmpty() ? null : kaal;
        if (Objects.equals(rij.aanmeldnaam, nieuw)) {
            return;
        }
        rij.aanmeldnaam = nieuw;
        meld(account, Accountwijziging.AANMELDNAAM, Set.of());
        rijen.vergeetKoppelingen(account);
    }

    /** Where this person works: it decides which consent covers them. */
    public void zetOrganisatie(UUID account, @Nullable UUID organisatie) {
        AccountRij rij = rij(account);
        if (Objects.equals(organisatie, rij.organisatie)) {
            return;
        }
        boolean anders = rij.organisatie != null;
        rij.organisatie = organisatie;
        if (anders) {
            meld(account, Accountwijziging.ORGANISATIE, Set.of());
        }
        sleutelgeheugen.vergeetNaVastleggen();
    }

    /**
     * Whose card in the network this is; null for nobody's. Open sessions end: they still have the place of before.
     *
     * @throws Fout.RegelGeschonden when that card is somebody else's
     */
    public void zetPlek(UUID account, @Nullable UUID professional) {
        AccountRij rij = rij(account);
        if (Objects.equals(rij.professional, professional)) {
            return;
        }
        keurPlek(account, professional);
        rij.professional = professional;
        meld(account, Accountwijziging.PLEK, Set.of());
        sleutelgeheugen.vergeetNaVastleggen();
        sessies.beeindigAlle(account);
    }

    /**
     * The card that somebody without one just made for oneself; the session goes on with it.
     *
     * @throws Fout.RegelGeschonden when this account has a card already
     */
    public void neemPlek(UUID account, UUID professional) {
        AccountRij rij = rij(account);
        if (rij.professional != null) {
            throw new Fout.RegelGeschonden("Je hebt al een kaart in het netwerk.");
        }
        keurPlek(account, professional);
        rij.professional = professional;
        rijen.flush();
        sleutelgeheugen.vergeetNaVastleggen();
        sessies.gaVerderAls(rij.naarGebruiker());
    }

    private void keurPlek(UUID account, @Nullable UUID professional) {
        boolean bezet = professional != null
                && rijen.vanProfessionals(List.of(professional)).stream().anyMatch(ander -> !ander.id.equals(account));
        if (bezet) {
            throw new Fout.RegelGeschonden("Deze kaart hoort al bij een ander account.");
        }
    }

    private AccountRij rij(UUID account) {
        return rijen.findById(account).orElseThrow(() -> new Fout.BestaatNiet("Dit account bestaat niet (meer)."));
    }
}
