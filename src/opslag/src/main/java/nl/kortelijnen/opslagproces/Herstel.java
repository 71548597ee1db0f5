package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a backup back into an empty data folder: all of it, or nothing. */
record Herstel(Path gegevens, Path kopie) {

    void zetTerug() throws IOException, Weigering {
        if (!Mappen.isLeegOfAfwezig(gegevens)) {
            throw new Weigering(
                    "De map " + gegevens + " is niet leeg. Zet terug in een lege map: --kortelijnen.data=MAP.");
        }
        var manifest = Manifest.lees(kopie);
        manifest.controleer(kopie, Backup.BESTANDEN);
        var hier = Versies.vanDezeBouw();
        if (!hier.kanPostgresLezenVan(manifest.versies())) {
            throw new Weigering("Deze reservekopie is van PostgreSQL "
                    + manifest.versies().postgres() + " op "
                    + manifest.versies().systeem() + "; dit portaal heeft PostgreSQL " + hier.postgres() + " op "
                    + hier.systeem() + ". Zet haar terug met een portaal van dezelfde soort.");
        }
        System.out.println("Reservekopie van " + manifest.datum() + " terug in " + gegevens);
        try {
            pakUit();
        } catch (IOException | RuntimeException e) {
            Mappen.maakLeeg(gegevens);
            throw e;
        }
        Path sleutels = Opslagmappen.in(gegevens).sleutels();
        if (!Files.exists(sleutels)) {
            System.out.println("Zet nu het bewaarde bestand met sleutels terug als " + sleutels
                    + ", of geef ze met kortelijnen.kluis.sleutels. Zonder sleutels start het portaal niet.");
        }
    }

    private void pakUit() throws IOException {
        var mappen = Opslagmappen.in(gegevens);
        Files.createDirectories(gegevens);
        Mappen.maakBesloten(mappen.opslag());
        new Ingepakt(kopie.resolve(Backup.OVERIG)).pakUit(gegevens);
        var postgres = new EersteStart(mappen.postgres());
        Mappen.maakBesloten(postgres.gegevens()); // PostgreSQL refuses a folder that others may read
        new Ingepakt(kopie.resolve(Backup.POSTGRES)).pakUit(postgres.gegevens());
        postgres.isGelukt();
        Files.createDirectories(mappen.neo4j());
        new Neo4jBeheer(mappen.neo4j()).doe("database", "load", "neo4j", "--from-path=" + kopie);
        new EersteStart(mappen.neo4j()).isGelukt();
    }
}
