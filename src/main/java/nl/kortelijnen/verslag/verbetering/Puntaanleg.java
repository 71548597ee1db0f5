package nl.kortelijnen.verslag.verbetering;

import java.time.Clock;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.Verslaguitgave;
import nl.kortelijnen.verslag.verbetering.Volgregel.Stap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every verbeterpunt and toezegging of a published report is followed from then on; a new version keeps what was done. */
@Component
class Puntaanleg {

    private final Volgkast kast;
    private final Volgboek boek;
    private final Clock klok;

    Puntaanleg(Volgkast kast, Volgboek boek, Clock klok) {
        this.kast = kast;
        this.boek = boek;
        this.klok = klok;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void gepubliceerd(Verslaguitgave uitgave) {
        for (Onderdeel onderdeel : uitgave.onderdelen()) {
            onderdeel.punten().forEach(punt -> leg(uitgave, onderdeel, punt));
        }
    }

    private void leg(Verslaguitgave uitgave, Onderdeel onderdeel, Punt punt) {
        Volgsoort.van(punt.type().code()).ifPresent(soort -> {
            Volgkast.Nieuw nieuw = new Volgkast.Nieuw(
                    punt.spoor(),
                    uitgave.verslag(),
                    soort,
                    punt.tekst(),
                    onderdeel.naam(),
                    punt.alinea(),
                    null,
                    uitgave.datum());
            if (kast.maak(nieuw, klok.instant())) {
                boek.noteer(punt.spoor(), Stap.GEPUBLICEERD, Volgstaat.NIET_GESTART, "", "");
            }
        });
    }
}
