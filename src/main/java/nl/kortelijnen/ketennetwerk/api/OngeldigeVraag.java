package nl.kortelijnen.ketennetwerk.api;

/** A value in the address that the description of the API does not allow. */
final class OngeldigeVraag extends RuntimeException {

    private final String veld;
    private final String zin;

    OngeldigeVraag(String veld, String zin) {
        super(zin);
        this.veld = veld;
        this.zin = zin;
    }

    String veld() {
        return veld;
    }

    String zin() {
        return zin;
    }
}
