package nl.kortelijnen.casuistiek;

import java.util.Arrays;
import java.util.Optional;

/** What moves somebody to tell a case; a success is as easy to write as a problem (AC4). */
public enum Casussoort {
    PROBLEEM("probleem", "Probleem", "Je loopt vast en zoekt hulp van collega's."),
    SUCCES("succes", "Succes", "Het lukte. Je laat zien wat hielp."),
    TWIJFEL("twijfel", "Twijfel", "Je weet niet of je het goed ziet of goed doet.");

    private final String code;
    private final String label;
    private final String uitleg;

    Casussoort(String code, String label, String uitleg) {
        this.code = code;
        this.label = label;
        this.uitleg = uitleg;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String uitleg() {
        return uitleg;
    }

    public static Optional<Casussoort> van(String code) {
        return Arrays.stream(values()).filter(soort -> soort.code.equals(code)).findFirst();
    }
}
