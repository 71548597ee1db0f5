package nl.kortelijnen.consultatie.terugkoppeling;

/** The two moments at which a reporter hears something (E10, AE9). */
public enum Terugkoppelmoment {
    NA_BEOORDELING("Na de veiligheidsbeoordeling"),
    BIJ_AFSLUITING("Bij de afsluiting");

    private final String label;

    Terugkoppelmoment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
