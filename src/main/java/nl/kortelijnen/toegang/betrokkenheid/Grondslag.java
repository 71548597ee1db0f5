package nl.kortelijnen.toegang.betrokkenheid;

/** The ground for processing (AVG art. 6, first paragraph). Consent only where it is the real ground. */
public enum Grondslag {
    PUBLIEKE_TAAK("Publieke taak", "Een wet geeft je organisatie deze taak, zoals de Jeugdwet of de Wmo."),
    WETTELIJKE_PLICHT("Wettelijke plicht", "De wet verplicht je dit te doen, zoals de meldcode."),
    VITAAL_BELANG("Vitaal belang", "Iemands leven of gezondheid is in gevaar."),
    OVEREENKOMST("Overeenkomst", "Het is nodig voor wat het gezin met je organisatie afsprak."),
    TOESTEMMING("Toestemming", "Alleen als er geen andere grond is en iemand echt vrij kan weigeren.");

    private final String label;
    private final String uitleg;

    Grondslag(String label, String uitleg) {
        this.label = label;
        this.uitleg = uitleg;
    }

    public String label() {
        return label;
    }

    /** When to choose this one, in one sentence. */
    public String uitleg() {
        return uitleg;
    }
}
