package nl.kortelijnen.ketennetwerk.spil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Betweenness against published values (N13): the Florentine families of Padgett with the values NetworkX publishes
 * (its own tests hold them to three decimals), and what is known of stars.
 */
class TussenheidTest {

    private static final double NAUWKEURIG = 1e-6;

    /** The marriages of the fifteen families that have one. */
    private static final String FLORENCE = """
            Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Medici-Barbadori
            Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati Salviati-Pazzi Peruzzi-Strozzi
            Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni
            Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni Guadagni-Lamberteschi""";

    @Test
    void de_families_van_florence_krijgen_de_gepubliceerde_waarden() {
        Tussenheid.Uitkomst uitkomst = van(FLORENCE);
        Map<String, Double> gepubliceerd = Map.ofEntries(
                Map.entry("Medici", 0.521978021978022),
                Map.entry("Guadagni", 0.2545787545787546),
                Map.entry("Albizzi", 0.21245421245421245),
                Map.entry("Salviati", 0.14285714285714288),
                Map.entry("Ridolfi", 0.11355311355311355),
                Map.entry("Bischeri", 0.1043956043956044),
                Map.entry("Strozzi", 0.10256410256410257),
                Map.entry("Barbadori", 0.09340659340659341),
                Map.entry("Tornabuoni", 0.09157509157509157),
                Map.entry("Castellani", 0.05494505494505495),
                Map.entry("Peruzzi", 2 / 91.0),
                Map.entry("Acciaiuoli", 0.0),
                Map.entry("Pazzi", 0.0),
                Map.entry("Ginori", 0.0),
                Map.entry("Lamberteschi", 0.0));
        assertThat(uitkomst.tussenheid()).hasSize(15);
        gepubliceerd.forEach((familie, waarde) ->
                assertThat(uitkomst.tussenheid().get(familie)).as(familie).isCloseTo(waarde, within(NAUWKEURIG)));
        assertThat(uitkomst.onmisbaar()).isEqualTo(Set.of("Medici", "Salviati", "Albizzi", "Guadagni"));
        assertThat(uitkomst.lijnen()).containsEntry("Medici", 6);
    }

    @Test
    void wie_alleen_staat_of_zichzelf_kent_telt_niet_mee_en_breekt_niets() {
        Tussenheid.Uitkomst uitkomst =
                Tussenheid.van(List.of("a", "b"), List.of(new Tussenheid.Paar("a", "a")), deel -> {});
        assertThat(uitkomst.tussenheid()).containsEntry("a", 0.0).containsEntry("b", 0.0);
        assertThat(Tussenheid.van(List.of(), List.of(), deel -> {}).tussenheid())
                .isEmpty();
    }

    @Property(tries = 30)
    void in_een_ster_gaat_alles_over_het_midden(@ForAll @IntRange(min = 3, max = 40) int punten) {
        List<Tussenheid.Paar> stralen = new ArrayList<>();
        List<String> mensen = new ArrayList<>(List.of("midden"));
        for (int nr = 0; nr < punten; nr++) {
            mensen.add("p" + nr);
            stralen.add(new Tussenheid.Paar("midden", "p" + nr));
            stralen.add(new Tussenheid.Paar("p" + nr, "midden")); // a second line between the same two
        }
        Tussenheid.Uitkomst uitkomst = Tussenheid.van(mensen, stralen, deel -> {});
        assertThat(uitkomst.tussenheid().get("midden")).isCloseTo(1.0, within(NAUWKEURIG));
        assertThat(uitkomst.onmisbaar()).containsExactly("midden");
        assertThat(uitkomst.tussenheid().get("p1")).isCloseTo(0.0, within(NAUWKEURIG));
    }

    private static Tussenheid.Uitkomst van(String lijnen) {
        List<Tussenheid.Paar> paren = Stream.of(lijnen.split("\\s+"))
                .map(paar -> new Tussenheid.Paar(paar.split("-")[0], paar.split("-")[1]))
                .toList();
        return Tussenheid.van(
                paren.stream()
                        .flatMap(paar -> Stream.of(paar.een(), paar.ander()))
                        .distinct()
                        .toList(),
                paren,
                deel -> {});
    }
}
