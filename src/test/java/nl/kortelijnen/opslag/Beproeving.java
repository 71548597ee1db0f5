package nl.kortelijnen.opslag;

/** How often a test that kills or fills something does so: a few times of itself, more with {@code ./kl beproef}. */
public final class Beproeving {

    private Beproeving() {}

    public static int keren(int gewoon) {
        return Math.max(gewoon, Integer.getInteger("kortelijnen.beproef", gewoon));
    }
}
