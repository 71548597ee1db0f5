package nl.kortelijnen.herkenning.herkomst;

import java.util.List;

/**
 * A household, to begin a case from.
 *
 * @param notities as they were written, oldest first: not for a case before the guard went through them
 */
public record Huisverhaal(Roltekening tekening, List<String> notities) {

    public Huisverhaal {
        notities = List.copyOf(notities);
    }
}
