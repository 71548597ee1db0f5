package nl.kortelijnen.ketennetwerk.gebruik;

/** What two people did together over their line. */
public enum Gebruikssoort {
    CONSULTATIE("consultatie"),
    OVERDRACHT("overdracht"),
    OVERLEG("overleg");

    private final String code;

    Gebruikssoort(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
