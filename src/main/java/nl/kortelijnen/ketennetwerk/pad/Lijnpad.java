package nl.kortelijnen.ketennetwerk.pad;

import java.util.List;
import java.util.Optional;

/**
 * The shortest way from one colleague to a goal; among equally short ones that with the fewest unconfirmed lines.
 *
 * @param begin the one who asks
 * @param stappen one for each line; none when the one who asks is the goal, or works there
 */
public record Lijnpad(Padpersoon begin, List<Lijnstap> stappen) {

    public Lijnpad {
        stappen = List.copyOf(stappen);
    }

    public Padpersoon einde() {
        return stappen.isEmpty() ? begin : stappen.getLast().naar();
    }

    /** Who can introduce the one who asks: the first on the way who is not yet the goal. */
    public Optional<Padpersoon> voorsteller() {
        return stappen.size() < 2
                ? Optional.empty()
                : Optional.of(stappen.getFirst().naar());
    }
}
