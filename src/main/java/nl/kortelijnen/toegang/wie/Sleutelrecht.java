package nl.kortelijnen.toegang.wie;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a program may do with a key, never more than its owner. Drawing along counts as reading too. */
public enum Sleutelrecht {
    LEZEN("lezen"),
    TEKENEN("meetekenen"),
    SCHRIJVEN("schrijven");

    private static final String VOORVOEGSEL = "SLEUTEL_MAG_";

    private final String label;

    Sleutelrecht(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As an authority of what comes in with a key. */
    String recht() {
        return VOORVOEGSEL + name();
    }

    public static Set<Sleutelrecht> van(String rechten) {
        return Arrays.stream(rechten.split(","))
                .map(Sleutelrecht::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sleutelrecht.class)));
    }

    public static String naarTekst(Set<Sleutelrecht> rechten) {
        return EnumSet.copyOf(rechten).stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
