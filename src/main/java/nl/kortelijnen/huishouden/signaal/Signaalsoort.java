package nl.kortelijnen.huishouden.signaal;

/** What was noticed; chosen, so that it takes no typing. */
public enum Signaalsoort {
    KIND_STIL("Kind is stiller of drukker dan anders"),
    VERZUIM("Niet op school, of niet op een afspraak"),
    SPANNING("Spanning of ruzie thuis"),
    LETSEL("Letsel of angst"),
    VERZORGING("Verzorging: eten, kleding, slaap"),
    GELD("Zorgen om geld of wonen"),
    GEZONDHEID("Zorgen om gezondheid van een ouder"),
    GOED("Iets dat juist goed gaat"),
    ANDERS("Iets anders");

    private final String label;

    Signaalsoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it says that something may be wrong. */
    public boolean zorg() {
        return this != GOED;
    }
}
