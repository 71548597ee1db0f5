package nl.kortelijnen.gedeeld;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a day as people write one: {@code 31/12/2026}, {@code 3-12}, {@code 010326}, {@code 3 maart 2027},
 * {@code donderdag}, {@code morgen}. The day comes before the month, as the Dutch write. What means no day, or names a
 * weekday that the date is not on, gives nothing.
 */
public final class Dagtekst {

    /** Which day is meant when the text leaves the year, or the week, open. */
    public enum Kant {
        VOORUIT,
        TERUG,
        DICHTBIJ
    }

    private static final int LANGSTE = 60;
    private static final int JAREN_VOORUIT = 20;
    private static final Map<String, Integer> WOORDEN = Map.ofEntries(
            Map.entry("eergisteren", -2),
            Map.entry("gisteren", -1),
            Map.entry("gisteravond", -1),
            Map.entry("vandaag", 0),
            Map.entry("nu", 0),
            Map.entry("vanmorgen", 0),
            Map.entry("vanochtend", 0),
            Map.entry("vanmiddag", 0),
            Map.entry("vanavond", 0),
            Map.entry("morgen", 1),
            Map.entry("morgenochtend", 1),
            Map.entry("morgenmiddag", 1),
            Map.entry("morgenavond", 1),
            Map.entry("overmorgen", 2));
    private static final List<String> DAGEN = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final List<String> MAANDEN =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final String WEEKDAG =
            "(ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)";
    private static final Pattern ALLEEN_WEEKDAG = Pattern.compile(
            "(?:op )?(?:(volgende week|volgende|komende|aanstaande|afgelopen|vorige) )?" + WEEKDAG + "\\.?");
    private static final Pattern MET_WEEKDAG = Pattern.compile("(?:op )?(?:" + WEEKDAG + "[.,]? )?(?:de )?(.+?)\\.?");
    private static final Pattern IN_CIJFERS =
            Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{1,2})(?: ?[-/. ] ?(\\d{4}|'?\\d{2}))?");
    private static final Pattern JAAR_EERST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern AANEEN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern IN_WOORDEN = Pattern.compile("(\\d{1,2})(?:e|ste|de)?[ -]?(januari|jan|februari|feb"
            + "|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov"
            + "|december|dec)\\.?(?:,?[ -]?(\\d{4}|'?\\d{2}))?");
    private static final Pattern OVER = Pattern.compile("over (een|twee|drie|\\d{1,3}) (dag|dagen|week|weken)");

    private Dagtekst() {}

    public static Optional<LocalDate> lees(String tekst, LocalDate vandaag, Kant kant) {
        String schoon =
                tekst.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (schoon.isEmpty() || schoon.length() > LANGSTE) {
            return Optional.empty();
        }
        Integer afstand = WOORDEN.get(schoon);
        if (afstand != null) {
            return Optional.of(vandaag.plusDays(afstand));
        }
        try {
            return over(schoon, vandaag)
                    .or(() -> weekdag(schoon, vandaag, kant))
                    .or(() -> datum(schoon, vandaag, kant));
        } catch (DateTimeException e) {
            return Optional.empty(); // as 31 februari
        }
    }

    private static Optional<LocalDate> over(String tekst, LocalDate vandaag) {
        Matcher delen = OVER.matcher(tekst);
        if (!delen.matches()) {
            return Optional.empty();
        }
        int aantal = switch (delen.group(1)) {
            case "een" -> 1;
            case "twee" -> 2;
            case "drie" -> 3;
            default -> Integer.parseInt(delen.group(1));
        };
        return Optional.of(delen.group(2).startsWith("dag") ? vandaag.plusDays(aantal) : vandaag.plusWeeks(aantal));
    }

    private static Optional<LocalDate> weekdag(String tekst, LocalDate vandaag, Kant kant) {
        Matcher delen = ALLEEN_WEEKDAG.matcher(tekst);
        if (!delen.matches()) {
            return Optional.empty();
        }
        DayOfWeek dag = dag(delen.group(2));
        String erbij = delen.group(1) == null ? "" : delen.group(1);
        return Optional.of(
                switch (erbij) {
                    case "volgende week", "volgende" ->
                        vandaag.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(dag));
                    case "afgelopen", "vorige" -> vandaag.with(TemporalAdjusters.previous(dag));
                    case "komende", "aanstaande" -> vandaag.with(TemporalAdjusters.next(dag));
                    default ->
                        vandaag.with(
                                kant == Kant.TERUG ? TemporalAdjusters.previous(dag) : TemporalAdjusters.next(dag));
                });
    }

    private static Optional<LocalDate> datum(String tekst, LocalDate vandaag, Kant kant) {
        Matcher delen = MET_WEEKDAG.matcher(tekst);
        if (!delen.matches()) {
            return Optional.empty();
        }
        DayOfWeek genoemd = delen.group(1) == null ? null : dag(delen.group(1));
        return cijfers(delen.group(2), vandaag, kant).filter(dag -> genoemd == null || dag.getDayOfWeek() == genoemd);
    }

    private static Optional<LocalDate> cijfers(String tekst, LocalDate vandaag, Kant kant) {
        Matcher jaarEerst = JAAR_EERST.matcher(tekst);
        if (jaarEerst.matches()) {
            return Optional.of(
                    LocalDate.of(getal(jaarEerst.group(1)), getal(jaarEerst.group(2)), getal(jaarEerst.group(3))));
        }
        for (Pattern vorm : List.of(AANEEN, IN_CIJFERS, IN_WOORDEN)) {
            Matcher delen = vorm.matcher(tekst);
            if (delen.matches()) {
                int maand = vorm == IN_WOORDEN ? maand(delen.group(2)) : getal(delen.group(2));
                int dag = getal(delen.group(1));
                return Optional.of(
                        delen.group(3) == null
                                ? zonderJaar(dag, maand, vandaag, kant)
                                : LocalDate.of(jaar(delen.group(3), vandaag), maand, dag));
            }
        }
        return Optional.empty();
    }

    /** The first such day to come, the last one gone, or the nearest. */
    private static LocalDate zonderJaar(int dag, int maand, LocalDate vandaag, Kant kant) {
        List<LocalDate> keuzes = IntStream.rangeClosed(vandaag.getYear() - 4, vandaag.getYear() + 4)
                .filter(jaar -> maand != 2 || dag != 29 || Year.isLeap(jaar))
                .mapToObj(jaar -> LocalDate.of(jaar, maand, dag))
                .filter(keuze -> kant != Kant.VOORUIT || !keuze.isBefore(vandaag))
                .filter(keuze -> kant != Kant.TERUG || !keuze.isAfter(vandaag))
                .toList();
        return keuzes.stream()
                .min(Comparator.comparing(keuze -> Math.abs(ChronoUnit.DAYS.between(vandaag, keuze))))
                .orElseThrow(() -> new DateTimeException("No such day"));
    }

    private static int jaar(String tekst, LocalDate vandaag) {
        int jaar = getal(tekst.replace("'", ""));
        if (jaar >= 100) {
            return jaar;
        }
        int dezeEeuw = vandaag.getYear() / 100 * 100 + jaar;
        return dezeEeuw > vandaag.getYear() + JAREN_VOORUIT ? dezeEeuw - 100 : dezeEeuw;
    }

    private static DayOfWeek dag(String woord) {
        return DayOfWeek.of(DAGEN.indexOf(woord.substring(0, 2)) + 1);
    }

    private static int maand(String woord) {
        return woord.equals("mrt") ? 3 : MAANDEN.indexOf(woord.substring(0, 3)) + 1;
    }

    private static int getal(String cijfers) {
        return Integer.parseInt(cijfers);
    }
}
