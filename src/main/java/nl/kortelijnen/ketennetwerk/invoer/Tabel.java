package nl.kortelijnen.ketennetwerk.invoer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rows of a file by the names of their columns, in lower case.
 *
 * @param kolommen in the order of the file
 */
record Tabel(List<String> kolommen, List<Rij> rijen) {

    static final int MEESTE_RIJEN = 20_000;

    /** @param nummer as a spreadsheet counts: the row below the heads is 2 */
    record Rij(int nummer, Map<String, String> cellen) {

        String tekst(String kolom) {
            return cellen.getOrDefault(kolom, "").strip();
        }

        /** What stands between bars; without one between semicolons or on lines, in a short list between commas too. */
        List<String> lijst(String kolom, String scheiding) {
            String tekst = tekst(kolom);
            return Stream.of(tekst.split(tekst.indexOf('|') < 0 ? scheiding : "\\|"))
                    .map(String::strip)
                    .filter(deel -> !deel.isEmpty())
                    .toList();
        }
    }
}
