package nl.kortelijnen.huishouden.bewaren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import org.springframework.stereotype.Component;

/**
 * The numbers of what was destroyed, in {@code bewaren/vernietigd}: a backup of before that is put back brings it back, and
 * only this file, kept apart, knows that it must go again. A number says nothing of whom it was about.
 */
@Component
class Vernietigdlijst {

    private final Path bestand;

    Vernietigdlijst(Gegevensmap gegevens) {
        this.bestand = gegevens.map("bewaren").resolve("vernietigd");
    }

    /** Before the first thing goes: what is on the list goes again after any stop. */
    synchronized void schrijf(UUID huishouden) {
        if (alle().contains(huishouden)) {
            return;
        }
        try {
            Files.writeString(
                    bestand,
                    huishouden + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("Het bestand " + bestand + " kan niet worden geschreven", e);
        }
    }

    /** A line that is no number, such as one of which half was written, is passed over. */
    synchronized List<UUID> alle() {
        if (!Files.exists(bestand)) {
            return List.of();
        }
        try {
            return Files.readAllLines(bestand, StandardCharsets.UTF_8).stream()
                    .flatMap(Vernietigdlijst::nummer)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Het bestand " + bestand + " kan niet worden gelezen", e);
        }
    }

    private static Stream<UUID> nummer(String regel) {
        try {
            return Stream.of(UUID.fromString(regel.strip()));
        } catch (IllegalArgumentException geenNummer) {
            return Stream.empty();
        }
    }
}
