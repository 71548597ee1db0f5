package nl.kortelijnen.huishouden.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kortelijnen.huishouden.tekening.Gevolg.Entiteit;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Tekeninvoer;
import org.junit.jupiter.api.Test;

/** H17: the same risk in a couple and in the couple of their child. */
class StamboomTest {

    private final List<Entiteit> beeld = new ArrayList<>();

    StamboomTest() {
        mens("oma", Map.of());
        mens("opa", Map.of());
        paar("oud", "oma", "opa");
        mens("moeder", Map.of("ouders:biologisch", "oud"));
        mens("vader", Map.of());
        mens("tante", Map.of("ouders:biologisch:oud", true));
        paar("jong", "moeder", "vader");
        mens("kind", Map.of("ouders:biologisch", "jong"));
    }

    private void mens(String id, Map<String, Object> ouders) {
        Map<String, Object> r = new HashMap<>(ouders);
        r.put("aanduiding", id);
        beeld.add(new Entiteit(id, Soort.PERSOON, Tekeninvoer.registers(r)));
    }

    private void paar(String id, String een, String ander) {
        beeld.add(new Entiteit(id, Soort.VERBINTENIS, Tekeninvoer.registers(Map.of("partners", List.of(een, ander)))));
    }

    private List<Familiepatroon> patronen(String... ids) {
        return new Stamboom(beeld).patronen(Map.of("partnergeweld", Set.of(ids)));
    }

    @Test
    void hetzelfde_in_twee_generaties_is_een_patroon_met_beide_paren() {
        assertThat(patronen("jong", "oud"))
                .containsExactly(new Familiepatroon("partnergeweld", List.of("oma en opa", "moeder en vader")));
    }

    @Test
    void in_een_generatie_is_het_geen_patroon() {
        assertThat(patronen("jong", "tante")).isEmpty();
        assertThat(patronen("jong")).isEmpty();
    }

    @Test
    void ook_over_een_generatie_heen_en_langs_een_ouderschap_met_jaren() {
        assertThat(patronen("kind", "oud")).hasSize(1);
        assertThat(patronen("tante", "opa")).hasSize(1);
    }
}
