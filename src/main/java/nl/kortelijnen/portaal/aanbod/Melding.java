package nl.kortelijnen.portaal.aanbod;

/**
 * Something new for somebody, as it stands under the bell.
 *
 * @param wat what it is about
 * @param waarover what is new, in a few words
 * @param adres where it is read, relative to the portal
 */
public record Melding(String wat, String waarover, String adres) {}
