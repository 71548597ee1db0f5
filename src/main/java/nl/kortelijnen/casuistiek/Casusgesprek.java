package nl.kortelijnen.casuistiek;

import java.time.Clock;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What colleagues say about a shared case. */
@Service
public class Casusgesprek {

    private final ReactieRijen reacties;
    private final Casusstappen stappen;
    private final Bewaking bewaking;
    private final Functies functies;
    private final Toegang toegang;
    private final TransactionOperations transactie;
    private final Clock klok;

    Casusgesprek(
            ReactieRijen reacties,
            Casusstappen stappen,
            Bewaking bewaking,
            Functies functies,
            Toegang toegang,
            TransactionOperations transactie,
            Clock klok) {
        this.reacties = reacties;
        this.stappen = stappen;
        this.bewaking = bewaking;
        this.functies = functies;
        this.toegang = toegang;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** @throws Fout.RegelGeschonden when it is empty, too long, or holds something recognisable */
    public void reageer(UUID casus, String tekst) {
        String kaal = tekst.strip();
        if (kaal.isEmpty() || kaal.length() > Reactie.LANGSTE) {
            throw new Fout.RegelGeschonden("Schrijf een reactie van 1 tot " + Reactie.LANGSTE + " tekens.");
        }
        Gebruiker wie = toegang.vereis();
        String functie = functies.van(wie);
        reageer(casus, kaal, functie, wie);
    }

    void reageer(UUID casus, String tekst, String functie, Gebruiker wie) {
        transactie.executeWithoutResult(bezig -> bewaar(casus, tekst, functie, wie));
    }

    private void bewaar(UUID casus, String tekst, String functie, Gebruiker wie) {
        CasusRij over = stappen.zet(casus, Casusstap.REAGEER, wie);
        bewaking.keurReactie(over.huishouden, tekst);
        ReactieRij rij = new ReactieRij();
        rij.id = UUID.randomUUID();
        rij.casus = casus;
        rij.account = wie.account();
        rij.functie = functie;
        rij.tekst = tekst;
        rij.op = klok.instant();
        reacties.save(rij);
        stappen.naAfloop();
    }

    /** Takes one's own reaction away. */
    public void haalWeg(UUID reactie) {
        UUID account = toegang.vereis().account();
        transactie.executeWithoutResult(bezig -> {
            ReactieRij rij = reacties.findById(reactie)
                    .filter(gevonden -> gevonden.account.equals(account))
                    .orElseThrow(() -> new Fout.BestaatNiet("Deze reactie is er niet (meer)."));
            reacties.delete(rij);
            stappen.naAfloop();
        });
    }
}
