package nl.kortelijnen.ketennetwerk.plek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * On which days something comes back: an RRULE of iCalendar (RFC 5545), so that every calendar and HSDS understand it.
 *
 * @param rrule for example {@code FREQ=WEEKLY;BYDAY=TU}
 */
public record Terugkeer(String rrule) {

    private static final int VERSTE_JAREN = 5;

    /** How often, as a form offers it. */
    public enum Ritme {
        WEKELIJKS("Elke week", "FREQ=WEEKLY", ""),
        OM_DE_WEEK("Om de week", "FREQ=WEEKLY;INTERVAL=2", ""),
        EERSTE_VAN_DE_MAAND("Elke eerste van de maand", "FREQ=MONTHLY", "1"),
        DERDE_VAN_DE_MAAND("Elke derde van de maand", "FREQ=MONTHLY", "3");

        private final String label;
        private final String regel;
        private final String hoeveelste;

        Ritme(String label, String regel, String hoeveelste) {
            this.label = label;
            this.regel = regel;
            this.hoeveelste = hoeveelste;
        }

        public String label() {
            return label;
        }
    }

    /** @throws Fout.RegelGeschonden when it is no RRULE */
    public Terugkeer {
        try {
            new RecurrenceRule(rrule);
        } catch (InvalidRecurrenceRuleException e) {
            throw new Fout.RegelGeschonden(
                    "rrule", "Deze herhaling klopt niet. Schrijf haar als RRULE, bijvoorbeeld FREQ=WEEKLY;BYDAY=TU.");
        }
    }

    public static Terugkeer van(Ritme ritme, Set<DayOfWeek> dagen) {
        if (dagen.isEmpty()) {
            throw new Fout.RegelGeschonden("dagen", "Kies minstens één dag.");
        }
        return new Terugkeer(ritme.regel + ";BYDAY="
                + new TreeSet<>(dagen)
                        .stream().map(dag -> ritme.hoeveelste + code(dag)).collect(Collectors.joining(",")));
    }

    /**
     * The next days, today included.
     *
     * @param begin the first day that counts; an interval is counted from there
     * @param hoeveel at most this many
     */
    public List<LocalDate> vanaf(LocalDate vandaag, LocalDate begin, int hoeveel) {
        List<LocalDate> dagen = new ArrayList<>();
        try {
            RecurrenceRuleIterator alle = new RecurrenceRule(rrule).iterator(dag(begin));
            if (begin.isBefore(vandaag)) {
                alle.fastForward(dag(vandaag));
            }
            while (alle.hasNext() && dagen.size() < hoeveel) {
                DateTime een = alle.nextDateTime();
                LocalDate dag = LocalDate.of(een.getYear(), een.getMonth() + 1, een.getDayOfMonth());
                if (ChronoUnit.YEARS.between(vandaag, dag) >= VERSTE_JAREN) {
                    break;
                }
                if (past(dag) && !dag.isBefore(vandaag)) {
                    dagen.add(dag);
                }
            }
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException(e);
        }
        return dagen;
    }

    /** The days of the week, as in a sentence: "elke week op di en do". */
    public String zin() {
        String dagen = weekdagen().stream()
                .map(dag -> dag.getDisplayName(TextStyle.FULL, Nederlands.TAAL))
                .collect(Collectors.joining(" en "));
        for (Ritme ritme : Ritme.values()) {
            if (!weekdagen().isEmpty() && van(ritme, weekdagen()).rrule.equals(rrule)) {
                return ritme.hoeveelste.isEmpty()
                        ? ritme.label + " op " + dagen
                        : ritme.label.replace(" van de maand", " " + dagen + " van de maand");
            }
        }
        return rrule;
    }

    /** The start may fall on another day: the rule does not count it then, though RFC 5545 would. */
    private boolean past(LocalDate dag) {
        return weekdagen().isEmpty() || weekdagen().contains(dag.getDayOfWeek());
    }

    private Set<DayOfWeek> weekdagen() {
        Set<DayOfWeek> dagen = new TreeSet<>();
        int plek = rrule.indexOf("BYDAY=");
        if (plek >= 0) {
            String lijst = rrule.substring(plek + "BYDAY=".length()).split(";", 2)[0];
            for (DayOfWeek dag : DayOfWeek.values()) {
                if (lijst.contains(code(dag))) {
                    dagen.add(dag);
                }
            }
        }
        return dagen;
    }

    private static DateTime dag(LocalDate dag) {
        return new DateTime(dag.getYear(), dag.getMonthValue() - 1, dag.getDayOfMonth());
    }

    static String code(DayOfWeek dag) {
        return dag.name().substring(0, 2);
    }
}
