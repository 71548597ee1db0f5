package nl.kortelijnen.casuistiek.weging;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far what people weighed lies apart. Says that there is dissent, never who was right (AC9).
 *
 * @param aantallen how many gave 1, 2, 3, 4 and 5
 */
public record Spreiding(List<Integer> aantallen) {

    /** From here on somebody weighs otherwise than the middle. */
    private static final double ANDERS = 2;

    public Spreiding {
        aantallen = List.copyOf(aantallen);
    }

    static Spreiding van(List<Integer> cijfers) {
        return new Spreiding(IntStream.rangeClosed(1, 5)
                .map(cijfer ->
                        (int) cijfers.stream().filter(een -> een == cijfer).count())
                .boxed()
                .toList());
    }

    public int samen() {
        return aantallen.stream().mapToInt(Integer::intValue).sum();
    }

    /** The middle one; between the two middle ones when there are as many on both sides. */
    public double midden() {
        List<Integer> rij = rij();
        int n = rij.size();
        return n == 0 ? 0 : (rij.get((n - 1) / 2) + rij.get(n / 2)) / 2.0;
    }

    /** Between the lowest and the highest. */
    public int breedte() {
        List<Integer> rij = rij();
        return rij.isEmpty() ? 0 : rij.getLast() - rij.getFirst();
    }

    public boolean wijktAf(int cijfer) {
        return Math.abs(cijfer - midden()) >= ANDERS;
    }

    /** Whether somebody weighs otherwise. */
    public boolean verschil() {
        return rij().stream().anyMatch(this::wijktAf);
    }

    public String zin() {
        return switch (breedte()) {
            case 0 -> "Iedereen weegt het gelijk.";
            case 1 -> "De cijfers liggen dicht bij elkaar.";
            default -> verschil() ? "Er is verschil van inzicht. Vraag wat de ander zag." : "De cijfers lopen uiteen.";
        };
    }

    private List<Integer> rij() {
        return IntStream.rangeClosed(1, 5)
                .flatMap(cijfer -> IntStream.range(0, aantallen.get(cijfer - 1)).map(keer -> cijfer))
                .boxed()
                .toList();
    }
}
