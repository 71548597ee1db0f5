package nl.kortelijnen.consultatie.raad;

/**
 * Who is on the other side, and how to reach them: the call stays the shortest way.
 *
 * @param rol function and organisation
 * @param talen the names of the languages, with commas between them; may be empty
 * @param telefoon empty when there is none
 */
public record Contact(String naam, String rol, String talen, String telefoon) {

    public String voornaam() {
        int spatie = naam.indexOf(' ');
        return spatie < 0 ? naam : naam.substring(0, spatie);
    }
}
