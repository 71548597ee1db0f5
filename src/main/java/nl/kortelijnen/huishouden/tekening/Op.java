package nl.kortelijnen.huishouden.tekening;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One operation, judged by {@link Opkeuring}: every member it must have is there and of its kind.
 *
 * @param leden without {@code op}; values as JSON can say them
 */
public record Op(String naam, Map<String, @Nullable Object> leden) {

    public Op {
        leden = Collections.unmodifiableMap(new LinkedHashMap<>(leden));
    }

    boolean noemt(String lid) {
        return leden.containsKey(lid);
    }

    @Nullable
    Object waarde(String lid) {
        return leden.get(lid);
    }

    String tekst(String lid) {
        return (String) Objects.requireNonNull(leden.get(lid));
    }

    @Nullable
    String tekstOfNiets(String lid) {
        return (String) leden.get(lid);
    }

    @SuppressWarnings("unchecked") // Opkeuring made it so
    List<String> ids(String lid) {
        return (List<String>) Objects.requireNonNull(leden.get(lid));
    }

    @SuppressWarnings("unchecked") // Opkeuring made it so
    Map<String, @Nullable Object> velden() {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(leden.get("velden"));
    }

    /** One of the fields with which something is made, if it has any. */
    public @Nullable Object veld(String naam) {
        return leden.get("velden") instanceof Map<?, ?> velden ? velden.get(naam) : null;
    }

    /** As it stands on the wire and in the log. */
    public Map<String, @Nullable Object> alsJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("op", naam);
        json.putAll(leden);
        return json;
    }

    /** What was judged before it was kept. */
    public static Op uitLog(Map<String, @Nullable Object> json) {
        Map<String, @Nullable Object> leden = new LinkedHashMap<>(json);
        return new Op((String) Objects.requireNonNull(leden.remove("op")), leden);
    }
}
