package nl.kortelijnen.opslag.gegevens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The one folder with everything the portal keeps, from {@code kortelijnen.data}. This process owns it alone.
 *
 * @param pad absolute
 */
public record Gegevensmap(Path pad) {

    /**
     * A folder within, made when it is not there yet.
     *
     * <p>The backup takes every folder along, except {@code index}, which can be built again.
     */
    public Path map(String naam) {
        Path map = pad.resolve(naam).normalize();
        if (!map.startsWith(pad) || map.equals(pad)) {
            throw new IllegalArgumentException("Geen map binnen de gegevensmap: " + naam);
        }
        try {
            return Eigenmap.maak(map);
        } catch (IOException e) {
            throw new UncheckedIOException("De map " + map + " kan niet worden gemaakt", e);
        }
    }
}
