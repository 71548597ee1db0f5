package nl.kortelijnen.gedeeld;

import java.util.Arrays;
import java.util.Optional;

/** The main phases of the work of Veilig Thuis, with early signalling before them (AG9, S0). */
public enum Fase {
    VROEGSIGNALERING("vroegsignalering", "Vroegsignalering"),
    MELDING_EN_ADVIES("melding-en-advies", "Melding en advies"),
    ONDERZOEK("onderzoek", "Onderzoek"),
    OVERDRACHT("overdracht", "Overdracht");

    private final String code;
    private final String label;

    Fase(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Optional<Fase> van(String code) {
        return Arrays.stream(values()).filter(fase -> fase.code.equals(code)).findFirst();
    }
}
