package nl.kortelijnen.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
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
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.live.kanaal.Portaalschrijver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * X13, C05: whoever kills the portal, the graph or PostgreSQL by turns while people draw, fill in forms and hold an intervisie loses nothing that
 * was acknowledged; the round goes on and ends when it would have; the graph is the log of the drawing, the log of who did what is whole, and nobody but whoever killed
 * the portal itself starts anything again.
 */
class PortaalGedoodIT {

    private static final int KEREN = Beproeving.keren(3);
    private static final Duration GEDULD = Duration.ofMinutes(4);
    private static final List<String> SCHRIJVERS = List.of("TEKENING", "NOTITIE", "BERICHT", "INBRENG");

    private final Path gegevens = TestOpslag.nieuweGegevensmap();
    private final Random toeval = new Random();
    private final List<Process> gestart = new ArrayList<>();
    private final Map<String, Long> beloofd = new ConcurrentHashMap<>();
    private final BlockingQueue<String> geteld = new LinkedBlockingQueue<>();
    private Thread lezer = new Thread();
    private long eindeVanDeRonde;

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
                case 1 -> Proefproces.graaf(portaal).destroyForcibly();
                case 2 -> Proefproces.postgres(gegevens).destroyForcibly();
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

    /** Returns when all it said was heard. */
    private void doodPortaal(Process portaal) throws InterruptedException {
        portaal.toHandle().destroyForcibly(); // on the process itself it would close the output that is still read
        portaal.waitFor();
        lezer.join();
    }

    /** What it finds at its start is what the one before it promised, and at most one more of each. */
    private Process start() throws Exception {
        Process portaal = Proefproces.java(
                        Portaalschrijver.class,
                        512,
                        Proefproces.metGegevens(
                                gegevens,
                                "--server.port=0",
                                "--logging.level.root=warn",
                                "--kortelijnen.demo=false",
                                "--kortelijnen.kluis.sleutels=" + Proefproces.SLEUTELS))
                .start();
        gestart.add(portaal);
        Map<String, Long> eerst = Map.copyOf(beloofd);
        lezer = Thread.ofPlatform().daemon().start(() -> lees(portaal.inputReader()));
        long[] stand = geteld();
        assertThat(stand[1]).as("the graph is the log of the drawing").isEqualTo(stand[0]);
        keur(stand, eerst, eerst);
        rondeGaatVerder(stand[5]);
        return portaal;
    }

    /** In the same round, that ends when it would have. */
    private void rondeGaatVerder(long einde) {
        if (eindeVanDeRonde > 0) {
            assertThat(einde).as("when the round ends").isEqualTo(eindeVanDeRonde);
        }
        eindeVanDeRonde = einde;
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

    /** While they write on: what is counted may be more than what was promised before, and hardly more than after. */
    private void tel(Process portaal) throws Exception {
        Map<String, Long> eerst = Map.copyOf(beloofd);
        portaal.getOutputStream().write("TEL\n".getBytes());
        portaal.getOutputStream().flush();
        long[] stand = geteld();
        assertThat(stand[1]).as("the graph is not behind").isGreaterThanOrEqualTo(stand[0]);
        keur(stand, eerst, Map.copyOf(beloofd));
    }

    private long[] geteld() throws InterruptedException {
        String regel = geteld.poll(GEDULD.toSeconds(), TimeUnit.SECONDS);
        assertThat(regel).as("a count, in time").isNotNull();
        return Stream.of(regel.split(" ")).skip(1).mapToLong(Long::parseLong).toArray();
    }

    private static void keur(long[] stand, Map<String, Long> minstens, Map<String, Long> hooguit) {
        long[] per = {stand[0], stand[2], stand[3], stand[4]};
        for (int plek = 0; plek < per.length; plek++) {
            String wie = SCHRIJVERS.get(plek);
            assertThat(per[plek])
                    .as("what there is of %s", wie)
                    .isBetween(minstens.getOrDefault(wie, 0L), hooguit.getOrDefault(wie, 0L) + 1);
        }
    }

    private void logIsHeel() throws Exception {
        var gezegd = Proefproces.controleerLog(gegevens);
        assertThat(gezegd.code()).as(gezegd.tekst()).isZero();
        assertThat(gezegd.tekst()).contains("Het logboek is heel: ");
    }
}
