package nl.kortelijnen.verslag.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.verslag.verbetering.Aanbevelingen;
import nl.kortelijnen.verslag.verbetering.Puntvolging;
import nl.kortelijnen.verslag.verbetering.Volgfilter;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgpunten;
import nl.kortelijnen.verslag.verbetering.Volgsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done in the demo with the points of a report, through the services: {@code punt} is a piece of its text. */
@Component
class Demopunten {

    private final Volgpunten punten;
    private final Puntvolging volging;
    private final Aanbevelingen aanbevelingen;
    private final Clock klok;

    Demopunten(Volgpunten punten, Puntvolging volging, Aanbevelingen aanbevelingen, Clock klok) {
        this.punten = punten;
        this.volging = volging;
        this.aanbevelingen = aanbevelingen;
        this.klok = klok;
    }

    boolean metAanbevelingen() {
        return punten.bestaan(Volgsoort.AANBEVELING);
    }

    void neemAanbevelingenOver() {
        aanbevelingen.neemOver();
    }

    /** @param verslag null for a recommendation of the register */
    void doe(@Nullable UUID verslag, Inhoudsrij stap) {
        UUID punt = zoek(verslag, stap.tekst("punt"));
        switch (stap.tekst("doet")) {
            case "wijs-toe" ->
                volging.wijsToe(
                        punt,
                        OrganisatieId.vanSlug(stap.tekst("organisatie")).waarde(),
                        stap.misschien("over").isPresent() ? over(stap.getal("over")) : null);
            case "hang-aan-cijfer" -> volging.hangAanCijfer(punt, stap.tekst("cijfer"));
            case "pak-op" -> volging.pakOp(punt, stap.misschien("zegt").orElse(""));
            case "meld-opgelost" -> volging.meldOpgelost(punt, stap.tekst("bewijs"), stap.tekst("link"));
            case "betwist" -> volging.betwist(punt, stap.tekst("reden"));
            default -> throw new IllegalArgumentException("'" + stap.tekst("doet") + "' kennen we niet bij 'doet'");
        }
    }

    private LocalDate over(int dagen) {
        return Nederlands.vandaag(klok).plusDays(dagen);
    }

    private UUID zoek(@Nullable UUID verslag, String stuk) {
        List<Volgpunt> passend = punten.zoek(Volgfilter.ALLES).stream()
                .filter(punt -> verslag == null
                        ? punt.soort() == Volgsoort.AANBEVELING
                        : punt.herkomst() != null && punt.herkomst().verslag().equals(verslag))
                .filter(punt -> punt.tekst().contains(stuk))
                .toList();
        if (passend.size() != 1) {
            throw new IllegalArgumentException("bij 'punt' passen " + passend.size() + " punten: " + stuk);
        }
        return passend.getFirst().id();
    }
}
