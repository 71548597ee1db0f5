package nl.kortelijnen.huishouden.ui.bewaren;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.ui.Huishoudadres;
import nl.kortelijnen.huishouden.verzoek.Gezinsverzoek;
import nl.kortelijnen.huishouden.verzoek.Gezinsverzoeken;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;

/** On the start page: what a family asked and must soon hear about. */
@org.springframework.stereotype.Component
class Verzoekpaneel implements Paneel {

    private final Gezinsverzoeken verzoeken;
    private final Clock klok;

    Verzoekpaneel(Gezinsverzoeken verzoeken, Clock klok) {
        this.verzoeken = verzoeken;
        this.klok = klok;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 3;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        List<Gezinsverzoek> bijna = gebruiker.heeft(Rol.PROFESSIONAL) ? verzoeken.bijnaTeLaat() : List.of();
        if (bijna.isEmpty()) {
            return Optional.empty();
        }
        LocalDate vandaag = Nederlands.vandaag(klok);
        Div rijen = new Div();
        rijen.addClassName("consultwacht");
        bijna.forEach(een -> rijen.add(new TeDoenRegel(
                "oog",
                "Een gezin wacht op antwoord",
                een.soort().label() + ". Antwoord uiterlijk " + Nederlands.datum(een.uiterlijk()) + ".",
                een.telaat(vandaag) ? new Pil(Pil.Toon.SPOED, "Te laat") : new Pil(Pil.Toon.WACHT, "Bijna om"),
                Huishoudadres.inzage(een.huishouden()),
                "Antwoord")));
        return Optional.of(rijen);
    }
}
