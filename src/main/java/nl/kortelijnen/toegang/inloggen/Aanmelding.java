package nl.kortelijnen.toegang.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.sessie.Sessierechten;
import nl.kortelijnen.toegang.toezicht.Overnamewacht;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.toegang.wie.Tweedefactor;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Service;

/** The step after the password: giving the second factor, at the door or again later. */
@Service
public class Aanmelding {

    private static final String KLOPT_NIET =
            "Deze code klopt niet. Kijk of je de code van Korte Lijnen hebt, en of je telefoon op de goede tijd staat.";
    private static final String AL_GEBRUIKT = "Deze code is al gebruikt. Dat telt niet als fout. Wacht tot je app een "
            + "nieuwe code laat zien en vul die in.";
    private static final String HERSTELCODE_KLOPT_NIET =
            "Deze herstelcode klopt niet. Kijk hem na: vijf letters of cijfers, een streepje, en nog vijf.";
    private static final String HERSTELCODE_AL_GEBRUIKT =
            "Deze herstelcode is al gebruikt. Elke code werkt één keer. Dat telt niet als fout. Neem een andere.";

    private final Toegang toegang;
    private final Sessierechten sessierechten;
    private final Accounts accounts;
    private final Factoren factoren;
    private final Inlogteller teller;
    private final Overnamewacht overnamewacht;
    private final Clock klok;

    Aanmelding(
            Toegang toegang,
            Sessierechten sessierechten,
            Accounts accounts,
            Factoren factoren,
            Inlogteller teller,
            Overnamewacht overnamewacht,
            Clock klok) {
        this.toegang = toegang;
        this.sessierechten = sessierechten;
        this.accounts = accounts;
        this.factoren = factoren;
        this.teller = teller;
        this.overnamewacht = overnamewacht;
        this.klok = klok;
    }

    /** Whether the password was right and the second factor is still to come. */
    public boolean halverwege() {
        return sessierechten.halverwege().isPresent();
    }

    /** Whether the password was chosen by somebody else: the way leads past choosing one, and nowhere else. */
    public boolean wachtwoordTijdelijk() {
        return sessierechten.halverwege().filter(accounts::wachtwoordTijdelijk).isPresent();
    }

    /** Who is at the door or already in. */
    public Optional<Gebruiker> wie() {
        return toegang.huidige().or(() -> sessierechten.halverwege().flatMap(accounts::actieve));
    }

    Gebruiker vereis() {
        return wie().orElseThrow(() -> new Fout.GeenToegang("Log eerst in met je gebruikersnaam en wachtwoord."));
    }

    /** What this person can give as a second factor; nothing when there is none yet. */
    public Factorkeuze keuze() {
        return factoren.van(vereis().account());
    }

    /** @throws Fout.RegelGeschonden with what to do, when the code is not right or there were too many wrong ones */
    public void geefCode(HttpServletRequest vraag, String code) {
        Gebruiker gebruiker = vereis();
        Codeuitslag uitslag = factoren.codes().gebruik(gebruiker.account(), alsMag(gebruiker, code));
        geef(vraag, gebruiker, "code", uitslag, KLOPT_NIET, AL_GEBRUIKT);
        factoren.codes()
                .sinds(gebruiker.account())
                .ifPresent(sinds -> overnamewacht.bewezenMetCode(gebruiker.account(), sinds));
    }

    /** As {@link #geefCode}, with one of the ten on paper. */
    public void geefHerstelcode(HttpServletRequest vraag, String code) {
        Gebruiker gebruiker = vereis();
        Codeuitslag uitslag = factoren.herstelcodes().gebruik(gebruiker.account(), alsMag(gebruiker, code));
        geef(vraag, gebruiker, "herstelcode", uitslag, HERSTELCODE_KLOPT_NIET, HERSTELCODE_AL_GEBRUIKT);
        overnamewacht.bewezen(gebruiker.account());
    }

    private String alsMag(Gebruiker gebruiker, String code) {
        teller.vereisGeenPauze(gebruiker);
        return code;
    }

    private void geef(
            HttpServletRequest vraag,
            Gebruiker gebruiker,
            String soort,
            Codeuitslag uitslag,
            String weigering,
            String alGebruikt) {
        if (uitslag == Codeuitslag.AL_GEBRUIKT) {
            teller.alGebruikt(gebruiker, soort);
            throw new Fout.RegelGeschonden(alGebruikt);
        }
        if (uitslag == Codeuitslag.FOUT) {
            teller.mislukt(gebruiker, soort);
            throw new Fout.RegelGeschonden(weigering);
        }
        open(vraag, gebruiker, soort, Tweedefactor.code(klok.instant()));
    }

    /** Opens the session for this person with this second factor. */
    void open(HttpServletRequest vraag, Gebruiker gebruiker, String soort, GrantedAuthority factor) {
        if (wachtwoordTijdelijk()) {
            throw new Fout.GeenToegang("Kies eerst een eigen wachtwoord.");
        }
        sessierechten.open(vraag, gebruiker, factor);
        teller.gelukt(gebruiker, soort);
    }
}
