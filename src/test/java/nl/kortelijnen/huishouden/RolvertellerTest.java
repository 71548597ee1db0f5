package nl.kortelijnen.huishouden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kortelijnen.herkenning.herkomst.Roltekening;
import nl.kortelijnen.huishouden.tekening.Gevolg.Entiteit;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Tekeninvoer;

/** C09: whatever somebody typed in a drawing, nothing of it is in the drawing that goes along with a case. */
class RolvertellerTest {

    @Property
    void geen_waarde_van_het_huishouden_komt_in_de_tekening_van_de_casus(@ForAll("beelden") List<Entiteit> beeld) {
        String kaal = Rolverteller.van(beeld, 2026).naarTekst();
        for (Entiteit een : beeld) {
            for (String register : List.of("aanduiding", "toelichting", "herkomst", "geboren", "van")) {
                een.waarde(Register.van(register))
                        .ifPresent(waarde -> assertThat(kaal).doesNotContain(waarde.toString()));
            }
            assertThat(kaal).doesNotContain(een.id());
        }
        Roltekening terug = Roltekening.uitTekst(kaal);
        assertThat(terug.mensen()).extracting(Roltekening.Rolpersoon::code).doesNotHaveDuplicates();
        assertThat(terug.naarTekst()).isEqualTo(kaal);
    }

    @Example
    void een_moeder_en_twee_broers_krijgen_een_rol_een_groep_en_een_tijd() {
        Entiteit moeder = mens(
                "a1",
                Map.of(
                        "aanduiding",
                        "Miriam",
                        "geslacht",
                        "vrouw",
                        "geboren",
                        "1992-05-03",
                        "lid",
                        Map.of("rol", "ouder")));
        Entiteit een = mens("b1", Map.of("aanduiding", "Yonas", "rol", "broer van Sara", "geboren", "2019"));
        Entiteit twee = mens("c1", Map.of("aanduiding", "broer Ali"));
        Entiteit lijn = new Entiteit(
                "d1",
                Soort.LIJN,
                Tekeninvoer.registers(Map.of("einden", List.of("a1", "b1"), "soort", "steun", "van", "2026-05")));
        Entiteit eerder = new Entiteit(
                "e1",
                Soort.LIJN,
                Tekeninvoer.registers(Map.of("einden", List.of("b1", "c1"), "soort", "spanning", "van", "2026-02")));
        Roltekening tekening = Rolverteller.van(List.of(moeder, een, twee, lijn, eerder), 2026);
        assertThat(tekening.mensen())
                .extracting(Roltekening.Rolpersoon::voluit)
                .containsExactly("Mo, moeder, 30–44 jr", "Br1, broer, 6–11 jr", "Br2, broer");
        assertThat(tekening.lijnen())
                .extracting(band -> band.van() + " " + band.band() + " " + band.naar() + " " + band.sinds())
                .containsExactly("Mo steunt Br1 T+3 mnd", "Br1 heeft spanning met Br2 T");
    }

    private static Entiteit mens(String id, Map<String, Object> r) {
        return new Entiteit(id, Soort.PERSOON, Tekeninvoer.registers(r));
    }

    @Provide
    Arbitrary<List<Entiteit>> beelden() {
        Arbitrary<String> tekst = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(8)
                .ofMaxLength(14)
                .map(woord -> "X" + woord + "q");
        Arbitrary<String> datum = Combinators.combine(
                        Arbitraries.integers().between(1930, 2025),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as("%d-%02d-%02d"::formatted);
        Arbitrary<Soort> soort = Arbitraries.of(Soort.PERSOON, Soort.PLEK, Soort.PROFESSIONAL, Soort.HUISDIER);
        return Combinators.combine(soort, tekst, tekst, datum, Arbitraries.of("moeder", "broer", "vriend van opa", ""))
                .as((welke, naam, uitleg, geboren, rol) -> {
                    Map<String, Object> r = new HashMap<>();
                    r.put("aanduiding", naam);
                    r.put("toelichting", uitleg);
                    r.put("herkomst", uitleg + "z");
                    r.put("rol", rol + " " + naam);
                    r.put("geboren", geboren);
                    r.put("lid", Map.of("rol", naam));
                    return new Entiteit("id" + naam, welke, Tekeninvoer.registers(r));
                })
                .list()
                .uniqueElements(Entiteit::id)
                .ofMaxSize(12)
                .map(mensen -> {
                    List<Entiteit> alles = new ArrayList<>(mensen);
                    for (int nummer = 1; nummer < mensen.size(); nummer++) {
                        alles.add(new Entiteit(
                                "lijn-" + mensen.get(nummer).id(),
                                Soort.LIJN,
                                Tekeninvoer.registers(Map.of(
                                        "einden",
                                        List.of(
                                                mensen.get(nummer - 1).id(),
                                                mensen.get(nummer).id()),
                                        "soort",
                                        "steun",
                                        "van",
                                        mensen.get(nummer).tekst(Register.van("geboren"))))));
                    }
                    return alles;
                });
    }
}
