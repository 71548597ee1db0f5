package nl.kortelijnen.cijfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts, and hides what must be hidden. */
public final class Tabelbouw {

    private Tabelbouw() {}

    /** How many of these each of these holds for. */
    @SafeVarargs
    public static <M> List<Integer> tel(List<M> metingen, Predicate<M>... vragen) {
        return Stream.of(vragen)
                .map(vraag -> (int) metingen.stream().filter(vraag).count())
                .toList();
    }

    /** The parts of one whole, hidden where needed. */
    public static List<Cijfercel> delen(List<Integer> delen) {
        List<@Nullable Integer> zichtbaar = Celonderdrukking.delen(delen);
        List<Cijfercel> cellen = new ArrayList<>();
        for (int i = 0; i < delen.size(); i++) {
            cellen.add(Cijfercel.aantal(delen.get(i), zichtbaar.get(i)));
        }
        return cellen;
    }

    /** The share of the first part. */
    public static Cijfercel aandeelEerste(List<Integer> delen) {
        return Cijfercel.procent(
                Celonderdrukking.delen(delen).getFirst(),
                delen.stream().mapToInt(Integer::intValue).sum());
    }

    /** The middle of what there is, when there are five or more. */
    public static Cijfercel mediaan(Stream<@Nullable Integer> waarden, String eenheid) {
        List<Integer> op = waarden.filter(Objects::nonNull).sorted().toList();
        return Cijfercel.mediaan(op.size() < Celonderdrukking.DREMPEL ? null : op.get(op.size() / 2), eenheid);
    }

    public static <M> Map<Kwartaal, List<M>> perKwartaal(List<M> metingen, Function<M, Kwartaal> wanneer) {
        return metingen.stream().collect(Collectors.groupingBy(wanneer));
    }

    /** One row for each quarter, also for those in which nothing happened. */
    public static <M> List<Cijfertabel.Cijferrij> rijen(
            List<Kwartaal> kwartalen, Map<Kwartaal, List<M>> metingen, Function<List<M>, List<Cijfercel>> cellen) {
        return kwartalen.stream()
                .map(kwartaal -> new Cijfertabel.Cijferrij(
                        kwartaal.label(), cellen.apply(metingen.getOrDefault(kwartaal, List.of()))))
                .toList();
    }

    public static List<Cijfercel> samen(List<Cijfercel> eerste, Cijfercel... rest) {
        return Stream.concat(eerste.stream(), Stream.of(rest)).toList();
    }
}
