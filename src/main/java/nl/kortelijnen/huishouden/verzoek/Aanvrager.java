package nl.kortelijnen.huishouden.verzoek;

/** Who asks, of whom it is about. */
public enum Aanvrager {
    ZELF("Deze persoon zelf"),
    OUDER_MET_GEZAG("Een ouder met gezag"),
    GEMACHTIGDE("Iemand anders, met een ja op papier");

    private final String label;

    Aanvrager(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
