package nl.kortelijnen.cijfers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;

/** A quarter of a year. Figures are given of whole quarters only: two periods that differ by a day would tell of one day. */
public record Kwartaal(int jaar, int nummer) implements Comparable<Kwartaal> {

    private static final long HOOGSTENS_DAGEN = 10 * 4 * 92L;

    public static Kwartaal van(LocalDate dag) {
        return new Kwartaal(dag.getYear(), (dag.getMonthValue() + 2) / 3);
    }

    /**
     * All that have a day in a period somebody asks for, oldest first.
     *
     * @throws Fout.RegelGeschonden when it is back to front, or longer than ten years
     */
    public static List<Kwartaal> gevraagd(LocalDate van, LocalDate tot) {
        if (tot.isBefore(van)) {
            throw new Fout.RegelGeschonden("De einddatum ('tot') ligt voor de begindatum ('van'). Draai ze om.");
        }
        if (ChronoUnit.DAYS.between(van, tot) > HOOGSTENS_DAGEN) {
            throw new Fout.RegelGeschonden("Vraag hooguit tien jaar tegelijk.");
        }
        return tussen(van, tot);
    }

    /** All that have a day in this period, oldest first. */
    public static List<Kwartaal> tussen(LocalDate van, LocalDate tot) {
        Kwartaal laatste = van(tot);
        return Stream.iterate(van(van), een -> een.compareTo(laatste) <= 0, Kwartaal::volgende)
                .toList();
    }

    public Kwartaal volgende() {
        return nummer == 4 ? new Kwartaal(jaar + 1, 1) : new Kwartaal(jaar, nummer + 1);
    }

    public Kwartaal vorige() {
        return nummer == 1 ? new Kwartaal(jaar - 1, 4) : new Kwartaal(jaar, nummer - 1);
    }

    public Kwartaal jaarEerder() {
        return new Kwartaal(jaar - 1, nummer);
    }

    public LocalDate eersteDag() {
        return LocalDate.of(jaar, nummer * 3 - 2, 1);
    }

    public LocalDate laatsteDag() {
        return volgende().eersteDag().minusDays(1);
    }

    public Instant begin() {
        return eersteDag().atStartOfDay(Nederlands.TIJDZONE).toInstant();
    }

    /** The opposite of {@link #code}. */
    public static Kwartaal van(String code) {
        return new Kwartaal(Integer.parseInt(code.substring(0, 4)), Integer.parseInt(code.substring(6)));
    }

    /** {@code 2026-K4}. */
    public String code() {
        return jaar + "-K" + nummer;
    }

    public String label() {
        return nummer + "e kwartaal " + jaar;
    }

    @Override
    public int compareTo(Kwartaal ander) {
        return jaar == ander.jaar ? Integer.compare(nummer, ander.nummer) : Integer.compare(jaar, ander.jaar);
    }
}
