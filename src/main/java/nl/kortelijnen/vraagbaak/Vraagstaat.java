package nl.kortelijnen.vraagbaak;

import java.util.Locale;

/** How far a question is. */
public enum Vraagstaat {
    OPEN("Nog geen antwoord"),
    BEANTWOORD("Beantwoord"),
    AANVAARD("Dit hielp"),
    INGETROKKEN("Ingetrokken");

    private final String label;

    Vraagstaat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As programs call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
