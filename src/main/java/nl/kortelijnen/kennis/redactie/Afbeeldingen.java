package nl.kortelijnen.kennis.redactie;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import nl.kortelijnen.bestanden.Bestandsnaam;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.kennis.Bestandskast;
import nl.kortelijnen.kennis.beeld.Beeld;
import nl.kortelijnen.kennis.beeld.Beeldkeuring;
import nl.kortelijnen.kennis.stuk.Bijlage;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/**
 * Pictures in a text: drawn anew, kept by the portal itself, and always with words for who does not see them (G06).
 *
 * @see <a href="file:docs/besluiten/0018-bestanden-bij-kennis.md">docs/besluiten/0018</a>
 */
@Service
public class Afbeeldingen {

    public static final int MEGABYTES = Beeldkeuring.MEGABYTES;
    public static final int LANGSTE_BESCHRIJVING = 250;

    /** The title in Markdown of a picture that says nothing, and is therefore passed over when read aloud. */
    static final String VERSIERING = Keuring.VERSIERING;

    /** A large photo takes much memory while it is drawn. */
    private static final int TEGELIJK = 2;

    private final Semaphore plekken = new Semaphore(TEGELIJK);
    private final Bestandskast kast;
    private final Redactie redactie;
    private final Toegang toegang;
    private final Clock klok;

    Afbeeldingen(Bestandskast kast, Redactie redactie, Toegang toegang, Clock klok) {
        this.kast = kast;
        this.redactie = redactie;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * Keeps a picture for a text. Readers can fetch it once a published text shows it.
     *
     * @param beschrijving what is to be seen, in words; empty only when it is decoration
     * @return Markdown to put into the text
     * @throws Fout.RegelGeschonden with a sentence that says why not and what to do
     */
    public String neemOp(String item, String bestandsnaam, byte[] inhoud, String beschrijving, boolean versiering) {
        Gebruiker wie = toegang.vereis(Rol.REDACTEUR);
        String alt = schoon(beschrijving);
        if (alt.isEmpty() && !versiering) {
            throw new Fout.RegelGeschonden("Schrijf op wat er te zien is, of zet aan dat het alleen versiering is.");
        }
        redactie.open(item);
        Beeld beeld = keur(inhoud);
        String naam = Bestandsnaam.getoond(bestandsnaam, beeld.uitgang());
        String sleutel = Bestandsnaam.sleutel(naam, beeld.inhoud());
        kast.zet(
                new Bijlage(item, sleutel, naam, beeld.mediatype(), beeld.inhoud().length),
                beeld.inhoud(),
                "",
                wie.account(),
                klok.instant());
        String adres = Kennisadres.bestand(item, sleutel);
        return versiering ? "![](" + adres + " \"" + VERSIERING + "\")" : "![" + alt + "](" + adres + ")";
    }

    private Beeld keur(byte[] inhoud) {
        if (!plekken.tryAcquire()) {
            throw new Fout.RegelGeschonden(
                    "We verwerken nu al een paar afbeeldingen. Er is niets bewaard. Probeer het over een minuut weer.");
        }
        try {
            return Beeldkeuring.keur(inhoud);
        } finally {
            plekken.release();
        }
    }

    /** On one line and without what Markdown would read as the end. */
    private static String schoon(String beschrijving) {
        String kaal = beschrijving
                .replaceAll("[\\p{Cntrl}\\[\\]\\\\<>`*_]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return kaal.substring(0, Math.min(kaal.length(), LANGSTE_BESCHRIJVING));
    }
}
