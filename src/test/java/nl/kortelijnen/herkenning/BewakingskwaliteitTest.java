package nl.kortelijnen.herkenning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kortelijnen.bench.bewaking.Bewakingscijfers;
import nl.kortelijnen.bench.bewaking.Geplant;
import nl.kortelijnen.bench.bewaking.Proefcorpus;
import org.junit.jupiter.api.Test;

/** C02: floors a little under what {@code ./kl bench bewaking} measures; the seed is another than that of the bench. */
class BewakingskwaliteitTest {

    private static final Bewakingscijfers CIJFERS = Bewakingscijfers.over(Proefcorpus.notities(2000, 77));

    @Test
    void namen_van_het_huishouden_worden_gevonden() {
        assertThat(CIJFERS.recall(Geplant.HUISNAAM)).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void patronen_worden_gevonden() {
        assertThat(CIJFERS.recallPatronen())
                .as(() -> String.join("\n", CIJFERS.gemist()))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void namen_die_niemand_vertelde_worden_gevonden_van_wie_ze_ook_zijn() {
        assertThat(CIJFERS.recall(Geplant.NEDERLANDS)).isGreaterThanOrEqualTo(0.90);
        assertThat(CIJFERS.recall(Geplant.MIGRATIE)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void er_wordt_weinig_ten_onrechte_gevonden() {
        assertThat(CIJFERS.precisie())
                .as(() -> String.join("\n", CIJFERS.teVeel()))
                .isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void elke_soort_komt_genoeg_voor_om_er_iets_van_te_zeggen() {
        assertThat(Stream.of("BSN", "IBAN", "DATUM", "LEEFTIJD", "WERKGEVER", "WEBADRES", Geplant.HUISNAAM))
                .allSatisfy(groep -> assertThat(CIJFERS.perGroep().getOrDefault(groep, new int[2])[1])
                        .isGreaterThan(100));
        assertThat(List.of(Proefcorpus.notities(3, 5))).isEqualTo(List.of(Proefcorpus.notities(3, 5)));
    }
}
