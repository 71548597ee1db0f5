package nl.kortelijnen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and moments told from today, so that a file never grows old. */
class VandaagtekstTest {

    private static final LocalDate ZONDAG = LocalDate.of(2026, 11, 29);
    private static final Clock MIDDAG = Clock.fixed(Instant.parse("2026-11-29T11:00:00Z"), Nederlands.TIJDZONE);

    @ParameterizedTest
    @CsvSource({
        "vandaag, 2026-11-29",
        "vandaag-40, 2026-10-20",
        "vandaag+12, 2026-12-11",
        "vandaag - 1, 2026-11-28",
        "2026-03-01, 2026-03-01"
    })
    void een_dag_staat_vast_of_telt_vanaf_vandaag(String tekst, LocalDate dag) {
        assertThat(Vandaagtekst.dag(tekst, ZONDAG)).isEqualTo(dag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "vandaag-", "vandaag-x", "29-11-2026", "", "2026-13-01"})
    void wat_geen_dag_is_wordt_geweigerd_met_een_voorbeeld(String tekst) {
        assertThatThrownBy(() -> Vandaagtekst.dag(tekst, ZONDAG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vandaag-40");
    }

    @ParameterizedTest
    @CsvSource({
        "vandaag-3 14.30, 2026-11-26T13:30:00Z",
        "vandaag-1 9:05, 2026-11-27T08:05:00Z", // a Saturday: the Friday before
        "nu-5 uur, 2026-11-29T06:00:00Z",
        "nu-2u, 2026-11-29T09:00:00Z",
        "vandaag-60 10.00, 2026-09-30T08:00:00Z", // summer time
        "vandaag+2 10.00, 2026-11-29T11:00:00Z" // never later than now
    })
    void een_moment_valt_op_een_werkdag_en_nooit_later_dan_nu(String tekst, Instant moment) {
        assertThat(Vandaagtekst.moment(tekst, MIDDAG)).isEqualTo(moment);
    }

    @Test
    void in_een_tekst_wordt_een_dag_een_datum_in_woorden() {
        assertThat(Vandaagtekst.vul("Op {vandaag-73} en {vandaag}; {morgen} blijft staan.", ZONDAG))
                .isEqualTo("Op 17 september 2026 en 29 november 2026; {morgen} blijft staan.");
    }

    @Test
    void de_klok_van_een_demo_vertelt_van_toen_op_een_draad_tot_ze_gesloten_is() {
        Demoklok klok = new Demoklok(MIDDAG);
        Instant toen = Instant.parse("2026-01-02T03:04:05Z");

        assertThat(klok.op(toen, () -> klok.withZone(java.time.ZoneOffset.UTC).instant()))
                .isEqualTo(toen);
        assertThat(klok.op(toen, () -> LocalDate.now(klok))).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(klok.instant()).isEqualTo(MIDDAG.instant());

        klok.sluit();
        assertThatThrownBy(() -> klok.op(toen, klok::instant)).isInstanceOf(IllegalStateException.class);
    }
}
