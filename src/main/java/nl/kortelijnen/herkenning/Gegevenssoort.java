package nl.kortelijnen.herkenning;

/** Kinds of things that point to a person. */
public enum Gegevenssoort {
    NAAM("Naam"),
    BSN("BSN"),
    IBAN("Rekening"),
    DOSSIER("Dossiernummer"),
    TELEFOON("Telefoon"),
    EMAIL("E-mail"),
    ACCOUNT("Account"),
    WEBADRES("Webadres"),
    POSTCODE("Postcode"),
    ADRES("Adres"),
    PLAATS("Plaats"),
    SCHOOL("School"),
    KLAS("Klas"),
    ORGANISATIE("Organisatie"),
    DATUM("Datum"),
    LEEFTIJD("Leeftijd"),
    KENTEKEN("Kenteken"),
    COMBINATIE("Combinatie");

    private final String label;

    Gegevenssoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is a name, of which one may see a part again. */
    boolean isNaam() {
        return switch (this) {
            case NAAM, SCHOOL, ORGANISATIE, PLAATS -> true;
            default -> false;
        };
    }
}
