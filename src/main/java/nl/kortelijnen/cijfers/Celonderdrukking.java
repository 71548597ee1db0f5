package nl.kortelijnen.cijfers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hides numbers that could be traced to somebody (M07): every number under five, and so many of the others that what is
 * hidden cannot be worked out from a total either.
 */
public final class Celonderdrukking {

    /** A smaller number is not shown. */
    public static final int DREMPEL = 5;

    private static final int MINSTENS_VERBORGEN = 2;

    private Celonderdrukking() {}

    static @Nullable Integer getal(int aantal) {
        return aantal < DREMPEL ? null : aantal;
    }

    /**
     * The parts of one total that may be shown with it; null for the others. Either none is hidden, or at least two are, and
     * together they are five or more, or all are.
     */
    public static List<@Nullable Integer> delen(List<Integer> delen) {
        boolean[] zichtbaar =
                zichtbaar(delen.stream().map(deel -> new int[] {deel}).toList());
        List<@Nullable Integer> uitkomst = new ArrayList<>();
        for (int i = 0; i < delen.size(); i++) {
            uitkomst.add(zichtbaar[i] ? delen.get(i) : null);
        }
        return uitkomst;
    }

    /**
     * Which rows of a table may be shown of which every column has a total that is known. A row shows wholly or not at all;
     * of what is hidden every column adds up to five or more, over at least two rows.
     */
    public static boolean[] zichtbaar(List<int[]> rijen) {
        boolean[] zichtbaar = new boolean[rijen.size()];
        for (int i = 0; i < zichtbaar.length; i++) {
            zichtbaar[i] = IntStream.of(rijen.get(i)).allMatch(cel -> cel >= DREMPEL);
        }
        while (lek(rijen, zichtbaar)) {
            verbergKleinste(rijen, zichtbaar);
        }
        return zichtbaar;
    }

    private static boolean lek(List<int[]> rijen, boolean[] zichtbaar) {
        List<int[]> verborgen = IntStream.range(0, zichtbaar.length)
                .filter(i -> !zichtbaar[i])
                .mapToObj(rijen::get)
                .toList();
        if (verborgen.isEmpty() || verborgen.size() == zichtbaar.length) {
            return false;
        }
        return verborgen.size() < MINSTENS_VERBORGEN
                || IntStream.range(0, verborgen.getFirst().length)
                        .anyMatch(kolom ->
                                verborgen.stream().mapToInt(rij -> rij[kolom]).sum() < DREMPEL);
    }

    private static void verbergKleinste(List<int[]> rijen, boolean[] zichtbaar) {
        IntStream.range(0, zichtbaar.length)
                .filter(i -> zichtbaar[i])
                .boxed()
                .min(Comparator.comparingInt(i -> IntStream.of(rijen.get(i)).sum()))
                .ifPresent(i -> zichtbaar[i] = false);
    }
}
