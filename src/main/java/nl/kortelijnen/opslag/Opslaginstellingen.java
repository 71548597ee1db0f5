package nl.kortelijnen.opslag;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;
import org.springframework.core.env.Environment;

/**
 * How to start the child process of the stores.
 *
 * @param map where the stores keep their data; absolute
 * @param lib the jars of the child process; absolute
 * @param programmas where PostgreSQL's programs are unpacked; absolute
 * @param paginageheugenMb memory in which Neo4j keeps pages of its files, outside the heap
 * @param javaOpties of the child process; they come after ours, and win
 */
record Opslaginstellingen(Path map, Path lib, Path programmas, int paginageheugenMb, List<String> javaOpties) {

    private static final List<String> JAVA_OPTIES = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            // the second compiler much later than usual: what runs often still earns it back, and a start does not wait
            // for it; nor for what it compiled while the cache was made
            "-XX:Tier4InvocationThreshold=400000",
            "-XX:Tier4MinInvocationThreshold=60000",
            "-XX:Tier4CompileThreshold=1000000",
            "-XX:Tier4BackEdgeThreshold=3000000",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final List<String> MEEGEGEVEN = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "SystemRoot");

    static Opslaginstellingen van(Path map, Environment omgeving) {
        return new Opslaginstellingen(
                map,
                OpslagConfiguration.absoluut(omgeving.getProperty("kortelijnen.opslag.lib", "target/opslag/lib")),
                map.resolve("programma"),
                omgeving.getProperty("kortelijnen.opslag.paginageheugen-mb", Integer.class, 128),
                List.of(omgeving.getProperty("kortelijnen.opslag.java-opties", String[].class, new String[0])));
    }

    /** @param waar where whoever has their addresses will look for the stores */
    ProcessBuilder proces(Opslagadressen waar) {
        if (!Files.exists(lib.resolve("korte-lijnen-opslag.jar"))) {
            throw new OpslagNietGestart(
                    "De programma's van de opslag staan niet in " + lib + ".",
                    "Bouw het portaal opnieuw (mvn package), of geef de juiste map met --kortelijnen.opslag.lib=MAP.");
        }
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(JAVA_OPTIES);
        Optional.of(cache(lib))
                .filter(Files::exists)
                .ifPresent(cache -> opdracht.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off")));
        opdracht.add("-Dopslag.paginageheugen.mb=" + paginageheugenMb);
        opdracht.add("-Dopslag.poort.neo4j=" + waar.poortNeo4j());
        opdracht.add("-Dopslag.poort.postgres=" + waar.poortPostgres());
        opdracht.add("-Djava.io.tmpdir=" + tijdelijk());
        opdracht.addAll(javaOpties);
        opdracht.addAll(List.of("-cp", lib + File.separator + "*", "nl.kortelijnen.opslagproces.Opslagproces"));
        opdracht.addAll(List.of(map.toString(), programmas.toString()));
        var proces = new ProcessBuilder(opdracht);
        beperk(proces.environment());
        return proces;
    }

    /** The classes of the child process, loaded beforehand by the build: beside the jars it was made of. */
    static Path cache(Path lib) {
        return lib.resolveSibling("opslag.aot");
    }

    /** Where the build left PostgreSQL's programs. */
    static Path gebouwdeProgrammas(Path lib) {
        return lib.resolveSibling("programma");
    }

    /** What a killed process leaves here, the next one clears away. */
    Path tijdelijk() {
        return map.resolve("tmp");
    }

    /** The portal's keys and passwords are none of the stores' business. */
    private static void beperk(Map<String, String> omgeving) {
        omgeving.keySet().retainAll(MEEGEGEVEN);
    }
}
