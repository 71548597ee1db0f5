package nl.kortelijnen.cijfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * For whom figures are made: everybody together, or one organisation. The numbers of one organisation are shown only where
 * they may stand in a table of all of them, beside their total: so the total minus the one tells nothing either, whatever
 * two reports somebody lays side by side.
 *
 * @param naam of the organisation; null for everybody together
 */
public record Uitkijk<M>(
        Function<M, String> naamVan, @Nullable String naam) {

    /** The numbers of one quarter, parts of one whole. */
    public List<Cijfercel> delen(List<M> metingen, Function<List<M>, List<Integer>> tellen) {
        if (naam == null) {
            return Tabelbouw.delen(tellen.apply(metingen));
        }
        Map<String, List<M>> opNaam = metingen.stream().collect(Collectors.groupingBy(naamVan));
        List<String> namen = new ArrayList<>(opNaam.keySet());
        List<Integer> mijn = tellen.apply(opNaam.getOrDefault(naam, List.of()));
        boolean[] zichtbaar = Celonderdrukking.zichtbaar(namen.stream()
                .map(een -> tellen.apply(opNaam.getOrDefault(een, List.of())).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toList());
        int plek = namen.indexOf(naam);
        if (plek >= 0 && zichtbaar[plek]) {
            return Tabelbouw.delen(mijn);
        }
        return IntStream.range(0, mijn.size())
                .mapToObj(deel -> Cijfercel.verborgen())
                .toList();
    }

    /** Those it is about. */
    public List<M> eigen(List<M> metingen) {
        return naam == null
                ? metingen
                : metingen.stream()
                        .filter(een -> naamVan.apply(een).equals(naam))
                        .toList();
    }
}
