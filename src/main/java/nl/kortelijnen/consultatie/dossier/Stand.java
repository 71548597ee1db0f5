package nl.kortelijnen.consultatie.dossier;

/** Where a consultation stands, after the states of a FHIR Task (standards, E06). */
public enum Stand {
    GEVRAAGD("Gevraagd"),
    OP_BORD("Te verdelen"),
    TOEGEWEZEN("Toegewezen"),
    AANGENOMEN("Aangenomen"),
    IN_GESPREK("In gesprek"),
    AFGESLOTEN("Afgesloten"),
    INGETROKKEN("Ingetrokken");

    private final String label;

    Stand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean loopt() {
        return this != AFGESLOTEN && this != INGETROKKEN;
    }

    /** Whether an expert has the question in this state. */
    public boolean heeftDeskundige() {
        return this == TOEGEWEZEN || this == AANGENOMEN || this == IN_GESPREK;
    }
}
