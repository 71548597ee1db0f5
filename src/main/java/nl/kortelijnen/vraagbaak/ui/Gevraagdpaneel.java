package nl.kortelijnen.vraagbaak.ui;

import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.vraagbaak.Kanaalvraag;
import nl.kortelijnen.vraagbaak.Vraagbaak;
import nl.kortelijnen.vraagbaak.Vraagbaakadres;
import nl.kortelijnen.vraagbaak.Vragenfilter;
import nl.kortelijnen.vraagbaak.Vragenfilter.Lijst;
import org.springframework.stereotype.Component;

/** On the start page of an expert: questions that nobody answered and that were given to them (V09). */
@Component
class Gevraagdpaneel implements Paneel {

    private final Vraagbaak vraagbaak;

    Gevraagdpaneel(Vraagbaak vraagbaak) {
        this.vraagbaak = vraagbaak;
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
    public Optional<com.vaadin.flow.component.Component> voor(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.DESKUNDIGE)) {
            return Optional.empty();
        }
        List<Kanaalvraag> vragen = vraagbaak.zoek(Vragenfilter.van(Lijst.GEVRAAGD));
        if (vragen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TeDoenRegel(
                "vraag",
                vragen.size() == 1
                        ? "Een vraag wacht op jouw antwoord"
                        : Nederlands.aantal(vragen.size(), "vraag wacht", "vragen wachten") + " op jouw antwoord",
                vragen.getFirst().titel(),
                new Pil(Pil.Toon.WACHT, "Vijf werkdagen"),
                vragen.size() == 1
                        ? Vraagbaakadres.vraag(vragen.getFirst().id())
                        : Lijstadres.van(Lijst.GEVRAAGD, null, null),
                "Antwoord"));
    }
}
