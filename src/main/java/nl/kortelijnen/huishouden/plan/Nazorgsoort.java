package nl.kortelijnen.huishouden.plan;

/** Why there is contact on a day that was agreed. */
public enum Nazorgsoort {
    NAZORG("Hoe gaat het nu?"),
    KRING_BELLEN("Bel de kring: lukt het plan?"),
    EVALUATIE("Kijk samen naar het plan");

    private final String label;

    Nazorgsoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
