package nl.kortelijnen.casuistiek.ui.overleg;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.casuistiek.overleg.Casusherinneringen;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** On the start page: what one said one would do about a case, until it is ticked off (C08). */
@org.springframework.stereotype.Component
class Afsprakenpaneel implements Paneel {

    private final Casusherinneringen herinneringen;

    Afsprakenpaneel(Casusherinneringen herinneringen) {
        this.herinneringen = herinneringen;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 62;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        List<Casusherinneringen.Open> open = herinneringen.open(gebruiker);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Casusherinneringen.Open eerste = open.getFirst();
        boolean teLaat = open.stream().anyMatch(Casusherinneringen.Open::teLaat);
        return Optional.of(new TeDoenRegel(
                "casuistiek",
                open.size() == 1
                        ? eerste.tekst()
                        : Nederlands.aantal(open.size(), "afspraak", "afspraken") + " over een casus",
                "Je sprak dit af "
                        + (eerste.voor() == null ? "" : "voor " + Nederlands.datum(eerste.voor()) + " ")
                        + "bij het bespreken van een casus. Vink het af als het gedaan is.",
                teLaat ? new Pil(Pil.Toon.SPOED, "Te laat") : new Pil(Pil.Toon.WACHT, "Afspraak"),
                eerste.overleg() ? Paden.overleg(eerste.in()) : Paden.intervisie(eerste.in()),
                "Bekijk"));
    }
}
