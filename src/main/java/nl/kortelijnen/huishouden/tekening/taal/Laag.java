package nl.kortelijnen.huishouden.tekening.taal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A part of the drawing that one may see or not: what guests see, what professionals see, what few see. */
public enum Laag {
    GEWOON,
    INTERN,
    GEVOELIG;

    public static final Set<Laag> ALLE = Set.copyOf(EnumSet.allOf(Laag.class));

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Laag> van(String code) {
        return Arrays.stream(values()).filter(laag -> laag.code().equals(code)).findFirst();
    }
}
