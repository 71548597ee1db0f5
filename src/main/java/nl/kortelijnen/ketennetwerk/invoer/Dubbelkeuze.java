package nl.kortelijnen.ketennetwerk.invoer;

/** What to do with a row that looks like a card or a row that is there already. */
public enum Dubbelkeuze {
    OVERSLAAN("Sla over"),
    SAMENVOEGEN("Voeg samen"),
    NIEUW("Toch een nieuwe kaart");

    private final String label;

    Dubbelkeuze(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
