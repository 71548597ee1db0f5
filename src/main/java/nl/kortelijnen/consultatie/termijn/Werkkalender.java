package nl.kortelijnen.consultatie.termijn;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Feestdagen;
import nl.kortelijnen.gedeeld.Nederlands;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * On which days the clock of a consultation runs (E05): by default Monday to Friday, not on public holidays. On such a day
 * it runs all 24 hours; on the others it stands still, so that a question of Friday afternoon has until Monday afternoon.
 *
 * @see <a href="file:docs/besluiten/0043-de-klok-van-een-consultatie.md">decision 0043</a>
 */
@Component
public class Werkkalender {

    private static final List<String> AFKORTINGEN = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    private final Set<DayOfWeek> werkdagen;
    private final boolean feestdagenVrij;
    private final Set<LocalDate> vrijeDagen;

    /**
     * @param werkdagen as {@code ma,di,wo,do,vr}
     * @param vrijeDagen further days on which nobody works, as {@code 2026-12-31}
     */
    public Werkkalender(
            @Value("${kortelijnen.consultatie.werkdagen:ma,di,wo,do,vr}") List<String> werkdagen,
            @Value("${kortelijnen.consultatie.feestdagen-vrij:true}") boolean feestdagenVrij,
            @Value("${kortelijnen.consultatie.vrije-dagen:}") List<String> vrijeDagen) {
        this.werkdagen = werkdagen.stream()
                .map(Werkkalender::weekdag)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        if (this.werkdagen.isEmpty()) {
            throw new IllegalArgumentException("kortelijnen.consultatie.werkdagen must name at least one day");
        }
        this.feestdagenVrij = feestdagenVrij;
        this.vrijeDagen = vrijeDagen.stream()
                .filter(dag -> !dag.isBlank())
                .map(dag -> LocalDate.parse(dag.strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Monday to Friday, without public holidays. */
    public static Werkkalender gewoon() {
        return new Werkkalender(AFKORTINGEN.subList(0, 5), true, List.of());
    }

    private static DayOfWeek weekdag(String afkorting) {
        int plek = AFKORTINGEN.indexOf(afkorting.strip());
        if (plek < 0) {
            throw new IllegalArgumentException("kortelijnen.consultatie.werkdagen: '" + afkorting + "' is none of "
                    + String.join(", ", AFKORTINGEN));
        }
        return DayOfWeek.of(plek + 1);
    }

    public boolean werkdag(LocalDate dag) {
        return werkdagen.contains(dag.getDayOfWeek())
                && !vrijeDagen.contains(dag)
                && !(feestdagenVrij && Feestdagen.op(dag).isPresent());
    }

    public boolean loopt(Instant moment) {
        return werkdag(dag(moment));
    }

    /** The moment at which so much time on working days has passed. */
    public Instant na(Instant begin, Duration duur) {
        LocalDate dag = dag(begin);
        Instant van = begin;
        Duration rest = duur;
        while (true) {
            Instant einde = begin(dag.plusDays(1));
            if (werkdag(dag)) {
                Duration vandaag = Duration.between(van, einde);
                if (rest.compareTo(vandaag) < 0) {
                    return van.plus(rest);
                }
                rest = rest.minus(vandaag);
            }
            dag = dag.plusDays(1);
            van = einde;
        }
    }

    /** How much time on working days lies between; zero when the second is not later. */
    public Duration tussen(Instant begin, Instant einde) {
        Duration som = Duration.ZERO;
        for (LocalDate dag = dag(begin); !dag.isAfter(dag(einde)); dag = dag.plusDays(1)) {
            if (werkdag(dag)) {
                Instant van = later(begin, begin(dag));
                Instant tot = eerder(einde, begin(dag.plusDays(1)));
                som = tot.isAfter(van) ? som.plus(Duration.between(van, tot)) : som;
            }
        }
        return som;
    }

    /** The day that is so many working days later. */
    public LocalDate werkdagen(LocalDate dag, int aantal) {
        LocalDate nu = dag;
        for (int rest = aantal; rest > 0; ) {
            nu = nu.plusDays(1);
            rest -= werkdag(nu) ? 1 : 0;
        }
        return nu;
    }

    private static Instant later(Instant een, Instant ander) {
        return een.isAfter(ander) ? een : ander;
    }

    private static Instant eerder(Instant een, Instant ander) {
        return een.isBefore(ander) ? een : ander;
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, Nederlands.TIJDZONE);
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(Nederlands.TIJDZONE).toInstant();
    }
}
