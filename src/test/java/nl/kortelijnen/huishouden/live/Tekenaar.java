package nl.kortelijnen.huishouden.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.kortelijnen.KorteLijnenApplication;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.opslag.Springklok;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A portal in a process of its own that draws as fast as it can until it is killed, by a clock that jumps. Says {@code GEREED <numbers in the
 * log> <last place in the log> <the same in the graph>} when it has started, and each number once it is acknowledged.
 */
final class Tekenaar {

    private static final String PLEK = "plaats:genogram:-";

    private Tekenaar() {}

    /** Somebody keeps setting the time of this machine. No {@code @Configuration}: no other portal may find it. */
    static class Springend {

        @Bean
        @Primary
        Clock springklok() {
            return new Springklok();
        }
    }

    public static void main(String[] argumenten) throws InterruptedException {
        var context = SpringApplication.run(new Class<?>[] {KorteLijnenApplication.class, Springend.class}, argumenten);
        UUID huishouden = UUID.nameUUIDFromBytes(new byte[] {1});
        String ans = UUID.nameUUIDFromBytes(new byte[] {2}).toString();
        Driver driver = context.getBean(Driver.class);
        driver.executableQuery("MERGE (:Huishouden {id: $id})")
                .withParameters(Map.of("id", huishouden.toString()))
                .execute();
        List<Logregel> log = context.getBean(Neo4jTekeningkast.class).log(huishouden, 0);
        Staat staat = Staat.leeg(huishouden.toString());
        log.forEach(regel -> staat.verwerk(regel.boeking(), regel.effect()));
        Object inLog = staat.ding(ans).map(ding -> ding.waarde(PLEK)).orElse(-1L);
        long inGraaf = driver
                .executableQuery(
                        "MATCH (:Netwerkpersoon {id: $id})-[s:STAAT_IN]->() RETURN coalesce(s[$plek], -1) AS x")
                .withParameters(Map.of("id", ans, "plek", PLEK))
                .execute()
                .records()
                .stream()
                .map(rij -> rij.get("x").asLong())
                .findFirst()
                .orElse(-1L);
        System.out.println("GEREED " + log.size() + " " + inLog + " " + inGraaf);
        Semaphore onderweg = new Semaphore(10);
        Proefdeelnemer anna = new Proefdeelnemer(context.getBean(Kamers.class).van(huishouden), "anna") {
            @Override
            public void stuur(String bericht) {
                Map<?, ?> gelezen = Proefklant.JSON.readValue(bericht, Map.class);
                if ("bevestigd".equals(gelezen.get("t"))) {
                    System.out.println("BEVESTIGD " + gelezen.get("nr"));
                    onderweg.release();
                }
            }
        };
        for (long x = 0; ; x++) {
            onderweg.acquire();
            anna.doe(
                    UUID.randomUUID().toString(),
                    x == 0
                            ? Map.of("op", "voegKnoopToe", "id", ans, "soort", "persoon", "velden", Map.of())
                            : Map.of(
                                    "op",
                                    "plaats",
                                    "id",
                                    ans,
                                    "weergave",
                                    "genogram",
                                    "ego",
                                    "-",
                                    "waarde",
                                    x % 10_000));
        }
    }
}
