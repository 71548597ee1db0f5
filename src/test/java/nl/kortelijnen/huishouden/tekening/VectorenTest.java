package nl.kortelijnen.huishouden.tekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Ongeldig;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Opkeuring;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Tekeninvoer;
import nl.kortelijnen.huishouden.tekening.taal.Tekentaal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The algebra on the vectors that the browser's side runs too (H02, H04, H05, H07, H09, H10). */
class VectorenTest {

    private static final long BEGIN = Instant.parse("2026-11-22T00:00:00Z").toEpochMilli();

    @TestFactory
    Stream<DynamicTest> elk_scenario_verloopt_zoals_beschreven() {
        return Stream.of("scenarios.json", "handelingen.json")
                .flatMap(bestand -> lijst(Vectoren.lees(bestand)).stream())
                .map(VectorenTest::groep)
                .map(scenario -> DynamicTest.dynamicTest((String) scenario.get("naam"), () -> speel(scenario)));
    }

    private static void speel(Map<String, Object> scenario) {
        Staat staat = Staat.leeg(Vectoren.HUISHOUDEN);
        long nr = 0;
        for (Object stap : lijst(scenario.get("stappen"))) {
            if (doe(staat, groep(stap), nr + 1)) {
                nr++;
            }
        }
        assertThat(staat.dingen().map(Ding::id).filter(id -> Zicht.zichtbaar(staat, id)))
                .containsExactlyInAnyOrderElementsOf(lijst(scenario.get("zichtbaar")).stream()
                        .map(String::valueOf)
                        .toList());
        groep(scenario.getOrDefault("waarden", Map.of()))
                .forEach((id, registers) -> groep(registers)
                        .forEach((register, waarde) -> assertThat(
                                        staat.bekend(id).waarde(Register.van(register)))
                                .as(register)
                                .isEqualTo(Tekeninvoer.waarde(waarde))));
    }

    private static boolean doe(Staat staat, Map<String, Object> stap, long nr) {
        Wie wie = new Wie(
                (String) stap.get("door"),
                Rol.valueOf(((String) stap.getOrDefault("rol", "tekenen")).toUpperCase()),
                Boolean.TRUE.equals(stap.get("gast")),
                stap.containsKey("lagen") ? lagen(lijst(stap.get("lagen")).stream()) : Laag.ALLE);
        Boeking boeking = new Boeking(
                nr,
                (String) stap.getOrDefault("h", Vectoren.vasteId("h" + nr)),
                wie.id(),
                BEGIN + (Long) stap.getOrDefault("op", nr) * 60_000);
        String ops = String.valueOf(stap.get("ops"));
        List<Op> gelezen = new ArrayList<>();
        assertThat(weigering(staat, stap.get("ops"), wie, gelezen)).as(ops).isEqualTo(stap.get("weigering"));
        if (stap.containsKey("weigering")) {
            return false;
        }
        Besluit besluit = Besluit.over(staat, gelezen, wie, boeking);
        assertThat(besluit.codes().stream().map(code -> code == null ? null : code.name()))
                .as(ops)
                .isEqualTo(stap.getOrDefault("codes", Collections.nCopies(gelezen.size(), null)));
        groep(stap.getOrDefault("gevolg", Map.of())).forEach((lagen, verwacht) -> {
            List<Gevolg> gevolg =
                    Gevolg.tussen(staat, besluit.na(), besluit.effect().geraakt(), lagen(Stream.of(lagen.split(","))));
            assertThat(gevolg.stream().map(VectorenTest::alsJson).map(Object.class::cast))
                    .as(lagen)
                    .containsExactlyInAnyOrderElementsOf(lijst(verwacht));
        });
        staat.verwerk(boeking, besluit.effect());
        return true;
    }

    private static String weigering(Staat staat, Object ops, Wie wie, List<Op> gelezen) {
        try {
            gelezen.addAll(Opkeuring.keur(Tekeninvoer.json(ops), 2026));
            return Recht.mag(staat, gelezen, wie) ? null : Code.GEEN_RECHT.name();
        } catch (Ongeldig e) {
            return e.code().name();
        }
    }

    @Test
    void goede_waarden_worden_bewaard_zoals_ze_bedoeld_zijn() {
        for (Object rij : lijst(waarden().get("goed"))) {
            List<Object> deel = lijst(rij);
            assertThat(keur(deel)).as(deel.toString()).isEqualTo(Tekeninvoer.waarde(deel.get(3)));
        }
    }

    @Test
    void andere_waarden_worden_geweigerd() {
        for (Object rij : lijst(waarden().get("fout"))) {
            assertThatThrownBy(() -> keur(lijst(rij)))
                    .as(rij.toString())
                    .isInstanceOfSatisfying(
                            Ongeldig.class, e -> assertThat(e.code()).isEqualTo(Code.ONJUISTE_WAARDE));
        }
    }

    @Test
    void wat_naar_iemand_wijst_wordt_herkend_en_gewone_tekst_niet() {
        for (Object rij : lijst(waarden().get("gevoelig"))) {
            assertThat(gevoelig((String) lijst(rij).get(0))).as(rij.toString()).contains((String)
                    lijst(rij).get(1));
        }
        for (Object tekst : lijst(waarden().get("nietGevoelig"))) {
            assertThat(gevoelig((String) tekst)).as(tekst.toString()).isEmpty();
        }
    }

    @Test
    void een_afgeleide_id_is_de_sha_256_van_waar_hij_voor_staat() {
        for (Object rij : lijst(waarden().get("afgeleid"))) {
            String[] delen = ((String) lijst(rij).get(0)).split("\\|");
            String ander = delen[2].equals(delen[3]) ? null : delen[2];
            assertThat(Afgeleid.verbintenis(delen[1], delen[3], ander))
                    .isEqualTo(lijst(rij).get(1));
        }
    }

    /** What is found when somebody is called this; empty when it may. */
    private static String gevoelig(String tekst) {
        try {
            Opkeuring.reden(tekst);
            return "";
        } catch (Ongeldig e) {
            return e.patroon();
        }
    }

    private static Object keur(List<Object> rij) {
        return Tekentaal.velden(Soort.van((String) rij.get(0)))
                .get(Register.van((String) rij.get(1)))
                .keur(Tekeninvoer.json(rij.get(2)), 2026);
    }

    private static Map<String, Object> waarden() {
        return groep(Vectoren.lees("waarden.json"));
    }

    private static Object alsJson(Gevolg gevolg) {
        return Vectoren.JSON.convertValue(gevolg, Object.class);
    }

    private static Set<Laag> lagen(Stream<?> codes) {
        return codes.map(code -> Laag.van(code.toString()).orElseThrow()).collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> lijst(Object waarde) {
        return (List<Object>) waarde;
    }

    private static Map<String, Object> groep(Object waarde) {
        Map<String, Object> groep = new LinkedHashMap<>();
        ((Map<?, ?>) waarde).forEach((naam, deel) -> groep.put(naam.toString(), deel));
        return groep;
    }
}
