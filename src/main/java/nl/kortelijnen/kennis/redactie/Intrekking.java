package nl.kortelijnen.kennis.redactie;

import java.util.List;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/**
 * Taking a text off the site and putting it back. One redacteur may do so at once: what is wrong must not wait for a
 * second pair of eyes, and what comes back was approved before (G06).
 */
@Service
public class Intrekking {

    private final Kennisversies versies;
    private final Redactie redactie;
    private final Toegang toegang;

    Intrekking(Kennisversies versies, Redactie redactie, Toegang toegang) {
        this.versies = versies;
        this.redactie = redactie;
        this.toegang = toegang;
    }

    /** What is off the site now, the last one first. */
    public List<Kennisversie> ingetrokken() {
        toegang.vereis(Rol.REDACTEUR);
        return versies.ingetrokken();
    }

    /**
     * Off the site and out of search, with its files. A file in the content folder stays, and is no longer read.
     *
     * @param reden for the other redacteuren
     */
    public void trekIn(String item, String reden) {
        Gebruiker wie = toegang.vereis(Rol.REDACTEUR);
        if (reden.isBlank()) {
            throw new Fout.RegelGeschonden("Schrijf er in een zin bij waarom je de tekst weghaalt.");
        }
        redactie.zetErin(item, redactie.huidig(item), Kennisversie.Status.INGETROKKEN, wie, reden.strip());
    }

    /** Back on the site as it was when it was taken off. */
    public void zetTerug(String item) {
        Gebruiker wie = toegang.vereis(Rol.REDACTEUR);
        Kennisversie toen = versies.ingetrokken().stream()
                .filter(versie -> versie.item().equals(item))
                .findFirst()
                .orElseThrow(() -> new Fout.BestaatNiet("Deze tekst is niet (meer) ingetrokken."));
        redactie.zetErin(item, toen.tekst(), Kennisversie.Status.GEPUBLICEERD, wie, "Weer op de site gezet");
    }
}
