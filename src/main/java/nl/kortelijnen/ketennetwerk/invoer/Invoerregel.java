package nl.kortelijnen.ketennetwerk.invoer;

import org.jspecify.annotations.Nullable;

/**
 * What one row of a file would do.
 *
 * @param rij as a spreadsheet counts
 * @param naam whose card it is, as far as that can be read
 * @param zin why nothing is done with it, or what it looks like; empty when there is nothing to say
 * @param kolom where the mistake is; null when it is about the whole row
 */
public record Invoerregel(
        int rij,
        String naam,
        Soort soort,
        String zin,
        @Nullable String kolom) {

    /** What happens with a row. */
    public enum Soort {
        NIEUW("Nieuw"),
        WIJZIGT("Wordt bijgewerkt"),
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
