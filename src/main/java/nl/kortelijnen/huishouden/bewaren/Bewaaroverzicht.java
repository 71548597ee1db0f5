package nl.kortelijnen.huishouden.bewaren;

import java.util.List;
import nl.kortelijnen.opslag.gegevens.Bewaartermijn;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudregister;

/**
 * What the privacy officer looks at.
 *
 * @param termijn of households
 * @param termijnen of everything that has one
 * @param overTijd past its term and in nobody's hands, the longest ago first
 * @param meer whether there are more than these
 * @param vernietigingen what waits for a second person or is going on, and then what is gone, the newest first
 */
public record Bewaaroverzicht(
        Bewaartermijn termijn,
        List<Bewaartermijn> termijnen,
        List<Huishoudregister.Regel> overTijd,
        boolean meer,
        List<Vernietiging> vernietigingen) {}
