package nl.kortelijnen.huishouden.live;

import static nl.kortelijnen.huishouden.live.kanaal.Proefklant.op;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.live.kast.GedeeldeRegisters;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.live.kast.Tekenwijziging;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** One person in the drawings of two households, in rooms that are open at the same time (H08). */
@SpringBootTest
class TweeHuishoudensTest {

    private static final int STAPPEN = 40;

    @Autowired
    Kamers kamers;

    @Autowired
    Neo4jTekeningkast kast;

    @Autowired
    Driver driver;

    private final UUID oud = UUID.randomUUID();
    private final UUID nieuw = UUID.randomUUID();
    private final String sami = UUID.randomUUID().toString();
    private Proefdeelnemer anna;
    private Proefdeelnemer bram;

    @BeforeEach
    void tekenSamiInBeide() throws InterruptedException {
        driver.executableQuery("UNWIND $ids AS id CREATE (:Huishouden {id: id})")
                .withParameters(Map.of("ids", List.of(oud.toString(), nieuw.toString())))
                .execute();
        anna = binnen(oud, "anna");
        bram = binnen(nieuw, "bram");
        doe(anna, persoon(sami, Map.of("aanduiding", "Sami", "geboren", "2015", "rol", "zoon")));
        doe(bram, persoon(sami, Map.of("aanduiding", "Sami", "geboren", "2015")));
    }

    private Proefdeelnemer binnen(UUID huishouden, String wie) {
        return new Proefdeelnemer(kamers.van(huishouden), wie, new Deelnemer.Waarborg() {
            @Override
            public boolean magNog() {
                return true;
            }

            @Override
            public boolean deelt(String persoon, UUID ander) {
                return List.of(oud, nieuw).contains(ander);
            }
        });
    }

    private static Map<String, Object> persoon(String id, Map<String, Object> velden) {
        return op("voegKnoopToe", "id", id, "soort", "persoon", "velden", velden);
    }

    private static Map<String, Object> zet(String id, String veld, @Nullable Object waarde) {
        return op("zetKnoop", "id", id, "veld", veld, "waarde", waarde);
    }

    private static String doe(Proefdeelnemer wie, Map<String, Object> op) throws InterruptedException {
        String h = UUID.randomUUID().toString();
        wie.doe(h, op);
        Proefdeelnemer.wachtTot(() -> wie.gehoord().stream()
                .anyMatch(bericht -> h.equals(bericht.get("h")) && !"wijziging".equals(bericht.get("t"))));
        return h;
    }

    private static String bij(Proefdeelnemer wie, String id, String register) {
        return waarde(wie, id, Register.van(register)).map(Waarde::toString).orElse("");
    }

    private static Optional<Waarde> waarde(Proefdeelnemer wie, String id, Register register) {
        return wie.kamer.staat().ding(id).map(ding -> ding.waarde(register));
    }

    private long knopen(String id) {
        return driver.executableQuery("MATCH (n:Netwerkpersoon {id: $id}) RETURN count(n) AS aantal")
                .withParameters(Map.of("id", id))
                .execute()
                .records()
                .getFirst()
                .get("aantal")
                .asLong();
    }

    @Test
    void een_kind_in_twee_huishoudens_is_een_persoon_en_staat_in_beide_tekeningen() {
        assertThat(knopen(sami)).isEqualTo(1);
        assertThat(bij(anna, sami, "aanwezig")).isEqualTo("true");
        assertThat(bij(bram, sami, "aanwezig")).isEqualTo("true");
        assertThat(bij(bram, sami, "rol")).isEmpty();
    }

    @Test
    void een_andere_naam_komt_ook_in_het_andere_huishouden_zonder_te_zeggen_van_wie() throws InterruptedException {
        doe(anna, zet(sami, "aanduiding", "Samuel"));
        doe(anna, zet(sami, "toelichting", "Bij moeder thuis"));
        Proefdeelnemer.wachtTot(() -> "Samuel".equals(bij(bram, sami, "aanduiding")));

        assertThat(bij(bram, sami, "toelichting")).isEmpty();
        assertThat(bram.gehoord())
                .filteredOn(bericht -> bericht.toString().contains("Samuel"))
                .isNotEmpty()
                .allSatisfy(bericht -> assertThat(bericht).containsEntry("door", Tekenwijziging.PORTAAL.id()));
        assertThat(bram.gehoord().toString()).doesNotContain("anna", oud.toString(), "Bij moeder thuis");
    }

