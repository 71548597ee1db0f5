package nl.kortelijnen.huishouden.tekening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One register that has another value for somebody.
 *
 * @param register empty for the entity itself: with its kind as value all its registers follow and replace what was
 *     known; with null it is not there any more
 */
public record Gevolg(String id, String register, @Nullable Object waarde) {

    private static final Set<String> NAMEND =
            Set.of("aanduiding", "rol", "soort", "einden", "partners", "bij", "ego", "naam", "ketenprofessional");

    /** An entity as it stands in a picture, with the values that are not empty. */
    public record Entiteit(String id, Soort soort, Map<String, Object> r) {}

    /** What changed for whoever sees these layers, between two states that differ in what was touched. */
    public static List<Gevolg> tussen(Staat voor, Staat na, List<String> geraakt, Set<Laag> lagen) {
        return kring(voor, na, geraakt).stream()
                .flatMap(id -> verschil(voor, na, id, lagen))
                .toList();
    }

    /** The picture for whoever comes in: what is visible. */
    public static List<Entiteit> beeld(Staat staat, Set<Laag> lagen) {
        return staat.dingen()
                .filter(ding -> Zicht.zichtbaar(staat, ding.id()) && Zicht.inLagen(staat, ding.id(), lagen))
                .map(ding -> new Entiteit(ding.id(), ding.soort(), registers(ding, lagen)))
                .toList();
    }

    /** What this is called: only what names it, visible or removed, as far as these layers hold it. */
    public static Optional<Entiteit> benoemd(Staat staat, String id, Set<Laag> lagen) {
        return staat.ding(id).filter(ding -> Zicht.inLagen(staat, id, lagen)).map(ding -> {
            Map<String, Object> namen = registers(ding, lagen);
            namen.keySet().retainAll(NAMEND);
            return new Entiteit(id, ding.soort(), namen);
        });
    }

    /** What a thing rests on, by which it is called: the ends of a line, the one a comment is about. */
    public static List<String> waarop(Staat staat, String id) {
        return staat.ding(id).flatMap(ding -> Zicht.rustOp(staat, ding)).orElse(List.of());
    }

    private static Map<String, Object> registers(Ding ding, Set<Laag> lagen) {
        Map<String, Object> registers = new LinkedHashMap<>();
        ding.namen()
                .forEach(register -> Optional.ofNullable(gezien(ding, register, lagen))
                        .ifPresent(waarde -> registers.put(register, waarde)));
        return registers;
    }

    private static @Nullable Object gezien(Ding ding, String register, Set<Laag> lagen) {
        Object nu = ding.waarde(register);
        return lagen.contains(Velden.laag(ding.soort(), register, nu)) ? nu : null;
    }

    /** With what rests on them, when anything about their being seen may be another than before. */
    private static Collection<String> kring(Staat voor, Staat na, List<String> geraakt) {
        List<String> anders =
                geraakt.stream().filter(id -> andersGezien(voor, na, id)).toList();
        if (anders.isEmpty()) {
            return geraakt;
        }
        Set<String> kring = new LinkedHashSet<>(geraakt);
        Zicht.metWatErop(Zicht.dragers(na), anders).stream().sorted().forEach(kring::add);
        return kring;
    }

    private static boolean andersGezien(Staat voor, Staat na, String id) {
        Optional<Ding> oud = voor.ding(id);
        Ding nieuw = na.bekend(id);
        return oud.isEmpty()
                || Stream.of("aanwezig", "soort", "voorGasten")
                        .anyMatch(register -> !Objects.equals(oud.get().waarde(register), nieuw.waarde(register)))
                || !Zicht.rustOp(voor, oud.get()).equals(Zicht.rustOp(na, nieuw));
    }

    private static Stream<Gevolg> verschil(Staat voor, Staat na, String id, Set<Laag> lagen) {
        Ding nieuw = na.bekend(id);
        boolean wasEr = Zicht.inLagen(voor, id, lagen);
        if (!Zicht.inLagen(na, id, lagen)) {
            return wasEr ? Stream.of(new Gevolg(id, "", null)) : Stream.empty();
        }
        if (!wasEr || (Zicht.zichtbaar(na, id) && !Zicht.zichtbaar(voor, id))) {
            List<Gevolg> heel = new ArrayList<>();
            heel.add(new Gevolg(id, "", nieuw.soort().code()));
            registers(nieuw, lagen).forEach((register, waarde) -> heel.add(new Gevolg(id, register, waarde)));
            return heel.stream();
        }
        Ding oud = voor.bekend(id);
        return nieuw.registers().keySet().stream()
                .filter(register -> !Objects.equals(gezien(oud, register, lagen), gezien(nieuw, register, lagen)))
                .map(register -> new Gevolg(id, register, gezien(nieuw, register, lagen)));
    }
}
