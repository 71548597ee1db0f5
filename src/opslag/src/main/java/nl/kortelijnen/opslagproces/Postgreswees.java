package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** An orphan: a PostgreSQL that outlived its killed parent and still holds our data. */
record Postgreswees(Path gegevens, Path programmas) {

    /** Stops the orphan if there is one. What a dead PostgreSQL left behind, the next one clears away itself. */
    void stop() throws IOException, InterruptedException {
        Optional<ProcessHandle> wees = zoek();
        if (wees.isEmpty()) {
            return;
        }
        System.err.println("stopping the orphaned PostgreSQL " + wees.get().pid());
        Process pgCtl = new ProcessBuilder(opdracht()).inheritIO().start();
        if (pgCtl.waitFor() != 0) {
            wees.get().destroyForcibly();
        }
        wees.get().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Only a process that runs our programs counts: after a reboot the number may belong to anybody. */
    private Optional<ProcessHandle> zoek() throws IOException {
        Path pid = gegevens.resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return Optional.empty();
        }
        Path onze = programmas.toRealPath();
        return ProcessHandle.of(nummer(gegevens))
                .filter(proces -> proces.info()
                        .command()
                        .filter(opdracht -> Path.of(opdracht).startsWith(onze))
                        .isPresent());
    }

    /** As PostgreSQL itself wrote it down. */
    static long nummer(Path gegevens) throws IOException {
        return Long.parseLong(Files.readAllLines(gegevens.resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    private List<String> opdracht() throws IOException {
        List<String> opdracht = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            opdracht.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to run as root
        }
        opdracht.addAll(List.of(pgCtl().toString(), "stop", "-D", gegevens.toString(), "-m", "fast", "-w", "-t", "30"));
        return opdracht;
    }

    private Path pgCtl() throws IOException {
        try (var bestanden = Files.walk(programmas, 3)) {
            return bestanden
                    .filter(bestand -> bestand.getFileName().toString().matches("pg_ctl(\\.exe)?"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
