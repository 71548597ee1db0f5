package nl.kortelijnen.huishouden.tekening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/**
 * An entity with what never changes ({@code vast}) and its registers, each with all its writes in order. Never changed
 * in place.
 *
 * @param maker who made it
 */
public record Ding(
        String id, Soort soort, String maker, Map<Veld, Waarde> vast, Map<Register, List<Schrijf>> registers) {

    static Ding nieuw(String id, Soort soort, String maker, Map<Veld, Waarde> vast) {
        return new Ding(id, soort, maker, Map.copyOf(vast), Map.of());
    }

    /** The last write that is not switched off. */
    Optional<Schrijf> laatste(Register register) {
        List<Schrijf> rij = registers.getOrDefault(register, List.of());
        for (int plek = rij.size() - 1; plek >= 0; plek--) {
            if (rij.get(plek).telt()) {
                return Optional.of(rij.get(plek));
            }
        }
        return Optional.empty();
    }

    public @Nullable Waarde waarde(Register register) {
        Waarde vaste = vast.get(register);
        if (vaste != null) {
            return vaste;
        }
        Optional<Schrijf> laatste = laatste(register);
        return laatste.isPresent() ? laatste.get().waarde() : null;
    }

    /** Whether this person wrote it. */
    boolean isVan(Wie wie) {
        return Waarde.is(vast.get(Veld.DOOR), wie.id());
    }

    public boolean aanwezig() {
        return Waarde.isJa(waarde(Veld.AANWEZIG));
    }

    /** Everything that was ever written or stands fast; the values may be empty. */
    public Stream<Register> namen() {
        return Stream.concat(vast.keySet().stream(), registers.keySet().stream());
    }

    Ding met(Register register, Schrijf schrijf) {
        Map<Register, List<Schrijf>> nieuw = new LinkedHashMap<>(registers);
        List<Schrijf> rij = new ArrayList<>(registers.getOrDefault(register, List.of()));
        rij.add(schrijf);
        nieuw.put(register, rij);
        return new Ding(id, soort, maker, vast, nieuw);
    }

    Ding omgezet(UnaryOperator<Schrijf> om) {
        Map<Register, List<Schrijf>> nieuw = new LinkedHashMap<>();
        registers.forEach(
                (register, rij) -> nieuw.put(register, rij.stream().map(om).toList()));
        return new Ding(id, soort, maker, vast, nieuw);
    }

    boolean heeft(Predicate<Schrijf> welke) {
        return registers.values().stream().flatMap(List::stream).anyMatch(welke);
    }
}
