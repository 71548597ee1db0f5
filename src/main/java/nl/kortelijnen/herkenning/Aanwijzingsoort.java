package nl.kortelijnen.herkenning;

/** What one shares with many, and what together may point to one family (C03). */
public enum Aanwijzingsoort {
    HERKOMST("herkomst"),
    PLAATS("plaats"),
    LEEFTIJD("leeftijd"),
    GEZINSVORM("gezinsvorm"),
    BIJZONDERHEID("een bijzonderheid");

    private final String label;

    Aanwijzingsoort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
