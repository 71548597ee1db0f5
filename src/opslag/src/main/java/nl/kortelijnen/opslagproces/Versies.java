package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What this build is made of, as far as a backup depends on it. */
record Versies(String portaal, String neo4j, String postgres, String systeem) {

    static Versies vanDezeBouw() throws IOException {
        var eigenschappen = new Properties();
        try (InputStream bestand = Versies.class.getResourceAsStream("/opslag.properties")) {
            eigenschappen.load(bestand);
        }
        return new Versies(
                eigenschappen.getProperty("versie"),
                eigenschappen.getProperty("neo4j"),
                eigenschappen.getProperty("postgres"),
                System.getProperty("os.name") + "-" + System.getProperty("os.arch"));
    }

    /** PostgreSQL reads the files of its own major version, from its own kind of machine. */
    boolean kanPostgresLezenVan(Versies andere) {
        return hoofdversie(postgres).equals(hoofdversie(andere.postgres)) && systeem.equals(andere.systeem);
    }

    private static String hoofdversie(String versie) {
        return versie.split("\\.")[0];
    }
}
