package nl.kortelijnen.opslag.bewaking;

/** A disk that is as full as a test says. */
public final class Proefruimte {

    private Proefruimte() {}

    /** For as long as it is open. */
    public static AutoCloseable vol(Schijfruimte ruimte, Schijfruimte.Stand stand) {
        ruimte.zet(stand);
        return () -> ruimte.zet(Schijfruimte.Stand.RUIM);
    }
}
