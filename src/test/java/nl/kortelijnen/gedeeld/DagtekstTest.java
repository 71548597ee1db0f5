package nl.kortelijnen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day as people write it is understood, and what is no day is not (X11). */
class DagtekstTest {

    /** A Sunday. */
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 29);

    private static final List<String> VORMEN = List.of(
            "d-M-yyyy",
            "dd-MM-yyyy",
            "d/M/yyyy",
            "d.M.yyyy",
            "d M yyyy",
            "yyyy-MM-dd",
            "ddMMyyyy",
            "d MMMM yyyy",
            "d MMM yyyy",
            "EEEE d MMMM yyyy",
            "EEE d-M-yyyy",
            "EEEE, d MMMM yyyy",
            "d-M-yy",
            "dd/MM/yy",
            "ddMMyy",
            "d MMMM yy");

    @ParameterizedTest
    @CsvSource({
        "31/12/2026, 2026-12-31",
        "31.12.26, 2026-12-31",
        "010326, 2026-03-01",
        "3 maart 2027, 2027-03-03",
        "31-12-2026, 2026-12-31",
        "1-3-27, 2027-03-01",
        "01032027, 2027-03-01",
        "2026-12-31, 2026-12-31",
        "3 mrt. '27, 2027-03-03",
        "de 3e maart 2027, 2027-03-03",
        "do 3-12-2026, 2026-12-03",
        "donderdag 3 december 2026, 2026-12-03",
        "vandaag, 2026-11-29",
        "morgen, 2026-11-30",
        "Overmorgen, 2026-12-01",
        "gisteren, 2026-11-28",
        "over een week, 2026-12-06",
        "over 3 dagen, 2026-12-02",
        "volgende week dinsdag, 2026-12-01",
        "12-5-87, 1987-05-12",
    })
    void zo_schrijven_mensen_een_dag(String tekst, LocalDate dag) {
        assertThat(Dagtekst.lees(tekst, VANDAAG, Dagtekst.Kant.DICHTBIJ)).contains(dag);
    }

    @ParameterizedTest
    @CsvSource({
        "3-12, 2026-12-03, 2025-12-03",
        "donderdag, 2026-12-03, 2026-11-26",
        "do, 2026-12-03, 2026-11-26",
        "zondag, 2026-12-06, 2026-11-22",
        "donderdag 3 december, 2026-12-03, 2020-12-03",
        "1 maart, 2027-03-01, 2026-03-01",
        "29-11, 2026-11-29, 2026-11-29",
        "29 februari, 2028-02-29, 2024-02-29",
    })
    void zonder_jaar_telt_of_de_dag_nog_komt_of_al_was(String tekst, LocalDate komt, LocalDate was) {
        assertThat(Dagtekst.lees(tekst, VANDAAG, Dagtekst.Kant.VOORUIT)).contains(komt);
        if (!tekst.equals("donderdag 3 december")) {
            assertThat(Dagtekst.lees(tekst, VANDAAG, Dagtekst.Kant.TERUG)).contains(was);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "binnenkort",
                "31-2",
                "31-2-2027",
                "32-1-2027",
                "3-13-2027",
                "vrijdag 3 december 2026",
                "3 brumaire",
                "1",
                "12345",
                "donderdag of vrijdag",
                "29-2-2027"
            })
    void wat_geen_dag_is_geeft_niets(String tekst) {
        assertThat(Dagtekst.lees(tekst, VANDAAG, Dagtekst.Kant.DICHTBIJ)).isEmpty();
    }

    @Test
    void een_heel_lange_tekst_kost_geen_tijd() {
        assertThat(Dagtekst.lees("3 ".repeat(100_000), VANDAAG, Dagtekst.Kant.DICHTBIJ))
                .isEmpty();
    }

    @Property(tries = 300)
    void elke_dag_komt_in_elke_vorm_terug(@ForAll("dagen") LocalDate dag) {
        for (String vorm : VORMEN) {
            String tekst = DateTimeFormatter.ofPattern(vorm, Nederlands.TAAL).format(dag);
            for (Dagtekst.Kant kant : Dagtekst.Kant.values()) {
                assertThat(Dagtekst.lees(tekst, VANDAAG, kant)).as(tekst).contains(dag);
            }
        }
    }

    @Property(tries = 300)
    void een_dag_zonder_jaar_ligt_aan_de_goede_kant(@ForAll("dagen") LocalDate dag) {
        String tekst = dag.getDayOfMonth() + "-" + dag.getMonthValue();
        assertThat(Dagtekst.lees(tekst, VANDAAG, Dagtekst.Kant.VOORUIT).orElseThrow())
                .isAfterOrEqualTo(VANDAAG);
        assertThat(Dagtekst.lees(tekst, VANDAAG, Dagtekst.Kant.TERUG).orElseThrow())
                .isBeforeOrEqualTo(VANDAAG);
    }

    @Property(tries = 500)
    void geen_enkele_tekst_laat_het_lezen_vallen(@ForAll String tekst) {
        Optional<LocalDate> dag = Dagtekst.lees(tekst, VANDAAG, Dagtekst.Kant.DICHTBIJ);
        assertThat(dag).isNotNull();
    }

    @Provide
    static Arbitrary<LocalDate> dagen() {
        return Dates.dates().between(VANDAAG.minusYears(70), VANDAAG.plusYears(19));
    }
}
