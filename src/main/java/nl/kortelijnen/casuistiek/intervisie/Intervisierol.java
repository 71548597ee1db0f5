package nl.kortelijnen.casuistiek.intervisie;

/** As what somebody takes part. */
public enum Intervisierol {
    INBRENGER("Inbrenger"),
    DEELNEMER("Deelnemer"),
    GEDRAGSWETENSCHAPPER("Gedragswetenschapper"),
    TOEHOORDER("Toehoorder");

    private final String label;

    Intervisierol(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
