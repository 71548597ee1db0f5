package nl.kortelijnen.deskundigen;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Taal;

/** In which other language many speakers of a language can manage; a lead that must be checked with the family. */
final class Uitwijktalen {

    private static final Map<String, Set<String>> PER_TAAL = lees();

    private Uitwijktalen() {}

    static boolean dientVoor(Taal uitwijktaal, Taal gevraagd) {
        return PER_TAAL.getOrDefault(gevraagd.code(), Set.of()).contains(uitwijktaal.code());
    }

    private static Map<String, Set<String>> lees() {
        Properties rijen = Codelijst.lees("uitwijktalen");
        return rijen.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        code -> code,
                        code -> Set.of(rijen.getProperty(code).strip().split("\\s*,\\s*"))));
    }
}
