package nl.kortelijnen.ketennetwerk.plek;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Feestdagen;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;

/**
 * Hours that come back, at which one may walk in or call (AN19).
 *
 * @param waar a place, or "telefonisch"; may be empty
 * @param begin the first day that counts
 */
public record Spreekuur(
        UUID id, String naam, String waar, Terugkeer herhaling, LocalDate begin, LocalTime van, LocalTime tot) {

    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", Nederlands.TAAL);

    public Spreekuur {
        naam = naam.strip();
        waar = waar.strip();
        if (naam.isEmpty() || naam.length() > 120 || waar.length() > 200) {
            throw new Fout.RegelGeschonden("naam", "Geef het spreekuur een naam van hooguit 120 tekens.");
        }
        if (!tot.isAfter(van)) {
            throw new Fout.RegelGeschonden("tot", "Een spreekuur eindigt na het begin.");
        }
    }

    /** The next days on which it is held: a public holiday is none. */
    public List<LocalDate> volgende(LocalDate vandaag, int hoeveel) {
        return herhaling.vanaf(vandaag, begin, 4 * hoeveel).stream()
                .filter(dag -> Feestdagen.op(dag).isEmpty())
                .limit(hoeveel)
                .toList();
    }

    /** {@code 9.00–11.00}. */
    public String tijden() {
        return UUR.format(van) + "–" + UUR.format(tot);
    }
}
