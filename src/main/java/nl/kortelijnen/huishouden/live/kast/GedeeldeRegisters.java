package nl.kortelijnen.huishouden.live.kast;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a person wherever drawn (H08); the rest belongs to the household it was drawn in. */
public final class GedeeldeRegisters {

    public static final List<String> REGISTERS =
            List.of("aanduiding", "geslacht", "geboren", "overleden", "overledenOp", "leven");

    private GedeeldeRegisters() {}

    /** Of a person's {@code talen}; empty when there are none. */
    public static String eersteTaal(@Nullable Object talen) {
        return talen instanceof List<?> lijst && !lijst.isEmpty() && lijst.getFirst() instanceof Map<?, ?> eerste
                ? String.valueOf(eerste.get("taal"))
                : "";
    }
}
