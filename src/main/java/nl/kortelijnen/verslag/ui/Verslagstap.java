package nl.kortelijnen.verslag.ui;

import java.util.Arrays;
import java.util.Locale;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Verslagadres;

/** Where one is in making a report public; reading the file came first. */
enum Verslagstap {
    PUNTEN("Punten nakijken", "Terug naar de punten"),
    NAMEN("Namen nakijken", "Verder: namen nakijken"),
    PUBLICEREN("Publiceren", "Verder: publiceren");

    private final String label;
    private final String knop;

    Verslagstap(String label, String knop) {
        this.label = label;
        this.knop = knop;
    }

    String label() {
        return label;
    }

    String knop() {
        return knop;
    }

    String adres(Concept concept) {
        return Verslagadres.bewerk(concept.verslag()) + "?stap=" + name().toLowerCase(Locale.ROOT);
    }

    static Verslagstap van(String naam) {
        return Arrays.stream(values())
                .filter(stap -> stap.name().equalsIgnoreCase(naam))
                .findFirst()
                .orElse(PUNTEN);
    }
}
