package nl.kortelijnen.vraagbaak;

import java.time.Clock;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is behind a function (V10): a moderator of the channel may ask, with a reason. It stands in the log before the name
 * is given, and whoever it is about reads who asked and why.
 *
 * @see <a href="file:docs/besluiten/0061-onder-een-functie.md">decision 0061</a>
 */
@Service
@Transactional
public class Onthullingen {

    private static final int KORTSTE_REDEN = 10;
    private static final int LANGSTE_REDEN = 500;

    private final Onthullingenkast kast;
    private final Vraagbaak vraagbaak;
    private final Accounts accounts;
    private final Logboek logboek;
    private final Toegang toegang;
    private final Clock klok;

    Onthullingen(
            Onthullingenkast kast,
            Vraagbaak vraagbaak,
            Accounts accounts,
            Logboek logboek,
            Toegang toegang,
            Clock klok) {
        this.kast = kast;
        this.vraagbaak = vraagbaak;
        this.accounts = accounts;
        this.logboek = logboek;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * The name of who wrote this.
     *
     * @param bericht the question, an answer or a supplement of this conversation
     */
    public String vraag(UUID vraag, UUID bericht, String reden) {
        Gebruiker wie = toegang.vereis();
        String zin = reden.strip();
        if (!vraagbaak.een(vraag).mag().modereren()) {
            logboek.noteer(Loggebeurtenis.geweigerd(
                    Logsoort.INZAGE, null, "afzender", bericht.toString(), "geen moderator van dit kanaal"));
            throw new Fout.GeenToegang("Alleen een moderator van dit kanaal kan zien wie dit schreef.");
        }
        if (zin.length() < KORTSTE_REDEN || zin.length() > LANGSTE_REDEN) {
            throw new Fout.RegelGeschonden("Schrijf in 10 tot 500 tekens waarom je dit moet weten.");
        }
        Persoonscontrole.keur(zin);
        UUID schrijver = kast.schrijver(vraag, bericht)
                .orElseThrow(() -> new Fout.BestaatNiet("Dit bericht is er niet meer, of de naam staat er al bij."));
        logboek.noteer(Loggebeurtenis.gelukt(
                Logsoort.INZAGE, null, "afzender", bericht.toString(), "modereren van een kanaal"));
        kast.zet(vraag, bericht, wie, zin, klok.instant());
        return accounts.gebruiker(schrijver)
                .map(Gebruiker::naam)
                .orElse("Het account van deze afzender is er niet meer.");
    }
}
