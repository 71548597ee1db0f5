package nl.kortelijnen.gedeeld;

import java.util.Arrays;

/** Level in a language after the Common European Framework, and mother tongue above it. */
public enum Taalniveau {
    A1("A1"),
    A2("A2"),
    B1("B1"),
    B2("B2"),
    C1("C1"),
    C2("C2"),
    MOEDERTAAL("moedertaal");

    private final String code;

    Taalniveau(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** In a sentence: "als moedertaal" or "niveau C1". */
    public String zin() {
        return this == MOEDERTAAL ? "als moedertaal" : "niveau " + code;
    }

    /** @throws IllegalArgumentException when there is no such level */
    public static Taalniveau van(String code) {
        return Arrays.stream(values())
                .filter(niveau -> niveau.code.equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekend taalniveau: " + code));
    }
}
