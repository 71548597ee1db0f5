package nl.kortelijnen.ketennetwerk;

import java.util.Arrays;

/** A team works together; an overlegtafel is convened about a household (N08, AN8). */
public enum Teamsoort {
    TEAM("team", "Team"),
    OVERLEGTAFEL("overlegtafel", "Overlegtafel");

    private final String code;
    private final String label;

    Teamsoort(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public static Teamsoort van(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekend soort team: " + code));
    }
}
