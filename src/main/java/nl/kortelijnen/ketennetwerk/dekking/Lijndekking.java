package nl.kortelijnen.ketennetwerk.dekking;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How many current lines there are between each two kinds of organisation.
 *
 * @param soorten codes of the kinds there are, in the order of their names
 * @param lijnen what is missing here is no line at all
 * @param van when it was counted
 */
public record Lijndekking(List<String> soorten, Map<Paar, Integer> lijnen, Instant van) {

    public Lijndekking {
        soorten = List.copyOf(soorten);
        lijnen = Map.copyOf(lijnen);
    }

    /** Two kinds, whichever way round. */
    public record Paar(String een, String ander) {
        public Paar {
            if (een.compareTo(ander) > 0) {
                String eerste = ander;
                ander = een;
                een = eerste;
            }
        }
    }

    public int tussen(String een, String ander) {
        return lijnen.getOrDefault(new Paar(een, ander), 0);
    }

    /** How many pairs of different kinds have no line. */
    public long gaten() {
        return soorten.stream()
                .flatMap(een -> soorten.stream().filter(ander -> een.compareTo(ander) < 0 && tussen(een, ander) == 0))
                .count();
    }
}
