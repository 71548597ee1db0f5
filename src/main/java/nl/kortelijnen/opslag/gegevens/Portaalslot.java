package nl.kortelijnen.opslag.gegevens;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One portal owns a data folder at a time. The lock file holds the number of our process, for {@code kl stop}; the lock
 * itself falls when the process ends, however it ends.
 *
 * @param map the locked folder, absolute
 * @param kanaal keeps the lock for as long as it is open
 */
public record Portaalslot(Path map, FileChannel kanaal) implements AutoCloseable {

    static final String BESTAND = "portaal.slot";

    public static Portaalslot neem(Path map) {
        try {
            Files.createDirectories(map);
            return sluit(map);
        } catch (IOException e) {
            throw new OpslagNietGestart(
                    "In de gegevensmap " + map + " kan niet worden geschreven: " + e.getMessage(),
                    "Geef het portaal schrijfrecht op die map, of kies een andere met --kortelijnen.data=MAP.",
                    e);
        }
    }

    /** Whether nothing runs on this folder at this moment. */
    public static boolean isVrij(Path map) throws IOException {
        try (FileChannel kanaal = FileChannel.open(
                map.resolve(BESTAND), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return isVrij(kanaal);
        }
    }

    private static Portaalslot sluit(Path map) throws IOException {
        FileChannel kanaal = FileChannel.open(
                map.resolve(BESTAND), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isVrij(kanaal)) {
            kanaal.close();
            throw new OpslagNietGestart(
                    "De gegevensmap " + map + " is in gebruik door een portaal dat al draait.",
                    "Stop dat portaal eerst (./kl stop), of kies een andere map met --kortelijnen.data=MAP.");
        }
        kanaal.truncate(0);
        kanaal.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
        return new Portaalslot(map, kanaal);
    }

    private static boolean isVrij(FileChannel kanaal) throws IOException {
        try {
            return kanaal.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held within this same process
        }
    }

    @Override
    public void close() throws IOException {
        kanaal.truncate(0);
        kanaal.close();
    }
}
