package nl.kortelijnen.opslagproces;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/** Neo4j's own {@code neo4j-admin}, within this process, on a Neo4j that does not run. Silent, unless it fails. */
record Neo4jBeheer(Path map) {

    void doe(String... opdracht) throws IOException {
        Path instellingen = Files.createDirectories(map.resolve("conf"));
        var gezegd = new ByteArrayOutputStream();
        try (var uit = new PrintStream(gezegd, true);
                var bestanden = new DefaultFileSystemAbstraction()) {
            int code = AdminTool.execute(new ExecutionContext(map, instellingen, uit, uit, bestanden), opdracht);
            if (code != 0) {
                throw new IOException("neo4j-admin " + opdracht[0] + " " + opdracht[1] + ": " + gezegd);
            }
        }
    }

    /** Only has effect before the very first start, when Neo4j reads it; a later change would cost a slow query. */
    void zetEersteWachtwoord(String wachtwoord) throws IOException {
        if (!Files.exists(map.resolve("data/dbms/auth.ini"))) {
            doe("dbms", "set-initial-password", wachtwoord);
        }
    }
}
