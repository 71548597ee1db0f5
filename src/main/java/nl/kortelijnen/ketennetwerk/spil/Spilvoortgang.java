package nl.kortelijnen.ketennetwerk.spil;

/**
 * How far a measurement is.
 *
 * @param deel from 0 to 1
 * @param klaar whether it ended, well or not
 */
public record Spilvoortgang(String zin, double deel, boolean klaar) {

    static final Spilvoortgang RUST = new Spilvoortgang("", 0, true);
}
