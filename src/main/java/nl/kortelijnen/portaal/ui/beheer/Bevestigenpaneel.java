package nl.kortelijnen.portaal.ui.beheer;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.toezicht.Bevestigingen;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** Asks for somebody's yes, and tells whoever waits for one why they see no households. */
@org.springframework.stereotype.Component
class Bevestigenpaneel implements Paneel {

    private final Bevestigingen bevestigingen;

    Bevestigenpaneel(Bevestigingen bevestigingen) {
        this.bevestigingen = bevestigingen;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 5;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        if (bevestigingen.wachtIk()) {
            return Optional.of(new TeDoenRegel(
                    "slot",
                    "Huishoudens zijn nog dicht",
                    "Je kwam binnen met hulp van anderen. Bel de beheerder van je organisatie of de privacyfunctionaris: "
                            + "die bevestigt dat jij het bent.",
                    new Pil(Pil.Toon.WACHT, "Wacht op een ja"),
                    "profiel",
                    "Bekijk"));
        }
        int aantal = bevestigingen.voorMij().size();
        return aantal == 0
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "schild",
                        Nederlands.aantal(aantal, "account wacht", "accounts wachten") + " op jouw ja",
                        "Is dit wie het lijkt, en hoort het zo?",
                        new Pil(Pil.Toon.WACHT, "Bevestigen"),
                        BevestigenView.PAD,
                        "Bekijk"));
    }
}
