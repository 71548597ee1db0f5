package nl.kortelijnen.kennis.redactie;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.bestanden.Bestandseis;
import nl.kortelijnen.bestanden.Bestandslezer;
import nl.kortelijnen.bestanden.Bestandsnaam;
import nl.kortelijnen.bestanden.Bestandssoort;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.kennis.Bestandskast;
import nl.kortelijnen.kennis.stuk.Bijlage;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that hang from a text. Hanging one up or taking it off is a change of the draft like any other: readers see it
 * when a colleague approved it (G01, G06).
 *
 * @see <a href="file:docs/besluiten/0018-bestanden-bij-kennis.md">docs/besluiten/0018</a>
 */
@Service
public class Bijlagen {

    public static final int MEESTE = 10;

    /** The field of the front matter with the keys. */

    /** Of one file, in characters: about a hundred pages. The rest is not searched. */
    private static final int LANGSTE_TEKST = 300_000;

    private final Bestandskast kast;
    private final Bestandslezer lezer;
    private final Redactie redactie;
    private final Toegang toegang;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Bijlagen(
            Bestandskast kast,
            Bestandslezer lezer,
            Redactie redactie,
            Toegang toegang,
            TransactionTemplate transactie,
            Clock klok) {
        this.kast = kast;
        this.lezer = lezer;
        this.redactie = redactie;
        this.toegang = toegang;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** What hangs from an item as readers see it. */
    public List<Bijlage> van(Kennisitem item) {
        toegang.vereis();
        return kast.gegevens(item.id(), item.bijlagen());
    }

    /** What hangs from a version, for who writes in it. */
    public List<Bijlage> van(Kennisversie versie) {
        toegang.vereis(Rol.REDACTEUR);
        return kast.gegevens(versie.item(), redactie.velden(versie).lijst(Bijlage.VELD));
    }

    /**
     * Hangs up a file: all of it or nothing.
     *
     * @param velden what stands in the editor now
     * @return the version as it is then
     * @throws Fout.RegelGeschonden with a sentence that says why this file cannot be taken and what to do
     */
    public Kennisversie hangOp(Kennisversie gezien, Kennisvelden velden, String bestandsnaam, byte[] inhoud) {
        Gebruiker wie = toegang.vereis(Rol.REDACTEUR);
        List<String> nu = velden.lijst(Bijlage.VELD);
        if (nu.size() >= MEESTE) {
            throw new Fout.RegelGeschonden(
                    "Er hangen al " + MEESTE + " bijlagen aan deze tekst. Haal er eerst een weg. Er is niets bewaard.");
        }
        String tekst = tekst(lezer.lees(Bestandseis.BIJLAGE, bestandsnaam, inhoud));
        Bestandssoort soort = Bestandssoort.volgensNaam(bestandsnaam).orElseThrow();
        String naam =
                Bestandsnaam.getoond(bestandsnaam, soort.uitgangen().getFirst().toLowerCase(Locale.ROOT));
        String sleutel = Bestandsnaam.sleutel(naam, inhoud);
        if (nu.contains(sleutel)) {
            throw new Fout.RegelGeschonden("Dit bestand hangt al aan deze tekst.");
        }
        Bijlage bijlage = new Bijlage(gezien.item(), sleutel, naam, soort.mediatype(), inhoud.length);
        return samen(() -> {
            kast.zet(bijlage, inhoud, tekst, wie.account(), klok.instant());
            return redactie.bewaar(gezien, met(velden, lijst -> {
                List<String> meer = new ArrayList<>(lijst);
                meer.add(sleutel);
                return meer;
            }));
        });
    }

    /** Takes a file off the draft. What is published keeps it until the draft is approved. */
    public Kennisversie haalWeg(Kennisversie gezien, Kennisvelden velden, String sleutel) {
        toegang.vereis(Rol.REDACTEUR);
        return samen(() -> {
            Kennisversie nu = redactie.bewaar(
                    gezien,
                    met(
                            velden,
                            lijst -> lijst.stream()
                                    .filter(ander -> !ander.equals(sleutel))
                                    .toList()));
            kast.gooiWegAlsNiemandHetNoemt(gezien.item(), sleutel);
            return nu;
        });
    }

    private <T> T samen(Supplier<T> werk) {
        return Objects.requireNonNull(transactie.execute(status -> werk.get()));
    }

    private static Kennisvelden met(Kennisvelden velden, UnaryOperator<List<String>> verandering) {
        Map<String, List<String>> lijsten = new LinkedHashMap<>(velden.lijsten());
        lijsten.put(Bijlage.VELD, verandering.apply(velden.lijst(Bijlage.VELD)));
        return new Kennisvelden(velden.enkel(), lijsten, velden.tekst());
    }

    /** One paragraph per line, without what the database cannot keep. */
    private static String tekst(List<Alinea> alineas) {
        String tekst = alineas.stream()
                .map(Alinea::tekst)
                .collect(Collectors.joining("\n"))
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
        return tekst.substring(0, Math.min(tekst.length(), LANGSTE_TEKST));
    }
}
