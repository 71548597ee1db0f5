package nl.kortelijnen.huishouden.plan;

/** What kind of plan. */
public enum Plansoort {
    TOEKOMSTPLAN("Toekomstplan", "Hoe het gezin verder gaat, en wie opmerkt dat het weer misgaat."),
    FAMILIEGROEPSPLAN("Familiegroepsplan", "Door de kring rond het gezin zelf gemaakt. Na vier weken bellen we.");

    private final String label;
    private final String uitleg;

    Plansoort(String label, String uitleg) {
        this.label = label;
        this.uitleg = uitleg;
    }

    public String label() {
        return label;
    }

    public String uitleg() {
        return uitleg;
    }
}
