package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in a backup, in readable lines {@code naam=waarde}. It is written last: without it a backup is not complete.
 *
 * @param sommen SHA-256 of each file, by its name
 */
record Manifest(Instant datum, Versies versies, Map<String, String> sommen) {

    private static final String BESTAND = "manifest";
    private static final String SOM = "sha256.";

    static void schrijf(Path kopie, List<String> bestanden) throws IOException {
        var versies = Versies.vanDezeBouw();
        StringBuilder regels = new StringBuilder()
                .append("datum=" + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n")
                .append("versie=" + versies.portaal() + "\n")
                .append("neo4j=" + versies.neo4j() + "\n")
                .append("postgres=" + versies.postgres() + "\n")
                .append("systeem=" + versies.systeem() + "\n");
        for (String bestand : bestanden) {
            regels.append(SOM + bestand + "=" + som(kopie.resolve(bestand)) + "\n");
        }
        Files.writeString(kopie.resolve(BESTAND), regels);
    }

    static Manifest lees(Path kopie) throws IOException, Weigering {
        if (!Files.exists(kopie.resolve(BESTAND))) {
            throw new Weigering(
                    "In " + kopie + " staat geen volledige reservekopie: het bestand 'manifest' ontbreekt.");
        }
        Map<String, String> waarden = new LinkedHashMap<>();
        for (String regel : Files.readAllLines(kopie.resolve(BESTAND))) {
            String[] delen = regel.split("=", 2);
            if (delen.length == 2) {
                waarden.put(delen[0], delen[1]);
            }
        }
        Map<String, String> sommen = new LinkedHashMap<>();
        waarden.forEach((naam, waarde) -> {
            if (naam.startsWith(SOM)) {
                sommen.put(naam.substring(SOM.length()), waarde);
            }
        });
        return new Manifest(
                Instant.parse(verplicht(waarden, "datum")),
                new Versies(
                        verplicht(waarden, "versie"),
                        verplicht(waarden, "neo4j"),
                        verplicht(waarden, "postgres"),
                        verplicht(waarden, "systeem")),
                sommen);
    }

    private static String verplicht(Map<String, String> waarden, String naam) throws Weigering {
        String waarde = waarden.get(naam);
        if (waarde == null) {
            throw new Weigering("De reservekopie is beschadigd: in het manifest ontbreekt '" + naam + "'.");
        }
        return waarde;
    }

    void controleer(Path kopie, List<String> verwacht) throws IOException, Weigering {
        for (String bestand : verwacht) {
            Path pad = kopie.resolve(bestand);
            if (!Files.exists(pad) || !som(pad).equals(sommen.get(bestand))) {
                throw new Weigering("De reservekopie is beschadigd: " + bestand
                        + " ontbreekt of is veranderd. Er is niets teruggezet; gebruik een andere reservekopie.");
            }
        }
    }

    static String som(Path bestand) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(bestand), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
