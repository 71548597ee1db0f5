package nl.kortelijnen.bench.bewaking;

/**
 * What was put into a note to be found.
 *
 * @param groep under which it is counted: a kind of pattern, or whose name
 * @param van first character in the note
 * @param tot one past the last
 */
public record Geplant(String groep, int van, int tot) {

    public static final String HUISNAAM = "naam van het huishouden";
    public static final String NEDERLANDS = "andere naam, Nederlands";
    public static final String MIGRATIE = "andere naam, migratie";

    boolean isPatroon() {
        return !groep.contains("naam");
    }
}
