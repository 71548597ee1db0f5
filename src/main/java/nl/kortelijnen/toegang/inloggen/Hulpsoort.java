package nl.kortelijnen.toegang.inloggen;

/** What a colleague helps somebody back to. */
public enum Hulpsoort {
    WACHTWOORD("een nieuw wachtwoord"),
    TWEEDE_STAP("een nieuwe tweede stap");

    private final String label;

    Hulpsoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Hulpsoort andere() {
        return this == WACHTWOORD ? TWEEDE_STAP : WACHTWOORD;
    }
}
