package nl.kortelijnen.ketennetwerk.gebruik;

/**
 * How strong the line between two people is.
 *
 * @param keren how often it was used in the last {@link #DAGEN} days
 * @param ooit whether it was used at any time
 */
public record Lijnsterkte(int keren, boolean ooit) {

    public static final int DAGEN = 90;
    public static final Lijnsterkte ONGEBRUIKT = new Lijnsterkte(0, false);

    /** Used before, but not lately. */
    public boolean verslapt() {
        return keren == 0 && ooit;
    }
}
