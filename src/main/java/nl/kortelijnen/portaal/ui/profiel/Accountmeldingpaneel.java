package nl.kortelijnen.portaal.ui.profiel;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.portaal.ui.Accountmeldingbalk;
import nl.kortelijnen.toegang.toezicht.Accountmelding;
import nl.kortelijnen.toegang.toezicht.Accountmeldingen;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** Tells somebody what others did with their account, until they have looked at their profile. */
@org.springframework.stereotype.Component
class Accountmeldingpaneel implements Paneel {

    private final Accountmeldingen meldingen;
    private final Clock klok;

    Accountmeldingpaneel(Accountmeldingen meldingen, Clock klok) {
        this.meldingen = meldingen;
        this.klok = klok;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 0;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        List<Accountmelding> nieuw = meldingen.mijn();
        return nieuw.isEmpty()
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "schild",
                        "Iemand deed iets met jouw account",
                        Accountmeldingbalk.zin(nieuw.getFirst(), klok),
                        new Pil(Pil.Toon.WACHT, "Klopt dit?"),
                        "profiel",
                        "Bekijk"));
    }
}
