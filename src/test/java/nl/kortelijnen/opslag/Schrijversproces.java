package nl.kortelijnen.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@link Schrijver} in a process of its own, to be killed at any moment, and what it has promised until then. */
final class Schrijversproces {

    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final Path gegevens;
    private final Process proces;
    private final BufferedReader uitvoer;
    private int inPostgres;
    private int inNeo4j;

    private Schrijversproces(Path gegevens, Process proces) {
        this.gegevens = gegevens;
        this.proces = proces;
        this.uitvoer = proces.inputReader();
    }

    static Schrijversproces start(Path gegevens) throws IOException {
        Process proces = Proefproces.java(Schrijver.class, 128, List.of(gegevens.toString()))
                .start();
        return new Schrijversproces(gegevens, proces);
    }

    /** Waits until it has started; what it found must be at least what was promised before, without a gap. */
    void vindtTenminste(@Nullable Schrijversproces vorige) throws IOException {
        String regel = uitvoer.readLine();
        assertThat(regel).as("the first line of the process").startsWith("BEWAARD ");
        String[] woorden = regel.split(" ");
        inPostgres = Integer.parseInt(woorden[1]);
        inNeo4j = Integer.parseInt(woorden[2]);
        if (vorige != null) {
            // one may have been stored without our hearing of it
            assertThat(inPostgres).isBetween(vorige.inPostgres, vorige.inPostgres + 1);
            assertThat(inNeo4j).isBetween(vorige.inNeo4j, vorige.inNeo4j + 1);
        }
    }

    void schrijf(int aantal) throws IOException {
        int doel = inNeo4j + aantal;
        while (inNeo4j < doel) {
            verwerk(uitvoer.readLine());
        }
    }

    private void verwerk(String regel) {
        String[] woorden = regel.split(" ");
        switch (woorden[0]) {
            case "POSTGRES" -> inPostgres = Integer.parseInt(woorden[1]);
            case "NEO4J" -> inNeo4j = Integer.parseInt(woorden[1]);
            default -> throw new AssertionError("Onverwachte regel: " + regel);
        }
    }

    /** Its child with the stores, once it has it. */
    List<ProcessHandle> kinderen() {
        return proces.descendants().toList();
    }

    /** The one with the graph in it, without what watches over PostgreSQL when it is killed. */
    List<ProcessHandle> javakinderen() {
        return kinderen().stream()
                .filter(kind -> kind.info().command().orElse("").endsWith("java"))
                .toList();
    }

    /** Stands apart from its parents, so it is found by the file it writes. */
    Stream<ProcessHandle> postgres() throws IOException {
        Path pid = gegevens.resolve("opslag/postgres/data/postmaster.pid");
        if (!Files.exists(pid)) {
            return Stream.empty();
        }
        return Files.readAllLines(pid).stream()
                .limit(1)
                .map(Long::parseLong)
                .flatMap(nummer -> ProcessHandle.of(nummer).stream());
    }

    /** As {@code kill -9} does. */
    void dood() throws IOException, InterruptedException {
        proces.toHandle().destroyForcibly(); // on the process itself it would close the output that we still read
        proces.waitFor();
        for (String regel = uitvoer.readLine(); regel != null; regel = uitvoer.readLine()) {
            if (regel.split(" ").length == 2) {
                verwerk(regel);
            }
        }
    }

    void stopNetjes() throws IOException, InterruptedException {
        proces.getOutputStream().write('\n');
        proces.getOutputStream().flush();
        uitvoer.transferTo(Writer.nullWriter());
        assertThat(proces.waitFor(GEDULD.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(proces.exitValue()).isZero();
    }

    static void zijnWeg(List<ProcessHandle> processen) {
        assertThat(processen)
                .allSatisfy(proces -> assertThat(proces.onExit())
                        .as("process %d ends by itself", proces.pid())
                        .succeedsWithin(GEDULD));
    }
}
