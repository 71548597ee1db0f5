package nl.kortelijnen.huishouden.tekening.taal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What an entity is; it never changes. */
public enum Soort {
    PERSOON,
    PLEK,
    PROFESSIONAL,
    HUISDIER,
    LIJN,
    VERBINTENIS,
    OPMERKING,
    FACTOR,
    MOMENT,
    BEWUST_ZO;

    public static final Set<Soort> KNOPEN = Set.of(PERSOON, PLEK, PROFESSIONAL, HUISDIER);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public static Soort van(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekende soort: " + code));
    }
}
