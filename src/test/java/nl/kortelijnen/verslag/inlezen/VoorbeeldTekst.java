package nl.kortelijnen.verslag.inlezen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts to read: our own on the class path and the real sources, where {@code -Dkortelijnen.bronnen=MAP} says they are or
 * where they lie beside the project. They name people, so they are no part of it.
 */
public final class VoorbeeldTekst {

    private static final Path BRONNEN = Path.of("../shared/bronnen");
    private static final Path BRONNEN_VERDER = Path.of("../../shared/bronnen");

    private VoorbeeldTekst() {}

    public static String van(String naam) {
        try (InputStream bron =
                Objects.requireNonNull(VoorbeeldTekst.class.getResourceAsStream("/verslag/" + naam), naam)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source by the number its file name begins with. */
    public static Optional<Path> bron(String nummer) {
        return Stream.concat(
                        Optional.ofNullable(System.getProperty("kortelijnen.bronnen")).map(Path::of).stream(),
                        Stream.of(BRONNEN, BRONNEN_VERDER))
                .filter(Files::isDirectory)
                .flatMap(VoorbeeldTekst::bestanden)
                .filter(bestand -> bestand.getFileName().toString().startsWith(nummer))
                .findFirst();
    }

    private static Stream<Path> bestanden(Path map) {
        try (Stream<Path> bestanden = Files.list(map)) {
            return List.copyOf(bestanden.toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
