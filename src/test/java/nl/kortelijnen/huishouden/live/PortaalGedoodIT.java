package nl.kortelijnen.huishouden.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.kortelijnen.opslag.Beproeving;
import nl.kortelijnen.opslag.TestOpslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * X13: whoever kills the portal, the graph or PostgreSQL by turns while people draw and fill in forms loses nothing that
 * was acknowledged; the graph is the log of the drawing, the log of who did what is whole, and nobody but whoever killed
 * the portal itself starts anything again.
 */
@Execution(ExecutionMode.CONCURRENT)
class PortaalGedoodIT {

    private static final int KEREN = Beproeving.keren(3);
    private static final Duration GEDULD = Duration.ofMinutes(4);
    private static final List<String> SCHRIJVERS = List.of("TEKENING", "NOTITIE", "BERICHT");
    private static final String SLEUTELS = "zegel=" + "A".repeat(43) + "=,1=" + "B".repeat(42) + "A=";

    private final Path gegevens = TestOpslag.nieuweGegevensmap();
    private final Random toeval = new Random();
    private final List<Process> gestart = new ArrayList<>();
    private final Map<String, Long> beloofd = new ConcurrentHashMap<>();
    private final BlockingQueue<String> geteld = new LinkedBlockingQueue<>();

    @AfterEach
    void ruimOp() {
        gestart.forEach(proces -> proces.toHandle().destroyForcibly());
    }

    @Test
    void wie_om_beurten_portaal_en_opslag_doodt_verliest_niets_dat_bevestigd_was() throws Exception {
        Process portaal = start();
        for (int keer = 1; keer <= KEREN; keer++) {
            wachtTotAllenSchrijven(portaal);
            Thread.sleep(toeval.nextInt(3_000));
            switch (keer % 3) {
                case 1 -> graaf(portaal).destroyForcibly();
                case 2 -> postgres().destroyForcibly();
                default -> {
                    doodPortaal(portaal);
                    portaal = start();
                }
            }
            double duur = wachtTotAllenSchrijven(portaal);
            tel(portaal);
            System.out.printf("gedood %d: allen weer aan het schrijven na %.1f s; bewaard %s%n", keer, duur, beloofd);
        }
        doodPortaal(portaal);
        logIsHeel();
    }

    private static void doodPortaal(Process portaal) throws InterruptedException {
        portaal.toHandle().destroyForcibly(); // on the process itself it would close the output that is still read
        portaal.waitFor();
    }

    /** What it finds at its start is what the one before it promised. */
    private Process start() throws Exception {
        Process portaal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dvaadin.productionMode=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Portaalschrijver.class.getName(),
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--kortelijnen.demo=false",
                        "--kortelijnen.data=" + gegevens,
                        "--kortelijnen.opslag.lib=" + System.getProperty("kortelijnen.opslag.lib"),
                        "--kortelijnen.opslag.java-opties=-XX:TieredStopAtLevel=1",
                        "--kortelijnen.kluis.sleutels=" + SLEUTELS)
                .redirectError(Redirect.INHERIT)
                .start();
        gestart.add(portaal);
        geteld.clear();
        Thread.ofPlatform().daemon().start(() -> lees(portaal.inputReader()));
        keurTelling();
        return portaal;
    }

    private void lees(BufferedReader uit) {
        try (uit) {
            for (String regel = uit.readLine(); regel != null; regel = uit.readLine()) {
                String[] woorden = regel.split(" ");
                if (woorden[0].equals("GETELD")) {
                    geteld.add(regel);
                } else if (SCHRIJVERS.contains(woorden[0])) {
                    beloofd.put(woorden[0], Long.parseLong(woorden[1]));
                }
            }
        } catch (IOException e) {
            // it was killed
        }
    }

    private double wachtTotAllenSchrijven(Process portaal) throws InterruptedException {
        Map<String, Long> eerst = Map.copyOf(beloofd);
        long begin = System.nanoTime();
        while (!SCHRIJVERS.stream().allMatch(wie -> beloofd.getOrDefault(wie, 0L) > eerst.getOrDefault(wie, 0L) + 1)) {
            assertThat(System.nanoTime() - begin)
                    .as("all write again in time; %s was %s", beloofd, eerst)
                    .isLessThan(GEDULD.toNanos());
            assertThat(portaal.isAlive()).as("the portal").isTrue();
            Thread.sleep(20);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void tel(Process portaal) throws Exception {
        portaal.getOutputStream().write("TEL\n".getBytes());
        portaal.getOutputStream().flush();
        keurTelling();
    }

    /** While they write on, so what it counts may be more than what was promised before it was asked. */
    private void keurTelling() throws InterruptedException {
        Map<String, Long> eerst = Map.copyOf(beloofd);
        String regel = geteld.poll(GEDULD.toSeconds(), TimeUnit.SECONDS);
        assertThat(regel).as("a count, in time").isNotNull();
        String[] woorden = regel.split(" ");
        assertThat(Long.parseLong(woorden[1])).as("drawing").isGreaterThanOrEqualTo(eerst.getOrDefault("TEKENING", 0L));
        assertThat(Long.parseLong(woorden[2])).as("graph").isGreaterThanOrEqualTo(Long.parseLong(woorden[1]));
        assertThat(Long.parseLong(woorden[3])).as("notes").isGreaterThanOrEqualTo(eerst.getOrDefault("NOTITIE", 0L));
        assertThat(Long.parseLong(woorden[4])).as("messages").isGreaterThanOrEqualTo(eerst.getOrDefault("BERICHT", 0L));
    }

    private static ProcessHandle graaf(Process portaal) {
        return portaal.toHandle()
                .children()
                .filter(kind -> kind.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    private ProcessHandle postgres() throws IOException {
        List<String> regels = Files.readAllLines(gegevens.resolve("opslag/postgres/data/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(regels.getFirst().strip())).orElseThrow();
    }

    private void logIsHeel() throws Exception {
        var opdracht = new ProcessBuilder(
                "./kl",
                "controleer-log",
                "--kortelijnen.data=" + gegevens,
                "--kortelijnen.opslag.java-opties=-XX:TieredStopAtLevel=1",
                "--kortelijnen.kluis.sleutels=" + SLEUTELS);
        opdracht.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process proces = opdracht.redirectErrorStream(true).start();
        String tekst = new String(proces.getInputStream().readAllBytes());
        assertThat(proces.waitFor()).as(tekst).isZero();
        assertThat(tekst).contains("Het logboek is heel: ");
    }
}
