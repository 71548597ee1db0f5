package nl.kortelijnen.ketennetwerk.plek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import org.junit.jupiter.api.Test;

/** Hours that come back, and their next dates (N01, AN19). */
class TerugkeerTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 11, 30);

    @Test
    void een_spreekuur_van_elke_week_toont_de_volgende_vier_dagen() {
        assertThat(uur(Terugkeer.Ritme.WEKELIJKS, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)
                        .volgende(MAANDAG, 4))
                .containsExactly(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 3),
                        LocalDate.of(2026, 12, 8),
                        LocalDate.of(2026, 12, 10));
    }

    @Test
    void op_een_feestdag_is_er_geen_spreekuur() {
        assertThat(uur(Terugkeer.Ritme.WEKELIJKS, DayOfWeek.FRIDAY).volgende(LocalDate.of(2026, 12, 19), 2))
                .as("25 December and 1 January are Fridays")
                .containsExactly(LocalDate.of(2027, 1, 8), LocalDate.of(2027, 1, 15));
    }

    @Test
    void om_de_week_telt_vanaf_de_eerste_dag() {
        Spreekuur uur = uur(Terugkeer.Ritme.OM_DE_WEEK, DayOfWeek.TUESDAY);
        assertThat(uur.volgende(LocalDate.of(2026, 12, 2), 2))
                .containsExactly(LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 29));
    }

    @Test
    void elke_eerste_dinsdag_van_de_maand() {
        Spreekuur uur = uur(Terugkeer.Ritme.EERSTE_VAN_DE_MAAND, DayOfWeek.TUESDAY);
        assertThat(uur.volgende(MAANDAG, 3))
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 5), LocalDate.of(2027, 2, 2));
        assertThat(uur.herhaling().zin()).isEqualTo("Elke eerste dinsdag van de maand");
        assertThat(uur(Terugkeer.Ritme.WEKELIJKS, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)
                        .herhaling()
                        .zin())
                .isEqualTo("Elke week op dinsdag en donderdag");
    }

    @Test
    void wat_geen_herhaling_is_wordt_geweigerd() {
        assertThatExceptionOfType(Fout.RegelGeschonden.class).isThrownBy(() -> new Terugkeer("elke dinsdag"));
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> Terugkeer.van(Terugkeer.Ritme.WEKELIJKS, Set.of()));
    }

    private static Spreekuur uur(Terugkeer.Ritme ritme, DayOfWeek... dagen) {
        return new Spreekuur(
                UUID.randomUUID(),
                "Inloop",
                "",
                Terugkeer.van(ritme, Set.of(dagen)),
                MAANDAG,
                LocalTime.of(9, 0),
                LocalTime.of(11, 0));
    }
}
