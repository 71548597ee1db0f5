package nl.kortelijnen.gedeeld;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How files say when, so that they never grow old: {@code vandaag}, {@code vandaag-40}, {@code vandaag+12}; a moment
 * also has a time, {@code vandaag-3 14.30}, or counts back in hours from now, {@code nu-5 uur}; in running text
 * {@code {vandaag-40}} becomes a date in words.
 */
public final class Vandaagtekst {

    private static final String DAG = "vandaag(?:\\s*([+-])\\s*(\\d{1,4}))?";
    private static final Pattern ALLEEN_DAG = Pattern.compile(DAG);
    private static final Pattern MOMENT = Pattern.compile(DAG + "\\s+(\\d{1,2})[.:](\\d{2})");
    private static final Pattern UREN = Pattern.compile("nu\\s*-\\s*(\\d{1,4})\\s*(?:u|uur)");
    private static final DateTimeFormatter IN_WOORDEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Nederlands.TAAL);
    private static final Pattern IN_TEKST = Pattern.compile("\\{" + DAG + "(?::(dag))?}");

    private Vandaagtekst() {}

    /** @throws IllegalArgumentException with a Dutch sentence when it is neither a date nor told from today */
    public static LocalDate dag(String tekst, LocalDate vandaag) {
        Matcher dag = ALLEEN_DAG.matcher(tekst.strip());
        if (dag.matches()) {
            return dag(dag.toMatchResult(), vandaag);
        }
        try {
            return LocalDate.parse(tekst.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + tekst + "' is geen datum als 2026-11-22 of vandaag-40", e);
        }
    }

    /** Never later than now; on a working day, for who works in a weekend is not the example to give. */
    public static Instant moment(String tekst, Clock klok) {
        Instant nu = klok.instant();
        Matcher uren = UREN.matcher(tekst.strip());
        if (uren.matches()) {
            return nu.minus(Duration.ofHours(Long.parseLong(uren.group(1))));
        }
        Matcher moment = MOMENT.matcher(tekst.strip());
        if (!moment.matches()) {
            throw new IllegalArgumentException("'" + tekst + "' is geen moment als 'vandaag-40 14.30' of 'nu-5 uur'");
        }
        LocalDate dag = werkdag(dag(moment.toMatchResult(), LocalDate.ofInstant(nu, Nederlands.TIJDZONE)));
        LocalTime tijd = LocalTime.of(Integer.parseInt(moment.group(3)), Integer.parseInt(moment.group(4)));
        Instant toen = dag.atTime(tijd).atZone(Nederlands.TIJDZONE).toInstant();
        return toen.isAfter(nu) ? nu : toen;
    }

    /** The text with its days written out: "17 september 2026"; with {@code :dag}, "2026-09-17". */
    public static String vul(String tekst, LocalDate vandaag) {
        return IN_TEKST.matcher(tekst).replaceAll(plek -> {
            LocalDate dag = dag(plek, vandaag);
            return plek.group(3) == null ? IN_WOORDEN.format(dag) : dag.toString();
        });
    }

    private static LocalDate dag(MatchResult plek, LocalDate vandaag) {
        if (plek.group(2) == null) {
            return vandaag;
        }
        long dagen = Long.parseLong(plek.group(2));
        return plek.group(1).equals("-") ? vandaag.minusDays(dagen) : vandaag.plusDays(dagen);
    }

    private static LocalDate werkdag(LocalDate dag) {
        return switch (dag.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> dag.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
            default -> dag;
        };
    }
}
