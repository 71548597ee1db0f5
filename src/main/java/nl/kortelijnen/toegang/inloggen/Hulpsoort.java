package nl.kortelijnen.toegang.inloggen;

import nl.kortelijnen.toegang.account.Accountwijziging;

/** What a colleague helps somebody back to. */
public enum Hulpsoort {
    WACHTWOORD("een nieuw wachtwoord", Accountwijziging.HULPCODE_WACHTWOORD),
    TWEEDE_STAP("een nieuwe tweede stap", Accountwijziging.HULPCODE_TWEEDE_STAP);

    private final String label;
    private final Accountwijziging gegeven;

    Hulpsoort(String label, Accountwijziging gegeven) {
        this.label = label;
        this.gegeven = gegeven;
    }

    public String label() {
        return label;
    }

    Accountwijziging gegeven() {
        return gegeven;
    }

    Hulpsoort andere() {
        return this == WACHTWOORD ? TWEEDE_STAP : WACHTWOORD;
    }
}
