package nl.kortelijnen.ketennetwerk.introductie;

/** How far a request to be introduced is. */
public enum Introductiestand {
    GEVRAAGD("Gevraagd"),
    TOEGEZEGD("Ja, komt eraan"),
    AFGEWEZEN("Kon niet");

    private final String label;

    Introductiestand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
