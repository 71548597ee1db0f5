package nl.kortelijnen.deskundigen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Taal;

/** In which other language many speakers of a language can manage; a lead that must be checked with the family. */
final class Uitwijktalen {

    private static final Map<String, Set<String>> PER_TAAL = lees();

    private Uitwijktalen() {}

    static boolean dientVoor(Taal uitwijktaal, Taal gevraagd) {
        return PER_TAAL.getOrDefault(gevraagd.code(), Set.of()).contains(uitwijktaal.code());
    }

    private static Map<String, Set<String>> lees() {
        String pad = "/codelijsten/uitwijktalen.properties";
        try (InputStream bron = Objects.requireNonNull(Uitwijktalen.class.getResourceAsStream(pad), pad)) {
            Properties rijen = new Properties();
            rijen.load(bron);
            return rijen.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            code -> code,
                            code -> Set.of(rijen.getProperty(code).strip().split("\\s*,\\s*"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
