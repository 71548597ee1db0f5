package nl.kortelijnen.toegang.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the log as it stands in the table, also when somebody wrote nonsense in it.
 *
 * @param velden what was sealed beside number and time, in the order of {@link Logregel#inhoud()}
 */
record Schakel(long nr, Instant tijd, List<String> velden, byte[] zegel) {

    private static final List<String> KOLOMMEN = List.of(
            "soort",
            "uitkomst",
            "account",
            "gebruiker",
            "rollen",
            "organisatie",
            "toegangspunt",
            "huishouden",
            "betreft",
            "onderdeel",
            "doel",
            "grondslag");

    static Schakel van(ResultSet rij, int nummer) throws SQLException {
        List<String> velden = new ArrayList<>();
        for (String kolom : KOLOMMEN) {
            velden.add(String.valueOf(rij.getString(kolom)));
        }
        velden.add(String.valueOf(rij.getBoolean("nood")));
        velden.add(String.valueOf(rij.getString("bron")));
        return new Schakel(
                rij.getLong("nr"),
                rij.getObject("tijd", OffsetDateTime.class).toInstant(),
                velden,
                rij.getBytes("zegel"));
    }

    byte[] inhoud() {
        return Logregel.inhoud(nr, tijd, velden);
    }

    Schakel metNummer(long ander) {
        return new Schakel(ander, tijd, velden, zegel);
    }
}
