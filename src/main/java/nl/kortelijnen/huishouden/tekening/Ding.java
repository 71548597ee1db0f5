package nl.kortelijnen.huishouden.tekening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entity with what never changes ({@code vast}) and its registers, each with all its writes in order. Never changed
 * in place.
 *
 * @param maker who made it
 */
public record Ding(
        String id, Soort soort, String maker, Map<String, Object> vast, Map<String, List<Schrijf>> registers) {

    static Ding nieuw(String id, Soort soort, String maker, Map<String, Object> vast) {
        return new Ding(id, soort, maker, Map.copyOf(vast), Map.of());
    }

    /** The last write that is not switched off. */
    Optional<Schrijf> laatste(String register) {
        List<Schrijf> rij = registers.getOrDefault(register, List.of());
        for (int plek = rij.size() - 1; plek >= 0; plek--) {
            if (rij.get(plek).telt()) {
                return Optional.of(rij.get(plek));
            }
        }
        return Optional.empty();
    }

    public @Nullable Object waarde(String register) {
        Object vaste = vast.get(register);
        if (vaste != null) {
            return vaste;
        }
        Optional<Schrijf> laatste = laatste(register);
        return laatste.isPresent() ? laatste.get().waarde() : null;
    }

    boolean aanwezig() {
        return Boolean.TRUE.equals(waarde("aanwezig"));
    }

    /** Everything that was ever written or stands fast; the values may be empty. */
    public Stream<String> namen() {
        return Stream.concat(vast.keySet().stream(), registers.keySet().stream());
    }

    Ding met(String register, Schrijf schrijf) {
        Map<String, List<Schrijf>> nieuw = new LinkedHashMap<>(registers);
        List<Schrijf> rij = new ArrayList<>(registers.getOrDefault(register, List.of()));
        rij.add(schrijf);
        nieuw.put(register, rij);
        return new Ding(id, soort, maker, vast, nieuw);
    }

    Ding omgezet(UnaryOperator<Schrijf> om) {
        Map<String, List<Schrijf>> nieuw = new LinkedHashMap<>();
        registers.forEach(
                (register, rij) -> nieuw.put(register, rij.stream().map(om).toList()));
        return new Ding(id, soort, maker, vast, nieuw);
    }

    boolean heeft(Predicate<Schrijf> welke) {
        return registers.values().stream().flatMap(List::stream).anyMatch(welke);
    }
}
