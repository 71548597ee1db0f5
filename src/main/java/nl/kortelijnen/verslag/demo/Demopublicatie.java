package nl.kortelijnen.verslag.demo;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.VerslagRijen;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.akkoord.Akkoorden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks what was loaded for the demo as an example, and looks at its points as an organisator does before publishing. */
@Component
class Demopublicatie {

    private final VerslagRijen verslagen;
    private final Verslagredactie redactie;

    private final Akkoorden akkoorden;

    Demopublicatie(VerslagRijen verslagen, Verslagredactie redactie, Akkoorden akkoorden) {
        this.akkoorden = akkoorden;
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

    /** @param stuk of the text of the point that is written anew */
    @Transactional
    void schrijf(UUID verslag, String stuk, String tekst) {
        List<Punt> passend = redactie.concept(verslag).punten().stream()
                .filter(punt -> punt.tekst().contains(stuk))
                .toList();
        if (passend.size() != 1) {
            throw new IllegalArgumentException("bij 'punt' passen " + passend.size() + " punten: " + stuk);
        }
        Punt punt = passend.getFirst();
        redactie.wijzigPunt(verslag, punt.id(), punt.type(), tekst, punt.antwoord());
    }

    /** @param onderdeel a piece of its name */
    void vraagAkkoord(UUID verslag, String onderdeel, UUID aan) {
        UUID deel = redactie.concept(verslag).onderdelen().stream()
                .filter(een -> een.naam().contains(onderdeel))
                .map(Onderdeel::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("er is geen onderdeel '" + onderdeel + "'"));
        akkoorden.vraag(verslag, deel, aan);
    }

    /** Whoever does it now says that all they were asked about is right. */
    void zegAkkoord(UUID verslag) {
        akkoorden
                .mijn(verslag)
                .delen()
                .forEach(deel -> akkoorden.antwoord(deel.akkoord().onderdeel(), true, ""));
    }
}
