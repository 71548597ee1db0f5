package nl.kortelijnen.verslag.ui.lezersmelding;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.lezersmelding.Lezersmeldingen;

/** On the start page of an organisator: the report about which readers wait longest for an answer. */
@org.springframework.stereotype.Component
class Lezersmeldingpaneel implements Paneel {

    private final Lezersmeldingen meldingen;

    Lezersmeldingpaneel(Lezersmeldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 136;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.ORGANISATOR)) {
            return Optional.empty();
        }
        return meldingen.openstaand().stream()
                .findFirst()
                .map(een -> new TeDoenRegel(
                        "verslagen",
                        "Een lezer zegt dat er iets niet klopt",
                        een.titel() + " · " + Nederlands.aantal(een.aantal(), "melding", "meldingen"),
                        new Pil(Pil.Toon.WACHT, "Antwoord"),
                        Verslagadres.lees(een.slug()),
                        "Geef antwoord"));
    }
}
