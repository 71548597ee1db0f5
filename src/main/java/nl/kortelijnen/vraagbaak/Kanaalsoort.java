package nl.kortelijnen.vraagbaak;

import nl.kortelijnen.gedeeld.Codelijst;

/** What a channel is for. */
public enum Kanaalsoort {
    LANDELIJK("Landelijk"),
    REGIO("Regio"),
    THEMA("Thema"),
    ORGANISATIESOORT("Soort organisatie");

    private final String label;

    Kanaalsoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What stands above its name: "Landelijk", "Regio Nijmegen", "Thema Opvoeding". */
    String opschrift(String waarde) {
        return switch (this) {
            case LANDELIJK -> label;
            case REGIO -> "Regio " + waarde;
            case THEMA -> "Thema " + Codelijst.THEMAS.label(waarde);
            case ORGANISATIESOORT -> "Voor " + Codelijst.ORGANISATIESOORTEN.label(waarde);
        };
    }

    /** Whether this can be the value of such a channel. */
    boolean past(String waarde) {
        return switch (this) {
            case LANDELIJK -> waarde.isEmpty();
            case REGIO -> !waarde.isBlank() && waarde.length() <= 60;
            case THEMA -> Codelijst.THEMAS.bevat(waarde);
            case ORGANISATIESOORT -> Codelijst.ORGANISATIESOORTEN.bevat(waarde);
        };
    }
}
