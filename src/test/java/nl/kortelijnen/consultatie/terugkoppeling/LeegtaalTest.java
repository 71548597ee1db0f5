package nl.kortelijnen.consultatie.terugkoppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kortelijnen.gedeeld.Fout;
import org.junit.jupiter.api.Test;

/** E11, AE10: what says nothing is not told to a reporter. */
class LeegtaalTest {

    private static final String VERVOLG = "Over vier weken bellen we je weer.";

    private static Melderbericht bericht(String stap) {
        return new Melderbericht(stap, "Marloes Peters, 024 000 00 00", VERVOLG, "", Melderbericht.Wijze.GEBELD);
    }

    @Test
    void in_goede_handen_zegt_niets() {
        for (String leeg : List.of(
                "Het is in goede handen.",
                "HET IS IN GOEDE HANDEN!!!",
                "Het is, in goede handen. Komt goed hoor",
                "We zijn er mee bezig",
                "Er wordt aan gewerkt; hulp is ingezet.",
                ".",
                "")) {
            assertThatExceptionOfType(Fout.RegelGeschonden.class)
                    .as(leeg)
                    .isThrownBy(() -> bericht(leeg))
                    .withMessageContaining("welke stap");
        }
    }

    @Test
    void een_stap_een_mens_en_een_vervolg_is_genoeg() {
        Melderbericht goed = bericht("We spraken de ouders en maakten afspraken over veiligheid.");
        assertThat(goed.vervolg()).isEqualTo(VERVOLG);
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> new Melderbericht(goed.stap(), " ", VERVOLG, "", Melderbericht.Wijze.GEBELD))
                .withMessageContaining("wie de melder kan bellen");
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(
                        () -> new Melderbericht(goed.stap(), "Marloes", "Komt goed.", "", Melderbericht.Wijze.GEBELD))
                .withMessageContaining("hierna");
    }

    @Provide
    Arbitrary<List<String>> frasen() {
        return Arbitraries.of(
                        "Het is in goede handen",
                        "we pakken het op",
                        "komt goed",
                        "vanwege de privacy",
                        "volgt nog",
                        "er is hulp",
                        "ALLES IS GEREGELD")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void ook_veel_lege_zinnen_achter_elkaar_zeggen_niets(
            @ForAll("frasen") List<String> frasen, @ForAll("tekens") String tussen) {
        assertThat(Leegtaal.woordenMetInhoud(String.join(tussen, frasen))).isZero();
    }

    @Provide
    Arbitrary<String> tekens() {
        return Arbitraries.of(". ", ", ", "\n", " - ", " en ", "; ");
    }
}
