package nl.kortelijnen.deskundigen;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.kortelijnen.gedeeld.Nederlands;

/** From when to when somebody works on a day. */
public record Werktijd(LocalTime van, LocalTime tot) {

    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", Nederlands.TAAL);
    private static final LocalTime BEGIN_HELE_DAG = LocalTime.of(9, 0);
    private static final LocalTime EINDE_HELE_DAG = LocalTime.of(17, 0);

    public Werktijd {
        if (!tot.isAfter(van)) {
            throw new IllegalArgumentException("Een werktijd eindigt na het begin: " + van + " tot " + tot);
        }
    }

    /** @throws IllegalArgumentException when it is not written as {@code 9.00-17.00} */
    public static Werktijd lees(String tekst) {
        String[] delen = tekst.split("[-–]", -1);
        try {
            return new Werktijd(LocalTime.parse(delen[0].strip(), UUR), LocalTime.parse(delen[1].strip(), UUR));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Een werktijd ziet eruit als 9.00-17.00, niet als " + tekst, e);
        }
    }

    /** {@code 9.00–13.00}, or {@code hele dag}. */
    public String zin() {
        boolean heleDag = !van.isAfter(BEGIN_HELE_DAG) && !tot.isBefore(EINDE_HELE_DAG);
        return heleDag ? "hele dag" : tijden();
    }

    /** {@code 9.00–13.00}. */
    public String tijden() {
        return UUR.format(van) + "–" + UUR.format(tot);
    }
}
