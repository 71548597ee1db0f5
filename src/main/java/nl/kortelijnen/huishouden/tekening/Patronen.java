package nl.kortelijnen.huishouden.tekening;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.gedeeld.Herkend;
import nl.kortelijnen.gedeeld.Herkenner;

/** What may not stand in a text of the drawing, known by its shape. */
final class Patronen {

    private static final Map<Herkend.Soort, String> VERBODEN = new LinkedHashMap<>();

    static {
        VERBODEN.put(Herkend.Soort.EMAIL, "e-mailadres");
        VERBODEN.put(Herkend.Soort.BSN, "bsn");
        VERBODEN.put(Herkend.Soort.IBAN, "rekeningnummer");
        VERBODEN.put(Herkend.Soort.TELEFOON, "telefoonnummer");
        VERBODEN.put(Herkend.Soort.POSTCODE, "postcode");
    }

    private Patronen() {}

    static Optional<String> gevoelig(String tekst) {
        Set<Herkend.Soort> gevonden = EnumSet.noneOf(Herkend.Soort.class);
        Herkenner.vind(tekst).forEach(vondst -> gevonden.add(vondst.soort()));
        return VERBODEN.entrySet().stream()
                .filter(soort -> gevonden.contains(soort.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
