package nl.kortelijnen.verslag.inlezen;

import java.util.Locale;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fase;

/** Which phase of the work the name of a group is about. */
final class Fasen {

    private Fasen() {}

    static Optional<Fase> in(String naam) {
        String klein = naam.toLowerCase(Locale.ROOT);
        if (klein.contains("signaler")) {
            return Optional.of(Fase.VROEGSIGNALERING);
        }
        if (klein.contains("melding") || klein.contains("advies")) {
            return Optional.of(Fase.MELDING_EN_ADVIES);
        }
        if (klein.contains("onderzoek")) {
            return Optional.of(Fase.ONDERZOEK);
        }
        return klein.contains("overdracht") ? Optional.of(Fase.OVERDRACHT) : Optional.empty();
    }
}
