package nl.kortelijnen.ketennetwerk.invoer;

/**
 * How far bringing in is.
 *
 * @param gedaan how many cards are written; they count only when all are
 * @param uitslag empty while it runs
 */
public record Invoervoortgang(int gedaan, int geheel, String uitslag, boolean gelukt) {

    static Invoervoortgang begin(int geheel) {
        return new Invoervoortgang(0, geheel, "", false);
    }

    Invoervoortgang met(int nu) {
        return new Invoervoortgang(Math.min(nu, geheel), geheel, "", false);
    }

    Invoervoortgang klaar(String zin, boolean goed) {
        return new Invoervoortgang(gedaan, geheel, zin, goed);
    }

    public boolean klaar() {
        return !uitslag.isEmpty();
    }

    /** From 0 to 1. */
    public double deel() {
        return geheel == 0 ? 1 : gedaan / (double) geheel;
    }
}
