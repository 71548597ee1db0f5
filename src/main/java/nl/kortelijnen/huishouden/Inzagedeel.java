package nl.kortelijnen.huishouden;

/** The parts of an inzage that may have to stay out because somebody reads along. */
public enum Inzagedeel {
    TEKENING("De tekening"),
    VERLOOP("Het verloop en wat wij zagen"),
    PLAN("Het plan en wie oplet"),
    BETROKKENEN("Wie er betrokken zijn"),
    GRONDEN("Grondslag en toestemming"),
    LOGBOEK("Wie er keek");

    private final String label;

    Inzagedeel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
