package nl.kortelijnen.huishouden.live;

import java.time.Instant;
import java.util.List;

/**
 * Which number touched what, who did it and when: what a comparison says beside a change.
 *
 * @param reden why, for whoever may read what professionals write for each other; otherwise empty
 * @param raakt pairs of an entity and a register
 */
public record Oorzaak(long nr, String naam, Instant op, String reden, List<List<String>> raakt) {}
