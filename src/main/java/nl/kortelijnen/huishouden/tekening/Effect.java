package nl.kortelijnen.huishouden.tekening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    public record Nieuw(String id, Soort soort, Map<String, Object> vast) {}

    public record Zet(String id, String register, @Nullable Object waarde) {}

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
