package nl.kortelijnen.huishouden.bewaren;

/** Why a household stays longer than its term. */
public enum Bewaarreden {
    GEBRUIK("Het wordt nog gebruikt"),
    GEZIN("Het gezin vroeg om het te bewaren"),
    PROCEDURE("Er loopt een klacht of een procedure"),
    ONDERZOEK("Er loopt een onderzoek naar wat er gebeurde");

    private final String label;

    Bewaarreden(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
