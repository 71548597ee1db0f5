package nl.kortelijnen.casuistiek;

import java.time.Clock;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second pair of eyes (C04): a colleague before sharing, any reader after it, the redacteur who decides. */
@Service
@Transactional
public class Casusbeoordeling {

    private static final int LANGSTE_NOTITIE = 2000;

    private final Casusstappen stappen;
    private final Bewaking bewaking;
    private final Toegang toegang;
    private final Clock klok;

    Casusbeoordeling(Casusstappen stappen, Bewaking bewaking, Toegang toegang, Clock klok) {
        this.stappen = stappen;
        this.bewaking = bewaking;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * Shares the case with colleagues.
     *
     * @param versie of the text that was read
     * @throws Fout.RegelGeschonden when the writer changed it since
     */
    public void keurGoed(UUID id, int versie) {
        keurGoed(id, versie, toegang.vereis());
    }

    void keurGoed(UUID id, int versie, Gebruiker collega) {
        CasusRij rij = stappen.zet(id, Casusstap.KEUR_GOED, collega);
        if (rij.versie != versie) {
            throw new Fout.RegelGeschonden(
                    "De schrijver paste deze casus aan terwijl je las. Er is niets gedeeld. Lees hem opnieuw.");
        }
        boolean open = bewaking.vondsten(rij).stream().anyMatch(Vondst::open);
        if (open) {
            throw new Fout.RegelGeschonden(
                    "Er staat nog iets herkenbaars in zonder reden. Er is niets gedeeld. Geef de casus terug.");
        }
        rij.beoordelaar = collega.account();
        rij.gedeeld = klok.instant();
        rij.houdbaarTot = Nederlands.vandaag(klok).plus(Casustermijn.TERMIJN);
    }

    /** Gives it back to the writer with a note. */
    public void geefTerug(UUID id, String notitie) {
        String kaal = notitie.strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE_NOTITIE) {
            throw new Fout.RegelGeschonden("Schrijf wat er anders moet, in hooguit " + LANGSTE_NOTITIE
                    + " tekens. De schrijver leest het. Je tekst staat er nog.");
        }
        stappen.zet(id, Casusstap.GEEF_TERUG, toegang.vereis()).notitie = kaal;
    }

    /** "Dit is herkenbaar": hidden at once for all but the writer and the redacteur. */
    public void meldHerkenbaar(UUID id, String toelichting) {
        CasusRij rij = stappen.zet(id, Casusstap.MELD_HERKENBAAR, toegang.vereis());
        rij.melding = Nederlands.ingekort(toelichting.strip(), LANGSTE_NOTITIE);
    }

    /** The redacteur finds that nobody can be recognised. */
    public void zetTerug(UUID id) {
        stappen.zet(id, Casusstap.ZET_TERUG, toegang.vereis()).melding = null;
    }

    /** The redacteur keeps it hidden; the writer can still withdraw it. */
    public void verbergDefinitief(UUID id) {
        stappen.zet(id, Casusstap.VERBERG_DEFINITIEF, toegang.vereis());
    }
}
