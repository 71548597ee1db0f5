package nl.kortelijnen.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The generated password with which the portal enters its own stores; nobody types it. */
record Opslagwachtwoord(String waarde) {

    private static final int BYTES = 24;

    /** Reads the password that belongs to this folder, or makes one. */
    static Opslagwachtwoord in(Path map) throws IOException {
        Path bestand = map.resolve("wachtwoord");
        if (!Files.exists(bestand)) {
            byte[] toeval = new byte[BYTES];
            new SecureRandom().nextBytes(toeval);
            // a temporary file is readable by its owner only, and moving it makes it appear complete or not at all
            Path tijdelijk = Files.createTempFile(map, "wachtwoord", ".tmp");
            // in letters and digits: neo4j-admin takes a password that begins with a hyphen for an option
            Files.writeString(tijdelijk, HexFormat.of().formatHex(toeval));
            Files.move(tijdelijk, bestand, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Opslagwachtwoord(Files.readString(bestand).strip());
    }

    @Override
    public String toString() {
        return "Opslagwachtwoord[…]";
    }
}
