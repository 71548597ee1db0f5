package nl.kortelijnen.verslag.verbetering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a recommendation is for (V11). */
public enum Geadresseerde {
    GEMEENTE("Gemeenten"),
    VEILIG_THUIS("Veilig Thuis"),
    KETENPARTNERS("Ketenpartners");

    private final String label;

    Geadresseerde(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Geadresseerde> van(String code) {
        return Arrays.stream(values()).filter(een -> een.code().equals(code)).findFirst();
    }
}
