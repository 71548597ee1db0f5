package nl.kortelijnen.deskundigen;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a question, best first; who fits but is not free is counted, never shown.
 *
 * @param vol how many have as many consultations as they can take
 * @param metVerlofTot of each who is away, the first day back at work
 * @param werktNiet how many do not work on the day that was asked
 */
public record Uitkomst(List<Voorstel> voorstellen, int vol, List<LocalDate> metVerlofTot, int werktNiet) {

    public Uitkomst {
        voorstellen = List.copyOf(voorstellen);
        metVerlofTot = metVerlofTot.stream().sorted().toList();
    }

    public int nietGetoond() {
        return vol + metVerlofTot.size() + werktNiet;
    }
}
