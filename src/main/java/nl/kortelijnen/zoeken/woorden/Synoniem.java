package nl.kortelijnen.zoeken.woorden;

import java.util.UUID;

/** Two ways to say one thing, as a redacteur added them: "VT" and "Veilig Thuis". */
public record Synoniem(UUID id, String een, String ander) {

    public static final int KORTSTE = 2;
    public static final int LANGSTE = 80;
}
