package nl.kortelijnen.consultatie.dossier;

import java.util.Locale;

/** Where a consultation stands, after the states of a FHIR Task (standards, E06). */
public enum Stand {
    GEVRAAGD("Gevraagd", "draft"),
    OP_BORD("Te verdelen", "requested"),
    TOEGEWEZEN("Toegewezen", "received"),
    AANGENOMEN("Aangenomen", "accepted"),
    IN_GESPREK("In gesprek", "in-progress"),
    AFGESLOTEN("Afgesloten", "completed"),
    INGETROKKEN("Ingetrokken", "cancelled");

    private final String label;
    private final String fhir;

    Stand(String label, String fhir) {
        this.label = label;
        this.fhir = fhir;
    }

    public String label() {
        return label;
    }

    /** As programs know it: {@code op-bord}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of a FHIR Task (R4) that it is. */
    public String fhir() {
        return fhir;
    }

    public boolean loopt() {
        return this != AFGESLOTEN && this != INGETROKKEN;
    }

    /** Whether an expert has the question in this state. */
    public boolean heeftDeskundige() {
        return this == TOEGEWEZEN || this == AANGENOMEN || this == IN_GESPREK;
    }
}
