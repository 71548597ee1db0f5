package nl.kortelijnen.huishouden.live;

import static nl.kortelijnen.huishouden.live.kanaal.Proefklant.op;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.kortelijnen.huishouden.live.kanaal.Proefklant;
import nl.kortelijnen.opslag.Proefproces;
import nl.kortelijnen.opslag.TestOpslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Two portals in processes of their own, on the same stores, serve one drawing; one of them is killed (H09, X13). */
class TweeProcessenIT {

    private final TestOpslag.Eigen opslag = TestOpslag.eigen();
    private final List<Knoop> gestart = new ArrayList<>();

    @AfterEach
    void ruimOp() throws Exception {
        gestart.forEach(knoop -> knoop.proces().toHandle().destroyForcibly());
        opslag.close();
    }

    @Test
    void wie_op_twee_knopen_tekenen_zien_hetzelfde_ook_als_er_een_wegvalt() throws Exception {
        Knoop een = start();
        String[] gemaakt = een.vraag("maak").split(" ");
        Knoop ander = start();
        UUID huishouden = UUID.fromString(gemaakt[4]);
        Proefklant anna = Proefklant.met(een.poort(), huishouden, gemaakt[1]).meldAan(0);
        Proefklant bram = Proefklant.met(ander.poort(), huishouden, gemaakt[2]).meldAan(0);
        Proefklant carla = Proefklant.met(ander.poort(), huishouden, gemaakt[3]).meldAan(0);
        String ans = UUID.randomUUID().toString();
        anna.wacht(bericht -> "aanwezigen".equals(bericht.get("t")) && ((List<?>) bericht.get("lijst")).size() == 3);

        assertThat(bram.antwoordOp(anna.doe(
                        op("voegKnoopToe", "id", ans, "soort", "persoon", "velden", Map.of("aanduiding", "Ans")))))
                .containsEntry("t", "wijziging");
        assertThat(anna.antwoordOp(bram.doe(plaats(ans, 1)))).containsEntry("nr", 2L);
        anna.stuur("vluchtig", "k", "keuze", "w", Map.of("ids", List.of(ans)));
        assertThat(bram.wacht("vluchtig")).containsEntry("w", Map.of("ids", List.of(ans)));

        een.vraag("sluit " + huishouden);
        assertThat(carla.dicht.get(2, TimeUnit.SECONDS))
                .as("a right that ended on the other node")
                .isEqualTo(4403);

        een.proces().destroyForcibly().waitFor();
        anna.dicht.get(10, TimeUnit.SECONDS);
        for (int x = 2; x <= 5; x++) {
            bram.antwoordOp(bram.doe(plaats(ans, x)));
        }
        Proefklant terug = Proefklant.met(ander.poort(), huishouden, gemaakt[1]).meldAan(2);
        assertThat(terug.alles.getFirst()).containsEntry("hierna", "staart");
        String laatste = terug.doe(plaats(ans, 6));
        assertThat(bram.antwoordOp(laatste)).containsEntry("nr", 7L);
        terug.antwoordOp(laatste);

        anna.alles.addAll(terug.alles);
        assertThat(beeld(anna)).isEqualTo(beeld(bram)).containsEntry(ans + " plaats:sociogram:-", List.of(6L, 0L));
        try (Driver driver = GraphDatabase.driver(opslag.graaf(), AuthTokens.basic("neo4j", opslag.wachtwoord()))) {
            var rij = driver.executableQuery("""
                            MATCH (:Netwerkpersoon {id: $ans})-[s:STAAT_IN]->(h:Huishouden)
                            RETURN s['plaats:sociogram:-'] AS plek, h.tekeningNr AS nr,
                                COUNT { (:Wijziging)-[:IN]->(h) } AS gelogd
                            """)
                    .withParameters(Map.of("ans", ans))
                    .execute()
                    .records()
                    .getFirst();
            assertThat(rij.get("plek").asList()).isEqualTo(List.of(6L, 0L));
            assertThat(rij.get("nr").asLong()).isEqualTo(7);
            assertThat(rij.get("gelogd").asLong()).isEqualTo(7);
        }
    }

    private static Map<String, Object> plaats(String id, int x) {
        return op("plaats", "id", id, "weergave", "sociogram", "ego", "-", "waarde", List.of(x, 0));
    }

    /** What somebody has on the screen after all they heard. */
    private static Map<String, Object> beeld(Proefklant van) {
        Map<String, Object> beeld = new HashMap<>();
        for (Map<String, Object> bericht : van.alles) {
            if (bericht.get("gevolg") instanceof List<?> gevolgen) {
                gevolgen.stream()
                        .map(List.class::cast)
                        .forEach(gevolg -> beeld.put(gevolg.get(0) + " " + gevolg.get(1), gevolg.get(2)));
            }
        }
        return beeld;
    }

    private Knoop start() throws IOException {
        List<String> argumenten = Proefproces.metGegevens(
                TestOpslag.nieuweMap(),
                "--server.port=0",
                "--logging.level.root=warn",
                "--kortelijnen.demo=false",
                "--kortelijnen.kluis.sleutels=" + Proefproces.SLEUTELS);
        argumenten.addAll(opslag.argumenten());
        Process proces = Proefproces.java(Knoopproces.class, 512, argumenten).start();
        Knoop zonder = new Knoop(proces, 0);
        gestart.add(zonder);
        return new Knoop(proces, Integer.parseInt(zonder.hoor("GEREED").split(" ")[1]));
    }

    private record Knoop(Process proces, int poort) {

        String vraag(String wat) throws IOException {
            PrintWriter naar = new PrintWriter(proces.outputWriter(), true);
            naar.println(wat);
            return hoor("GE");
        }

        String hoor(String begin) throws IOException {
            String regel = proces.inputReader().readLine();
            while (regel != null && !regel.startsWith(begin)) {
                regel = proces.inputReader().readLine();
            }
            assertThat(regel).as("the process goes on").isNotNull();
            return regel;
        }
    }
}
