package nl.kortelijnen.ketennetwerk;

import java.util.Arrays;

/** How two people reach each other over a contact line (N03). */
public enum Kanaal {
    TELEFOON("telefoon", "Telefoon", "bel"),
    MAIL("mail", "Mail", "mail"),
    OVERLEG("overleg", "Overleg", "kalender"),
    INLOOP("inloop", "Inloop", "plek");

    private final String code;
    private final String label;
    private final String icoon;

    Kanaal(String code, String label, String icoon) {
        this.code = code;
        this.label = label;
        this.icoon = icoon;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Name of its icon. */
    public String icoon() {
        return icoon;
    }

    /** @throws IllegalArgumentException when there is no such channel */
    public static Kanaal van(String code) {
        return Arrays.stream(values())
                .filter(kanaal -> kanaal.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekend kanaal: " + code));
    }
}
