package nl.kortelijnen.ketennetwerk.invoer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file would do.
 *
 * @param rij as a spreadsheet counts
 * @param naam whose card it is, as far as that can be read
 * @param zin why nothing is done with it, or what it looks like; empty when there is nothing to say
 * @param kolom where the mistake is; null when it is about the whole row
 * @param keuzes what one may do with it; empty when there is nothing to choose
 */
public record Invoerregel(
        int rij,
        String naam,
        Soort soort,
        String zin,
        @Nullable String kolom,
        List<Dubbelkeuze> keuzes) {

    public Invoerregel {
        keuzes = List.copyOf(keuzes);
    }

    /** A row about which there is nothing to choose. */
    public Invoerregel(int rij, String naam, Soort soort, String zin, @Nullable String kolom) {
        this(rij, naam, soort, zin, kolom, List.of());
    }

    /** What happens with a row. */
    public enum Soort {
        NIEUW("Nieuw"),
        WIJZIGT("Wordt bijgewerkt"),
        SAMEN("Wordt samengevoegd"),
        GELIJK("Blijft gelijk"),
        DUBBEL("Lijkt dubbel: wordt overgeslagen"),
        FOUT("Fout");

        private final String label;

        Soort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
