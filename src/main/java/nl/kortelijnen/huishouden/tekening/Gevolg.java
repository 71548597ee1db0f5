package nl.kortelijnen.huishouden.tekening;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
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
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Tekentaal;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/**
 * One register that has another value for somebody.
 *
 * @param register {@link Veld#ZELF} for the entity itself: with its kind as value all its registers follow and replace what was
 *     known; with null it is not there any more
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"id", "register", "waarde"})
public record Gevolg(String id, Register register, @Nullable Waarde waarde) {

    private static final Set<Register> NAMEND = Set.of(
            Veld.AANDUIDING,
            Veld.ROL,
            Veld.SOORT,
            Veld.EINDEN,
            Veld.PARTNERS,
            Veld.BIJ,
            Veld.EGO,
            Veld.NAAM,
            Veld.KETENPROFESSIONAL);

    /** An entity as it stands in a picture, with the values that are not empty. */
    public record Entiteit(String id, Soort soort, Map<Register, Waarde> r) {

        public Optional<Waarde> waarde(Register register) {
            return Optional.ofNullable(r.get(register));
        }

        /** Empty when there is none. */
        public String tekst(Register register) {
            return waarde(register).map(Waarde::toString).orElse("");
        }

        public boolean is(Register register, String code) {
            return Waarde.is(r.get(register), code);
        }

        public boolean isJa(Register register) {
            return Waarde.isJa(r.get(register));
        }

        /** The ids or codes it lists; none when it lists nothing. */
        public List<String> lijst(Register register) {
            return Waarde.lijst(r.get(register));
        }
    }

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
            Map<Register, Waarde> namen = registers(ding, lagen);
            namen.keySet().retainAll(NAMEND);
            return new Entiteit(id, ding.soort(), namen);
        });
    }

    /** What a thing rests on, by which it is called: the ends of a line, the one a comment is about. */
    public static List<String> waarop(Staat staat, String id) {
        return staat.ding(id).flatMap(ding -> Zicht.rustOp(staat, ding)).orElse(List.of());
    }

    private static Map<Register, Waarde> registers(Ding ding, Set<Laag> lagen) {
        Map<Register, Waarde> registers = new LinkedHashMap<>();
        ding.namen()
                .forEach(register -> Optional.ofNullable(gezien(ding, register, lagen))
                        .ifPresent(waarde -> registers.put(register, waarde)));
        return registers;
    }

    private static @Nullable Waarde gezien(Ding ding, Register register, Set<Laag> lagen) {
        Waarde nu = ding.waarde(register);
        return lagen.contains(Tekentaal.laag(ding.soort(), register, nu)) ? nu : null;
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
                || Stream.of(Veld.AANWEZIG, Veld.SOORT, Veld.VOOR_GASTEN)
                        .anyMatch(register -> !Objects.equals(oud.get().waarde(register), nieuw.waarde(register)))
                || !Zicht.rustOp(voor, oud.get()).equals(Zicht.rustOp(na, nieuw));
    }

    private static Stream<Gevolg> verschil(Staat voor, Staat na, String id, Set<Laag> lagen) {
        Ding nieuw = na.bekend(id);
        boolean wasEr = Zicht.inLagen(voor, id, lagen);
        if (!Zicht.inLagen(na, id, lagen)) {
            return wasEr ? Stream.of(new Gevolg(id, Veld.ZELF, null)) : Stream.empty();
        }
        if (!wasEr || (Zicht.zichtbaar(na, id) && !Zicht.zichtbaar(voor, id))) {
            List<Gevolg> heel = new ArrayList<>();
            heel.add(new Gevolg(id, Veld.ZELF, Waarde.van(nieuw.soort().code())));
            registers(nieuw, lagen).forEach((register, waarde) -> heel.add(new Gevolg(id, register, waarde)));
            return heel.stream();
        }
        Ding oud = voor.bekend(id);
        return nieuw.registers().keySet().stream()
                .filter(register -> !Objects.equals(gezien(oud, register, lagen), gezien(nieuw, register, lagen)))
                .map(register -> new Gevolg(id, register, gezien(nieuw, register, lagen)));
    }
}
