package nl.kortelijnen.huishouden.plan;

/** What came of the contact. */
public enum Nazorguitkomst {
    GOED("Het gaat goed"),
    WISSELEND("Het wisselt; we houden contact"),
    ZORGEN("Er zijn zorgen"),
    NIET_BEREIKT("Niemand bereikt");

    private final String label;

    Nazorguitkomst(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
