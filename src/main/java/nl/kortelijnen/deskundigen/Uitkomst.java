package nl.kortelijnen.deskundigen;

import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a question, best first; who fits but is not free is counted, never shown.
 *
 * @param gemist who would stand above all of them, but is not free
 * @param verder how many more fit and are free, less well than these
 * @param vol how many have as many consultations as they can take
 * @param metVerlofTot of each who is away, the first day back at work
 * @param werktNiet how many do not work on the day that was asked
 */
public record Uitkomst(
        List<Voorstel> voorstellen,
        List<Gemist> gemist,
        int verder,
        int vol,
        List<LocalDate> metVerlofTot,
        int werktNiet) {

    /** @param wanneer "Vrij vanaf donderdag", or why not now */
    public record Gemist(Deskundige deskundige, String wanneer) {}

    public Uitkomst {
        voorstellen = List.copyOf(voorstellen);
        gemist = List.copyOf(gemist);
        metVerlofTot = metVerlofTot.stream().sorted().toList();
    }

    public int nietGetoond() {
        return vol + metVerlofTot.size() + werktNiet;
    }
}
