package nl.kortelijnen.ketennetwerk.introductie;

/**
 * To whom or what somebody wants to be introduced.
 *
 * @param sleutel an id for a person or an organisation, else codes
 * @param naam as it was called when it was asked: "Veilig Thuis", "Mensenhandel", "School en politie"
 */
public record Introductiewens(Soort soort, String sleutel, String naam) {

    private static final int LANGSTE_NAAM = 200;

    /** What kind of thing it is. */
    public enum Soort {
        COLLEGA,
        ORGANISATIE,
        THEMA,
        /** A line between two kinds of organisation that have none. */
        LIJN_TUSSEN_SOORTEN,
        /** A theme that nobody in a team knows. */
        KENNIS_IN_TEAM
    }

    public Introductiewens {
        if (naam.isBlank() || naam.length() > LANGSTE_NAAM) {
            throw new IllegalArgumentException("Een naam telt 1 tot " + LANGSTE_NAAM + " tekens");
        }
    }
}
