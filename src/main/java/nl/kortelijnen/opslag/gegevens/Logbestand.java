package nl.kortelijnen.opslag.gegevens;

import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The log file, in the folder {@code log} of the data folder: only its owner may look into either, from the first line on.
 */
public final class Logbestand<E> extends RollingFileAppender<E> {

    @Override
    public void openFile(String naam) throws IOException {
        Path logmap = Objects.requireNonNull(Path.of(naam).toAbsolutePath().getParent());
        Eigenmap.maakGegevensmap(Objects.requireNonNull(logmap.getParent()));
        Path map = Eigenmap.maak(logmap);
        super.openFile(naam);
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path een : (List<Path>) bestanden.filter(Files::isRegularFile).toList()) {
                Eigenmap.sluit(een);
            }
        }
    }
}
