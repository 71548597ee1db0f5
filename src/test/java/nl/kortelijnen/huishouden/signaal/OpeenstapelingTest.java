package nl.kortelijnen.huishouden.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kortelijnen.huishouden.signaal.Opeenstapeling.Punt;

/** H16: when small signals add up, against counting every window by hand. */
class OpeenstapelingTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<List<Punt>> signalen() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.integers().between(0, 200))
                .as((mens, dag) -> new Punt(mens, BEGIN.plusDays(dag)))
                .list()
                .ofMaxSize(8);
    }

    @Property
    void precies_als_er_een_venster_is_met_drie_signalen_van_drie_mensen(@ForAll("signalen") List<Punt> signalen) {
        boolean ergens = IntStream.rangeClosed(0, 200).anyMatch(dag -> {
            LocalDate laatste = BEGIN.plusDays(dag);
            List<Punt> binnen = signalen.stream()
                    .filter(een ->
                            !een.dag().isAfter(laatste) && een.dag().isAfter(laatste.minusDays(Opeenstapeling.DAGEN)))
                    .toList();
            return binnen.size() >= 3
                    && binnen.stream().map(Punt::mens).distinct().count() >= 3;
        });
        assertThat(Opeenstapeling.van(signalen).isPresent()).isEqualTo(ergens);
    }
}
