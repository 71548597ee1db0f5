package nl.kortelijnen.huishouden.tekening.taal;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A member that was named: null written down empties a register, one not named leaves it. */
@JsonDeserialize(using = Gezet.Lezer.class)
public record Gezet(@JsonValue @Nullable Waarde waarde) {

    /** Tells null that was written down from nothing. */
    static final class Lezer extends ValueDeserializer<Gezet> {
        @Override
        public Gezet deserialize(JsonParser van, DeserializationContext context) {
            return new Gezet(Waarde.van(context.readTree(van)));
        }

        @Override
        public Gezet getNullValue(DeserializationContext context) {
            return new Gezet(null);
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
