package nl.kortelijnen.huishouden.live;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.live.kast.Tekenwijziging;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Register;

/**
 * One number of a drawing's log as somebody may read it back: who, when, and what it did that they may see.
 *
 * @param door the account, the guest or the portal
 * @param naam what they are called now
 * @param terug whether it took something back, or did that again
 * @param dingen what the change is about, as it was called then
 */
public record Wijzigingsregel(
        long nr,
        String h,
        String door,
        String naam,
        Instant op,
        boolean terug,
        List<Gevolg> gevolg,
        List<Gevolg.Entiteit> dingen) {

    /** Some of them, the newest first; {@code meer} when there are older ones, before {@code vanaf}. */
    public record Blad(List<Wijzigingsregel> regels, long vanaf, boolean meer) {}

    /** Empty when there is nothing in it that these layers hold. */
    static Optional<Wijzigingsregel> van(
            Staat na, Wijzigingsbericht genummerd, Zichtstand zicht, Function<String, String> naam) {
        List<Gevolg> gevolg = Objects.requireNonNull(genummerd.gevolgen().get(zicht));
        if (gevolg.isEmpty()) {
            return Optional.empty();
        }
        Tekenwijziging regel = genummerd.regel();
        String door = regel.boeking().door();
        return Optional.of(new Wijzigingsregel(
                regel.boeking().nr(),
                regel.boeking().h(),
                door,
                naam.apply(door),
                Instant.ofEpochMilli(regel.boeking().op()),
                regel.ops().stream().anyMatch(Op::keert),
                gevolg,
                dingen(na, gevolg, zicht)));
    }

    private static List<Gevolg.Entiteit> dingen(Staat na, List<Gevolg> gevolg, Zichtstand zicht) {
        Set<String> ids = new LinkedHashSet<>();
        gevolg.forEach(een -> {
            ids.add(een.id());
            if (een.register() instanceof Register.Ring(String ego)) {
                ids.add(ego);
            }
        });
        return ids.stream()
                .flatMap(id -> Stream.concat(Stream.of(id), omheen(na, id)))
                .distinct()
                .flatMap(id -> Gevolg.benoemd(na, id, zicht.lagen()).stream())
                .toList();
    }

    /** A comment on a line on a person is called by all three. */
    private static Stream<String> omheen(Staat na, String id) {
        return Gevolg.waarop(na, id).stream().flatMap(een -> Stream.concat(Stream.of(een), omheen(na, een)));
    }
}
