package nl.kortelijnen.toegang.betrokkenheid;

/** What a professional is involved for; purpose limitation starts here (AVG art. 5). */
public enum Doel {
    SAMENWERKEN("Steun en veiligheid samen regelen"),
    BEOORDELEN("Veiligheid beoordelen"),
    MEEDENKEN("Cultuursensitief meedenken"),
    NAZORG("Volgen of het goed blijft gaan");

    private final String label;

    Doel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
