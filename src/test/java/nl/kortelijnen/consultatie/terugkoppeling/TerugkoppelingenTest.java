package nl.kortelijnen.consultatie.terugkoppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.MetKring;
import nl.kortelijnen.consultatie.Proefvraag;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E10, E11, AE9, AE11: the reporter hears at two moments, overdue shows to both, and parents read their own text. */
@MetKring
class TerugkoppelingenTest {

    private static final LocalDate MAANDAG = LocalDate.of(2031, 3, 3);
    private static final Melderbericht BERICHT = new Melderbericht(
            "We spraken de ouders en maakten afspraken over veiligheid.",
            "Meneer vrager, 024 000 00 00",
            "Over vier weken bellen we je weer.",
            "School maakte zich zorgen en belde ons.",
            Melderbericht.Wijze.PORTAAL);

    @Autowired
    Consultaties consultaties;

    @Autowired
    Terugkoppelingen terugkoppelingen;

    @Autowired
    Kring kring;

    @Autowired
    JdbcClient jdbc;

    private Testklok.Terug terug;

    @BeforeEach
    void maandag() {
        jdbc.sql("delete from consultvraag").update();
        terug = Testklok.opDag(MAANDAG);
    }

    @AfterEach
    void klokGelijk() {
        terug.close();
    }

    private String afgesproken() {
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
        terugkoppelingen.spreekAf(nummer, kring.wie("buur").account(), "school");
        return nummer;
    }

    @Test
    void de_melder_hoort_het_op_twee_momenten() {
        String nummer = afgesproken();
        assertThat(terugkoppelingen.bij(nummer))
                .extracting(Terugkoppeling::moment, Terugkoppeling::termijn)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Terugkoppelmoment.NA_BEOORDELING, MAANDAG.plusDays(7)),
                        org.assertj.core.api.Assertions.tuple(Terugkoppelmoment.BIJ_AFSLUITING, MAANDAG.plusDays(70)));
        UUID eerste = terugkoppelingen.bij(nummer).getFirst().id();
        terugkoppelingen.geef(eerste, BERICHT);
        assertThatExceptionOfType(Fout.RegelGeschonden.class).isThrownBy(() -> terugkoppelingen.geef(eerste, BERICHT));
        kring.als("buur");
        assertThat(terugkoppelingen.voorMij())
                .filteredOn(een -> een.gegeven() != null)
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.bericht().stap()).isEqualTo(BERICHT.stap());
                    assertThat(een.bericht().ouders()).isEmpty();
                    assertThat(een.vraagnummer()).isEmpty();
                });
    }

    @Test
    void te_laat_zien_beide_kanten() {
        String nummer = afgesproken();
        terug.close();
        terug = Testklok.opDag(MAANDAG.plusDays(8));
        kring.als("vrager");
        assertThat(terugkoppelingen.bij(nummer))
                .extracting(Terugkoppeling::teLaat)
                .containsExactly(true, false);
        assertThat(terugkoppelingen.teLaat(kring.wie("vrager"))).isEqualTo(1);
        kring.als("buur");
        assertThat(terugkoppelingen.voorMij())
                .extracting(Terugkoppeling::teLaat)
                .contains(true);
        kring.als("selam");
        assertThat(terugkoppelingen.bij(nummer))
                .extracting(Terugkoppeling::teLaat)
                .contains(true);
    }

    @Test
    void de_deskundige_leest_de_teksten_niet_en_een_ander_ziet_niets() {
        String nummer = afgesproken();
        terugkoppelingen.geef(terugkoppelingen.bij(nummer).getFirst().id(), BERICHT);
        kring.als("selam");
        assertThat(terugkoppelingen.bij(nummer))
                .extracting(Terugkoppeling::bericht)
                .containsOnlyNulls();
        for (String naam : List.of("yusuf", "beheer", "netwerkbaas")) {
            kring.als(naam);
            assertThat(terugkoppelingen.voorMij()).isEmpty();
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> terugkoppelingen.bij(nummer));
        }
        kring.als("buur");
        UUID id = terugkoppelingen.voorMij().getFirst().id();
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> terugkoppelingen.geef(id, BERICHT));
    }

    @Test
    void wie_niet_meeleest_hoort_het_met_een_telefoontje() {
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), null, null, ""));
        terugkoppelingen.spreekAf(nummer, null, "huisarts");
        UUID id = terugkoppelingen.bij(nummer).getFirst().id();
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> terugkoppelingen.geef(id, BERICHT))
                .withMessageContaining("Bel");
        terugkoppelingen.geef(
                id,
                new Melderbericht(
                        BERICHT.stap(), BERICHT.contactpersoon(), BERICHT.vervolg(), "", Melderbericht.Wijze.GEBELD));
        assertThat(terugkoppelingen.bij(nummer).getFirst().gegeven()).isNotNull();
    }
}
