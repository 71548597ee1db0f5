package nl.kortelijnen.huishouden.tekening.taal;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Herkenner;

/** What may not stand in a text of the drawing, known by its shape. */
final class Patronen {

    private static final Map<Gegevenssoort, String> VERBODEN = new LinkedHashMap<>();

    static {
        VERBODEN.put(Gegevenssoort.EMAIL, "e-mailadres");
        VERBODEN.put(Gegevenssoort.BSN, "bsn");
        VERBODEN.put(Gegevenssoort.IBAN, "rekeningnummer");
        VERBODEN.put(Gegevenssoort.TELEFOON, "telefoonnummer");
        VERBODEN.put(Gegevenssoort.POSTCODE, "postcode");
    }

    private Patronen() {}

    static Optional<String> gevoelig(String tekst) {
        Set<Gegevenssoort> gevonden = EnumSet.noneOf(Gegevenssoort.class);
        Herkenner.vind(tekst).forEach(vondst -> gevonden.add(vondst.soort()));
        return VERBODEN.entrySet().stream()
                .filter(soort -> gevonden.contains(soort.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
