package nl.kortelijnen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    @Test
    void een_heel_lange_tekst_kost_geen_tijd() {
        assertThat(Dagtekst.lees("3 ".repeat(100_000), VANDAAG, Dagtekst.Kant.DICHTBIJ))
                .isEmpty();
    }

    /** The drawing in the browser reads the same days: datum.test.ts. */
    @Test
    void de_tekening_en_de_formulieren_lezen_dezelfde_dagen() throws Exception {
        JsonNode datums = JsonMapper.shared()
                .readTree(new ClassPathResource("datums.json").getContentAsString(StandardCharsets.UTF_8));
        assertThat(datums.get("vandaag").asString()).isEqualTo(VANDAAG.toString());
        for (Dagtekst.Kant kant : Dagtekst.Kant.values()) {
            datums.get(kant.name().toLowerCase(Locale.ROOT))
                    .properties()
                    .forEach(een -> assertThat(Dagtekst.lees(een.getKey(), VANDAAG, kant))
                            .as(een.getKey())
                            .contains(LocalDate.parse(een.getValue().asString())));
        }
        datums.get("niets")
                .forEach(een -> assertThat(Dagtekst.lees(een.asString(), VANDAAG, Dagtekst.Kant.DICHTBIJ))
                        .as(een.asString())
                        .isEmpty());
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
