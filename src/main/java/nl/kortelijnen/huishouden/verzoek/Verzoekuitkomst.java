package nl.kortelijnen.huishouden.verzoek;

/** How a request ended. */
public enum Verzoekuitkomst {
    GEDAAN("Gedaan"),
    DEELS("Voor een deel gedaan"),
    GEWEIGERD("Niet gedaan");

    private final String label;

    Verzoekuitkomst(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the family must hear why. */
    public boolean vraagtReden() {
        return this != GEDAAN;
    }
}
