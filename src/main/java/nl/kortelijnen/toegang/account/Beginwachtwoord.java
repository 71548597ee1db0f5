package nl.kortelijnen.toegang.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Toevalscode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The password of the first accounts: given as an argument, or generated once and kept for its owner alone (0600). */
@Component
public class Beginwachtwoord {

    private final Path bestand;
    private final Optional<String> gegeven;

    Beginwachtwoord(
            @Value("${kortelijnen.data}") Path data,
            @Value("${kortelijnen.demo.wachtwoord:#{null}}") Optional<String> gegeven) {
        this.bestand = data.resolve("begin-wachtwoord.txt");
        this.gegeven = gegeven.filter(wachtwoord -> !wachtwoord.isBlank());
    }

    public Path bestand() {
        return bestand;
    }

    /** The password, made now if there is none yet. */
    public synchronized String waarde() {
        if (gegeven.isPresent()) {
            return gegeven.get();
        }
        try {
            if (!Files.exists(bestand)) {
                Files.createDirectories(bestand.toAbsolutePath().getParent());
                Files.createFile(bestand, alleenEigenaar());
                Files.writeString(
                        bestand, Toevalscode.nieuw(Toevalscode.KLEIN, 4, 4), StandardOpenOption.TRUNCATE_EXISTING);
            }
            return Files.readString(bestand).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Het beginwachtwoord kan niet bewaard worden in " + bestand, e);
        }
    }

    private FileAttribute<?>[] alleenEigenaar() {
        return bestand.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
