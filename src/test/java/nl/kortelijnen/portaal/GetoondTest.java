package nl.kortelijnen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GetoondTest {

    @Test
    void wat_hetzelfde_is_wordt_niet_opnieuw_getekend() {
        List<List<String>> getekend = new ArrayList<>();
        Getoond<List<String>> getoond = new Getoond<>(getekend::add);

        getoond.toon(List.of("een"));
        getoond.toon(List.of("een"));
        getoond.toon(List.of("twee"));
        getoond.vergeet();
        getoond.toon(List.of("twee"));

        assertThat(getekend).containsExactly(List.of("een"), List.of("twee"), List.of("twee"));
    }
}
