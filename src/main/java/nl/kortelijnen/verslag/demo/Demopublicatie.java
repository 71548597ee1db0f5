package nl.kortelijnen.verslag.demo;

import java.util.UUID;
import nl.kortelijnen.verslag.VerslagRijen;
import nl.kortelijnen.verslag.Verslagredactie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks what was loaded for the demo as an example, and looks at its points as an organisator does before publishing. */
@Component
class Demopublicatie {

    private final VerslagRijen verslagen;
    private final Verslagredactie redactie;

    Demopublicatie(VerslagRijen verslagen, Verslagredactie redactie) {
        this.verslagen = verslagen;
        this.redactie = redactie;
    }

    @Transactional
    void merkAlsVoorbeeld(UUID verslag) {
        verslagen.findById(verslag).orElseThrow().voorbeeld = true;
    }

    /** @param behalve so many of the last points still wait for somebody to look */
    @Transactional
    void kijkNa(UUID verslag, int behalve) {
        var punten = redactie.concept(verslag).punten();
        punten.stream()
                .limit(Math.max(0, punten.size() - behalve))
                .forEach(punt -> redactie.zetNagekeken(verslag, punt.id(), true));
    }
}
