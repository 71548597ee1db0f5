package nl.kortelijnen.toegang.logboek;

import java.util.List;

/**
 * One page of the log, newest first. There is no total: counting costs more than a page, and nobody needs it.
 *
 * @param meer whether there are older ones
 */
public record Logblad<T>(List<T> regels, boolean meer) {

    /** How many stand on a page. */
    public static final int LENGTE = 50;

    public Logblad {
        regels = List.copyOf(regels);
    }

    /** From one more than a page holds, when there are that many. */
    static <T> Logblad<T> van(List<T> gevonden) {
        boolean meer = gevonden.size() > LENGTE;
        return new Logblad<>(meer ? gevonden.subList(0, LENGTE) : gevonden, meer);
    }
}
