package nl.kortelijnen.casuistiek.weging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** C06: the figures of a spread count everybody, whatever the order in which they were given. */
class SpreidingTest {

    @Property
    void een_spreiding_telt_iedereen_en_hangt_niet_af_van_de_volgorde(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 5) Integer> cijfers) {
        Spreiding spreiding = Spreiding.van(cijfers);
        assertThat(spreiding.samen()).isEqualTo(cijfers.size());
        assertThat(spreiding).isEqualTo(Spreiding.van(cijfers.reversed()));
        assertThat(spreiding.midden()).isBetween(1.0, 5.0);
        assertThat(spreiding.breedte()).isBetween(0, 4);
        assertThat(spreiding.verschil()).isEqualTo(cijfers.stream().anyMatch(spreiding::wijktAf));
        if (spreiding.breedte() < 2) {
            assertThat(spreiding.verschil()).isFalse();
        }
    }
}
