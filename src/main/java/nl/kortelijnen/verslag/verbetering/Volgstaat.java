package nl.kortelijnen.verslag.verbetering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a point is. */
public enum Volgstaat {
    NIET_GESTART("Niet gestart"),
    LOOPT("Loopt"),
    BETWIST("Betwist"),
    OPGELOST("Opgelost, met bewijs");

    private final String label;

    Volgstaat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean open() {
        return this != OPGELOST;
    }

    public static Optional<Volgstaat> van(String code) {
        return Arrays.stream(values())
                .filter(staat -> staat.code().equals(code))
                .findFirst();
    }
}
