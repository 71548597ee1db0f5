package nl.kortelijnen.deskundigen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;

/**
 * Whether an expert can be asked: not away, not full, and at work on the day that is asked. Without a day it is about
 * now, and the first day on which the expert works is told.
 *
 * @param lopend how many consultations the expert has
 */
record Beschikbaarheid(Deskundige deskundige, int lopend, LocalDateTime nu) {

    private static final int VOORUIT_IN_DAGEN = 120;
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EE d MMMM", Nederlands.TAAL);
    private static final DateTimeFormatter WEEKDAG = DateTimeFormatter.ofPattern("EEEE", Nederlands.TAAL);

    enum Toestand {
        VRIJ,
        AFWEZIG,
        VOL,
        WERKT_NIET
    }

    Toestand op(@Nullable LocalDate gevraagd) {
        LocalDate dag = gevraagd == null ? nu.toLocalDate() : gevraagd;
        if (deskundige.afwezigOp(dag).isPresent()) {
            return Toestand.AFWEZIG;
        }
        if (lopend >= deskundige.maximaal()) {
            return Toestand.VOL;
        }
        boolean werkt = gevraagd == null ? eersteDag().isPresent() : werktNogOp(gevraagd);
        return werkt ? Toestand.VRIJ : Toestand.WERKT_NIET;
    }

    /** The first day, from today on, on which the expert works. */
    Optional<LocalDate> eersteDag() {
        return Stream.iterate(nu.toLocalDate(), dag -> dag.plusDays(1))
                .limit(VOORUIT_IN_DAGEN)
                .filter(this::werktNogOp)
                .findFirst();
    }

    String vrij(@Nullable LocalDate gevraagd) {
        if (gevraagd != null) {
            return "Vrij " + DAG.format(gevraagd) + uren(gevraagd);
        }
        LocalDate vandaag = nu.toLocalDate();
        return eersteDag()
                .map(dag -> dag.equals(vandaag) ? "Vrij vandaag" + uren(dag) : "Vrij vanaf " + dichtbij(dag, vandaag))
                .orElse("Vrij in overleg");
    }

    /** In a few words: "Vrij vanaf donderdag", or why not: "Afwezig tot 07-12-2026", "Heeft nu genoeg consulten". */
    String wanneer() {
        return switch (op(null)) {
            case VRIJ -> vrij(null);
            case VOL -> "Heeft nu genoeg consulten";
            case WERKT_NIET -> "Werkt voorlopig niet";
            case AFWEZIG ->
                "Afwezig tot "
                        + Nederlands.datum(deskundige
                                .afwezigOp(nu.toLocalDate())
                                .orElseThrow()
                                .tot());
        };
    }

    private boolean werktNogOp(LocalDate dag) {
        return !dag.isBefore(nu.toLocalDate())
                && deskundige
                        .werktijdOp(dag)
                        .filter(tijd -> dag.atTime(tijd.tot()).isAfter(nu))
                        .isPresent();
    }

    private String uren(LocalDate dag) {
        return deskundige.werktijdOp(dag).map(tijd -> ", " + tijd.zin()).orElse("");
    }

    private static String dichtbij(LocalDate dag, LocalDate vandaag) {
        return (dag.isBefore(vandaag.plusDays(7)) ? WEEKDAG : DAG).format(dag);
    }
}
