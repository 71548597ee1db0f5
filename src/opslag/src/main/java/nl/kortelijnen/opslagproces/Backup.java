package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Makes a backup of a data folder on which nothing runs.
 *
 * <p>Neo4j goes in as a dump. PostgreSQL goes in as its files, because the programs we ship have no pg_dump. The search
 * index stays out: it is built again from what is in. The keys stay out, so that who finds the backup cannot read it.
 */
record Backup(Path gegevens, Path kopie) {

    static final String NEO4J = "neo4j.dump";
    static final String POSTGRES = "postgres.zip";
    static final String OVERIG = "gegevens.zip";
    static final List<String> BESTANDEN = List.of(NEO4J, POSTGRES, OVERIG);

    private static final Set<String> NIET_MEE = Set.of("opslag", "index", "sleutel", "portaal.slot");
    private static final Set<String> POSTGRES_NIET_MEE = Set.of("postmaster.pid", "postmaster.opts");

    void maak() throws IOException, InterruptedException, Weigering {
        var mappen = Opslagmappen.in(gegevens);
        if (!Files.isDirectory(mappen.postgres()) || !Files.isDirectory(mappen.neo4j())) {
            throw new Weigering("In " + gegevens + " staat geen opslag van het portaal.");
        }
        if (!Mappen.isLeegOfAfwezig(kopie)) {
            throw new Weigering("De map " + kopie + " is niet leeg. Kies een nieuwe of lege map voor de reservekopie.");
        }
        try (var recht = Alleenrecht.op(gegevens)) {
            System.out.println("Reservekopie van " + recht.gegevens() + " naar " + kopie);
            Mappen.maakBesloten(kopie);
            schrijf(mappen);
            if (Files.exists(mappen.sleutels())) {
                System.out.println("De sleutels gaan niet mee: bewaar een kopie van " + mappen.sleutels()
                        + " op een andere plek dan deze reservekopie.");
            }
        } catch (IOException | RuntimeException e) {
            Mappen.maakLeeg(kopie);
            throw e;
        }
    }

    private void schrijf(Opslagmappen mappen) throws IOException, InterruptedException {
        neo4j(mappen);
        postgres(mappen);
        new Ingepakt(kopie.resolve(OVERIG)).pakIn(gegevens, pad -> isOverig(mappen, pad));
        Manifest.schrijf(kopie, BESTANDEN);
    }

    /** Neo4j dumps no database that was killed: opening and closing it first recovers what it was doing. */
    private void neo4j(Opslagmappen mappen) throws IOException {
        var server = new Neo4jServer(mappen.neo4j());
        server.open();
        server.stop();
        new Neo4jBeheer(mappen.neo4j()).doe("database", "dump", "neo4j", "--to-path=" + kopie);
    }

    private void postgres(Opslagmappen mappen) throws IOException, InterruptedException {
        var server = new PostgresServer(mappen.postgres(), mappen.programmas());
        new Postgreswees(server.gegevens(), mappen.programmas()).stop();
        new Ingepakt(kopie.resolve(POSTGRES))
                .pakIn(server.gegevens(), pad -> !POSTGRES_NIET_MEE.contains(pad.toString()));
    }

    private boolean isOverig(Opslagmappen mappen, Path pad) {
        return !NIET_MEE.contains(pad.getName(0).toString())
                || gegevens.resolve(pad).equals(mappen.wachtwoord());
    }
}
