package nl.kortelijnen.huishouden.verloop;

/** How an episode ended. */
public enum Afloop {
    AFGEROND("Afgerond: het is veilig genoeg en het gezin kan verder"),
    OVERGEDRAGEN("Overgedragen: een andere organisatie gaat verder"),
    NIET_NODIG("Niet nodig: er bleek niets aan de hand");

    private final String label;

    Afloop(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the family needs a plan for what comes (M02). */
    public boolean vraagtPlan() {
        return this != NIET_NODIG;
    }
}
