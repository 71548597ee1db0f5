package nl.kortelijnen.huishouden.tekening;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/**
 * What a handeling does once it is decided. This is what is kept in the log: carrying it out again asks nothing and
 * gives the same, whatever the rules have become since.
 *
 * @param uit writes of a handeling on an entity that are switched off
 * @param aan what a herroep switched off on an entity, switched on again
 */
public record Effect(List<Nieuw> nieuw, List<Zet> schrijf, List<Schakel> uit, List<Schakel> aan) {

    public static final Effect GEEN = new Effect(List.of(), List.of(), List.of(), List.of());

    public Effect {
        nieuw = List.copyOf(nieuw);
        schrijf = List.copyOf(schrijf);
        uit = List.copyOf(uit);
        aan = List.copyOf(aan);
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"id", "soort", "vast"})
    public record Nieuw(String id, Soort soort, Map<Veld, Waarde> vast) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"id", "register", "waarde"})
    public record Zet(
            String id, Register register, @Nullable Waarde waarde) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"h", "id"})
    public record Schakel(String h, String id) {}

    static Effect uit(String h, String id) {
        return new Effect(List.of(), List.of(), List.of(new Schakel(h, id)), List.of());
    }

    static Effect aan(String herroeping, String id) {
        return new Effect(List.of(), List.of(), List.of(), List.of(new Schakel(herroeping, id)));
    }

    /** The entities it touches, in the order of first touch. */
    public List<String> geraakt() {
        Set<String> ids = new LinkedHashSet<>();
        nieuw.forEach(een -> ids.add(een.id()));
        schrijf.forEach(een -> ids.add(een.id()));
        uit.forEach(een -> ids.add(een.id()));
        aan.forEach(een -> ids.add(een.id()));
        return List.copyOf(ids);
    }
}
