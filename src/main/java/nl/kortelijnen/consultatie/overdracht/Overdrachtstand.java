package nl.kortelijnen.consultatie.overdracht;

/** Where a handover stands. */
public enum Overdrachtstand {
    AANGEBODEN("Wacht op akkoord"),
    AANGENOMEN("Overgedragen, nog geen contact"),
    OPGEPAKT("Opgepakt"),
    STAGNEERT("Stagneert"),
    NIET_AANGENOMEN("Niet aangenomen");

    private final String label;

    Overdrachtstand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
