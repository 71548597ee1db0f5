package nl.kortelijnen.cijfers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table with names in it, quarter by quarter. A name is shown only with numbers that may be; the others are
 * one row together, so that not even the name of a small one is told.
 */
public final class Naamrijen {

    public static final String OVERIG = "Alle andere samen";

    private Naamrijen() {}

    /**
     * @param naam of the organisation, team or expert this is of
     * @param tellen the numbers of a row; those of one row are parts of one whole
     */
    public static <M> List<Cijfertabel.Cijferrij> van(
            List<Kwartaal> kwartalen,
            Map<Kwartaal, List<M>> per,
            Function<M, String> naam,
            Function<List<M>, List<Integer>> tellen) {
        List<Cijfertabel.Cijferrij> rijen = new ArrayList<>();
        for (Kwartaal kwartaal : kwartalen) {
            Map<String, List<M>> opNaam =
                    per.getOrDefault(kwartaal, List.of()).stream().collect(Collectors.groupingBy(naam));
            rijen.addAll(kwartaal(kwartaal, opNaam, tellen));
        }
        return rijen;
    }

    private static <M> List<Cijfertabel.Cijferrij> kwartaal(
            Kwartaal kwartaal, Map<String, List<M>> opNaam, Function<List<M>, List<Integer>> tellen) {
        List<String> namen = opNaam.keySet().stream()
                .sorted(Comparator.comparing(Function.identity(), Nederlands.VOLGORDE))
                .toList();
        List<int[]> getallen = namen.stream()
                .map(naam -> tellen.apply(opNaam.getOrDefault(naam, List.of())).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toList();
        boolean[] zichtbaar = Celonderdrukking.zichtbaar(getallen);
        List<Cijfertabel.Cijferrij> rijen = new ArrayList<>();
        int[] rest = null;
        for (int i = 0; i < zichtbaar.length; i++) {
            if (zichtbaar[i]) {
                rijen.add(rij(namen.get(i), kwartaal, getallen.get(i)));
            } else {
                rest = plus(rest, getallen.get(i));
            }
        }
        if (rest != null) {
            rijen.add(rij(OVERIG, kwartaal, rest));
        }
        return rijen;
    }

    private static Cijfertabel.Cijferrij rij(String naam, Kwartaal kwartaal, int[] getallen) {
        return new Cijfertabel.Cijferrij(
                naam + ", " + kwartaal.label(),
                Tabelbouw.delen(Arrays.stream(getallen).boxed().toList()));
    }

    private static int[] plus(int @Nullable [] som, int[] erbij) {
        if (som == null) {
            return erbij.clone();
        }
        for (int i = 0; i < som.length; i++) {
            som[i] += erbij[i];
        }
        return som;
    }
}
