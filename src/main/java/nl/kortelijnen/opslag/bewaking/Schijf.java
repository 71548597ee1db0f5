package nl.kortelijnen.opslag.bewaking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The disk of a folder, and the file on it that is kept to be given back in need.
 *
 * @param reserve in bytes
 */
public record Schijf(Path map, long reserve) {

    private static final String BESTAND = "reserve";

    /** What may still be written, in bytes; 0 when the folder cannot be reached. */
    public long vrij() {
        return map.toFile().getUsableSpace();
    }

    public boolean heeftReserve() {
        return Files.exists(bestand());
    }

    /** @return whether there was one */
    public boolean geefReserveTerug() {
        try {
            return Files.deleteIfExists(bestand());
        } catch (IOException e) {
            return false;
        }
    }

    /** Filled to the last byte: a file with holes would keep nothing free. */
    public void legReserveAan() throws IOException {
        Path nieuw = map.resolve(BESTAND + ".tmp");
        try (OutputStream uit = Files.newOutputStream(nieuw)) {
            byte[] stuk = new byte[1 << 20];
            java.util.concurrent.ThreadLocalRandom.current().nextBytes(stuk); // a disk may compress zeroes
            for (long geschreven = 0; geschreven < reserve; geschreven += stuk.length) {
                uit.write(stuk);
            }
            Files.move(nieuw, bestand(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(nieuw);
        }
    }

    private Path bestand() {
        return map.resolve(BESTAND);
    }
}
