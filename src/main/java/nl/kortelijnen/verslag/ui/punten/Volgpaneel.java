package nl.kortelijnen.verslag.ui.punten;

import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgpunten;
import nl.kortelijnen.verslag.verbetering.Volgstaat;
import org.springframework.stereotype.Component;

/** On the start page: open points of one's organisation. */
@Component
class Volgpaneel implements Paneel {

    private final Volgpunten punten;

    Volgpaneel(Volgpunten punten) {
        this.punten = punten;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 130;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> voor(Gebruiker gebruiker) {
        List<Volgpunt> open = punten.openVoor(gebruiker);
        long betwist =
                open.stream().filter(punt -> punt.staat() == Volgstaat.BETWIST).count();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "vlag",
                        betwist > 0
                                ? Nederlands.aantal(
                                        betwist,
                                        "punt van jouw organisatie is betwist",
                                        "punten van jouw " + "organisatie zijn betwist")
                                : "Punten uit verslagen wachten op jouw organisatie",
                        "Er " + (open.size() == 1 ? "staat " : "staan ")
                                + Nederlands.aantal(open.size(), "punt", "punten") + " open",
                        new Pil(betwist > 0 ? Pil.Toon.SPOED : Pil.Toon.WACHT, betwist > 0 ? "Betwist" : "Open"),
                        Verslagadres.PUNTEN + "?status=open&organisatie=" + gebruiker.organisatie(),
                        "Bekijk"));
    }
}
