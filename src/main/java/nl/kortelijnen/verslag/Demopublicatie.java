package nl.kortelijnen.verslag;

import java.util.UUID;
import nl.kortelijnen.toegang.Gebruiker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks what was loaded for the demo as an example, and publishes it in the way of every other report. */
@Component
class Demopublicatie {

    private final VerslagRijen verslagen;
    private final Concepten concepten;
    private final Uitgave uitgave;

    Demopublicatie(VerslagRijen verslagen, Concepten concepten, Uitgave uitgave) {
        this.verslagen = verslagen;
        this.concepten = concepten;
        this.uitgave = uitgave;
    }

    @Transactional
    void merkAlsVoorbeeld(UUID verslag) {
        verslagen.findById(verslag).orElseThrow().voorbeeld = true;
    }

    @Transactional
    void publiceer(UUID verslag, Gebruiker organisator) {
        concepten.zonderVraag(verslag).punten.forEach(punt -> punt.nagekeken = true);
        uitgave.publiceer(verslag, "", organisator);
    }
}
