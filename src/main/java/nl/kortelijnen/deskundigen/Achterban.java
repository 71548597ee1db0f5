package nl.kortelijnen.deskundigen;

import java.util.Arrays;

/** From where an expert takes part: this decides who dispatches a consultation (S0). */
public enum Achterban {
    NETWERK_CW("netwerk-cw", "Netwerk CW"),
    BK10("bk10", "Bindkracht10"),
    SPECIALIST("specialist", "Specialist");

    private final String code;
    private final String label;

    Achterban(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when there is no such one */
    static Achterban van(String code) {
        return Arrays.stream(values())
                .filter(achterban -> achterban.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekende rol van een deskundige: " + code));
    }
}
