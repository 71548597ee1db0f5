package nl.kortelijnen.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** M07: two reports laid side by side, of all together and of one organisation, tell nothing small either. */
class UitkijkTest {

    /** @param ja which of two parts it is in */
    record Meting(String wie, boolean ja) {}

    private static List<Cijfercel> van(List<Meting> metingen, String wie) {
        return new Uitkijk<>(Meting::wie, wie)
                .delen(metingen, deel -> Tabelbouw.tel(deel, Meting::ja, een -> !een.ja()));
    }

    @Provide
    Arbitrary<List<Meting>> metingen() {
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d"), Arbitraries.of(true, false))
                .as(Meting::new)
                .list()
                .ofMaxSize(70);
    }

    @Property
    void van_alle_anderen_samen_is_geen_klein_getal_uit_te_rekenen(@ForAll("metingen") List<Meting> metingen) {
        List<Cijfercel> samen = new Uitkijk<>(Meting::wie, null)
                .delen(metingen, deel -> Tabelbouw.tel(deel, Meting::ja, een -> !een.ja()));
        for (int kolom = 0; kolom < 2; kolom++) {
            Integer geheel = samen.get(kolom).waarde();
            List<Integer> getoond = new ArrayList<>();
            for (String wie : List.of("a", "b", "c", "d")) {
                Integer deel = van(metingen, wie).get(kolom).waarde();
                if (deel != null) {
                    assertThat(deel).isGreaterThanOrEqualTo(5);
                    getoond.add(deel);
                }
            }
            if (geheel != null && !getoond.isEmpty()) {
                int rest = geheel - getoond.stream().mapToInt(Integer::intValue).sum();
                long anderen = List.of("a", "b", "c", "d").stream()
                        .filter(wie ->
                                metingen.stream().anyMatch(een -> een.wie().equals(wie)))
                        .filter(wie -> van(metingen, wie).stream().allMatch(Cijfercel::afgeschermd))
                        .count();
                assertThat(anderen == 0 || rest >= 5)
                        .as("%d left over %d", rest, anderen)
                        .isTrue();
            }
        }
    }

    @Test
    void een_klein_getal_van_een_ander_verbergt_ook_het_mijne() {
        List<Meting> metingen = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            metingen.add(new Meting("a", i < 5));
        }
        metingen.add(new Meting("b", true));
        assertThat(van(metingen, "a")).allMatch(Cijfercel::afgeschermd);
        assertThat(van(metingen, "b")).extracting(Cijfercel::waarde).allMatch(Objects::isNull);
    }
}
