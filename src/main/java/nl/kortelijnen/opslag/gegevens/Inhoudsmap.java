package nl.kortelijnen.opslag.gegevens;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder with the content in readable files, from {@code kortelijnen.inhoud}. It, or any part of it, may be absent.
 *
 * @param pad absolute
 */
public record Inhoudsmap(Path pad) {

    /** A folder or file within, when it is there. */
    public Optional<Path> deel(String naam) {
        Path deel = pad.resolve(naam).normalize();
        return deel.startsWith(pad) && Files.exists(deel) ? Optional.of(deel) : Optional.empty();
    }
}