    @Test
    void ongedaan_maken_haalt_het_ook_daar_terug_en_nooit_wat_een_ander_er_later_van_maakte()
            throws InterruptedException {
        String h = doe(anna, zet(sami, "aanduiding", "Samuel"));
        Proefdeelnemer.wachtTot(() -> "Samuel".equals(bij(bram, sami, "aanduiding")));
        doe(anna, op("herroep", "handeling", h));
        Proefdeelnemer.wachtTot(() -> "Sami".equals(bij(bram, sami, "aanduiding")));

        String tweede = doe(anna, zet(sami, "aanduiding", "Samuel"));
        Proefdeelnemer.wachtTot(() -> "Samuel".equals(bij(bram, sami, "aanduiding")));
        doe(bram, zet(sami, "aanduiding", "Sam"));
        Proefdeelnemer.wachtTot(() -> "Sam".equals(bij(anna, sami, "aanduiding")));
        doe(anna, op("herroep", "handeling", tweede));
        assertThat(bij(anna, sami, "aanduiding")).isEqualTo("Sam");
        assertThat(bij(bram, sami, "aanduiding")).isEqualTo("Sam");
    }

    @Test
    void wie_iemand_erbij_tekent_met_een_oude_naam_krijgt_de_naam_van_nu() throws InterruptedException {
        String luul = UUID.randomUUID().toString();
        doe(anna, persoon(luul, Map.of("aanduiding", "Luul")));
        doe(bram, persoon(luul, Map.of("aanduiding", "Loel van vroeger")));

        Proefdeelnemer.wachtTot(() -> "Luul".equals(bij(bram, luul, "aanduiding")));
        assertThat(bij(anna, luul, "aanduiding")).isEqualTo("Luul");
    }

    @Test
    void wie_in_de_ene_tekening_weg_is_blijft_in_de_andere_en_komt_terug_zoals_die_nu_is() throws InterruptedException {
        doe(bram, op("verwijder", "id", sami));
        assertThat(bij(anna, sami, "aanwezig")).isEqualTo("true");
        doe(anna, zet(sami, "aanduiding", "Samuel"));
        doe(bram, op("zetTerug", "id", sami));

        Proefdeelnemer.wachtTot(() -> "Samuel".equals(bij(bram, sami, "aanduiding")));
    }

    @Test
    void na_een_verhuizing_hoort_een_kind_alleen_nog_bij_het_nieuwe_huishouden() throws InterruptedException {
        doe(anna, op("zetLid", "id", sami, "lid", Map.of("tot", "2026-03")));
        doe(bram, op("zetLid", "id", sami, "lid", Map.of("van", "2026-03")));

        List<String> lidVan =
                driver.executableQuery("""
                        MATCH (:Netwerkpersoon {id: $id})-[v:LID_VAN]->(h:Huishouden)
                        WHERE v.tot IS NULL RETURN h.id AS id
                        """).withParameters(Map.of("id", sami)).execute().records().stream()
                        .map(rij -> rij.get("id").asString())
                        .toList();
        assertThat(lidVan).containsExactly(nieuw.toString());
        assertThat(knopen(sami)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void wat_twee_kamers_ook_door_elkaar_doen_aan_het_eind_zien_beide_hetzelfde_als_de_graaf(long zaad)
            throws InterruptedException {
        Random toeval = new Random(zaad);
        Map<Proefdeelnemer, List<String>> gedaan =
                new HashMap<>(Map.of(anna, new ArrayList<>(), bram, new ArrayList<>()));
        for (int stap = 0; stap < STAPPEN; stap++) {
            Proefdeelnemer wie = toeval.nextBoolean() ? anna : bram;
            List<String> eigen = gedaan.get(wie);
            String h = UUID.randomUUID().toString();
            wie.doe(
                    h,
                    switch (toeval.nextInt(6)) {
                        case 0 -> op("verwijder", "id", sami);
                        case 1 -> op("zetTerug", "id", sami);
                        case 2 -> zet(sami, "geboren", String.valueOf(2000 + toeval.nextInt(20)));
                        case 3 -> zet(sami, "aanduiding", toeval.nextInt(4) == 0 ? null : "Naam " + stap);
                        case 4 -> zet(sami, "overleden", toeval.nextBoolean());
                        default ->
                            eigen.isEmpty()
                                    ? zet(sami, "geslacht", "anders")
                                    : op("herroep", "handeling", eigen.remove(toeval.nextInt(eigen.size())));
                    });
            eigen.add(h);
            if (toeval.nextInt(3) == 0) {
                Thread.sleep(toeval.nextInt(20));
            }
        }
        doe(anna, op("zetTerug", "id", sami));
        doe(bram, op("zetTerug", "id", sami));

        Proefdeelnemer.wachtTot(() -> Stream.of(anna, bram).allMatch(this::isAlsDeGraaf));
    }

    private boolean isAlsDeGraaf(Proefdeelnemer wie) {
        Map<Register.Veld, @Nullable Waarde> graaf = kast.gedeelden(wie.kamer.huishouden()).stream()
                .filter(een -> een.id().equals(sami))
                .findFirst()
                .orElseThrow()
                .registers();
        Map<Register.Veld, @Nullable Waarde> hier = new HashMap<>();
        GedeeldeRegisters.REGISTERS.forEach(
                register -> hier.put(register, waarde(wie, sami, register).orElse(null)));
        return graaf.equals(hier);
    }
}
