package nl.kortelijnen.verslag.namen;

/** Why something that looks like a personal name may stand in a published report (V01). */
public enum Naamkeuze {
    TOESTEMMING("Blijft staan: toestemming gegeven"),
    GEEN_NAAM("Blijft staan: geen naam van een mens");

    private final String label;

    Naamkeuze(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
