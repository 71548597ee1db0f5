package nl.kortelijnen.huishouden.tekening.taal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A value of a register, as JSON says it; an empty register has none. */
@JsonDeserialize(using = Waarde.Lezer.class)
public sealed interface Waarde {

    /** A text, a code, a date or an id. */
    record Tekst(@JsonValue String tekst) implements Waarde {
        @Override
        public String toString() {
            return tekst;
        }
    }

    record Getal(@JsonValue long getal) implements Waarde {
        @Override
        public String toString() {
            return String.valueOf(getal);
        }
    }

    record JaNee(@JsonValue boolean ja) implements Waarde {
        @Override
        public String toString() {
            return String.valueOf(ja);
        }
    }

    record Lijst(@JsonValue List<Waarde> delen) implements Waarde {
        public Lijst {
            delen = List.copyOf(delen);
        }
    }

    /** Members by name; one that is not known is null. */
    record Groep(@JsonValue Map<String, @Nullable Waarde> leden) implements Waarde {
        public Groep {
            leden = Collections.unmodifiableMap(new LinkedHashMap<>(leden));
        }

        public Optional<Waarde> lid(String naam) {
            return Optional.ofNullable(leden.get(naam));
        }

        /** Empty when it has none. */
        public String tekst(String naam) {
            return lid(naam).map(Waarde::toString).orElse("");
        }
    }

    JaNee JA = new JaNee(true);
    JaNee NEE = new JaNee(false);

    static Waarde van(String tekst) {
        return new Tekst(tekst);
    }

    static Waarde van(long getal) {
        return new Getal(getal);
    }

    static Waarde van(boolean ja) {
        return ja ? JA : NEE;
    }

    static Waarde ids(List<String> ids) {
        return new Lijst(ids.stream().map(Waarde::van).toList());
    }

    /** @throws IllegalArgumentException when it holds what no register can: a fraction */
    static @Nullable Waarde van(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> new Tekst(json.asString());
            case NUMBER -> {
                if (!json.isIntegralNumber() || !json.canConvertToLong()) {
                    throw new IllegalArgumentException("Geen geheel getal: " + json);
                }
                yield new Getal(json.longValue());
            }
            case BOOLEAN -> van(json.booleanValue());
            case ARRAY -> {
                List<Waarde> delen = new ArrayList<>();
                json.forEach(deel -> Optional.ofNullable(van(deel)).ifPresent(delen::add));
                yield new Lijst(delen);
            }
            case OBJECT -> {
                Map<String, @Nullable Waarde> leden = new LinkedHashMap<>();
                json.forEachEntry((naam, lid) -> leden.put(naam, van(lid)));
                yield new Groep(leden);
            }
            default -> null;
        };
    }

    /** Whether this is the value yes. */
    static boolean isJa(@Nullable Waarde waarde) {
        return waarde instanceof JaNee(boolean ja) && ja;
    }

    static boolean is(@Nullable Waarde waarde, String code) {
        return waarde instanceof Tekst(String tekst) && tekst.equals(code);
    }

    /** The ids that it lists; none when it lists nothing. */
    static List<String> lijst(@Nullable Waarde waarde) {
        return waarde instanceof Lijst(List<Waarde> delen)
                ? delen.stream().map(Waarde::toString).toList()
                : List.of();
    }

    /** Reads one where Jackson meets it. */
    final class Lezer extends ValueDeserializer<Waarde> {
        @Override
        public @Nullable Waarde deserialize(JsonParser van, DeserializationContext context) {
            return Waarde.van(context.readTree(van));
        }
    }
}
