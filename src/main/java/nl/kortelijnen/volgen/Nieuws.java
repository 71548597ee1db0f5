package nl.kortelijnen.volgen;

/**
 * How things are with something that somebody follows or keeps.
 *
 * @param titel what it is called
 * @param adres where it is read, relative to the portal
 * @param aantal how much is new since it was last seen; 0 when nothing is
 * @param zin what is new, in a few words; empty when nothing is
 * @param stand to be kept once it was seen
 */
public record Nieuws(String titel, String adres, long aantal, String zin, long stand) {

    public static Nieuws niets(String titel, String adres) {
        return new Nieuws(titel, adres, 0, "", 0);
    }
}
