package nl.kortelijnen.consultatie.machine;

/** A field of a request that is missing or wrong; the sentence names it. */
final class Veldfout extends RuntimeException {

    final String veld;
    final String zin;

    Veldfout(String veld, String zin) {
        super(veld);
        this.veld = veld;
        this.zin = "Het veld '" + veld + "': " + zin;
    }

    static Veldfout ontbreekt(String veld) {
        return new Veldfout(veld, "ontbreekt. Vul het in.");
    }
}
