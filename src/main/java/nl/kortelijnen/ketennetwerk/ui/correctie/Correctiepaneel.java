package nl.kortelijnen.ketennetwerk.ui.correctie;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.correctie.Correctie;
import nl.kortelijnen.ketennetwerk.correctie.Correcties;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** On the start page: what readers reported on one's cards, and what was answered to one's own reports (N07). */
@org.springframework.stereotype.Component
class Correctiepaneel implements Paneel {

    private static final Logger LOG = LoggerFactory.getLogger(Correctiepaneel.class);

    private final Correcties correcties;

    Correctiepaneel(Correcties correcties) {
        this.correcties = correcties;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 65;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        try {
            List<Correctie> teDoen = correcties.teDoen();
            if (!teDoen.isEmpty()) {
                return Optional.of(rij(
                        Nederlands.aantal(teDoen.size(), "lezer meldt", "lezers melden") + " dat er iets niet klopt",
                        teDoen.getFirst().naam() + (teDoen.size() > 1 ? " en andere" : ""),
                        new Pil(Pil.Toon.WACHT, "Nakijken")));
            }
            long nieuw = correcties.nieuweAntwoorden();
            return nieuw == 0
                    ? Optional.empty()
                    : Optional.of(rij(
                            "Er is gekeken naar wat je meldde",
                            Nederlands.aantal(nieuw, "antwoord", "antwoorden"),
                            new Pil(Pil.Toon.GOED, "Antwoord")));
        } catch (Fout.Onbereikbaar e) {
            LOG.warn("No corrections on the start page: {}", e.bericht());
            return Optional.empty();
        }
    }

    private static Component rij(String wat, String waarover, Pil pil) {
        return new TeDoenRegel("vlag", wat, waarover, pil, Correctieadres.PAD, "Bekijk");
    }
}
