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

        /** What stands between semicolons or on lines of its own; in a short list commas part too. */
        List<String> lijst(String kolom, String scheiding) {
            return Stream.of(tekst(kolom).split(scheiding))
                    .map(String::strip)
                    .filter(deel -> !deel.isEmpty())
                    .toList();
        }
    }
}
