package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.deskundigen.Deskundigenprofielen;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;

/** On the start page of an expert: a profile that is not there yet, or that must be looked at again (E01). */
@org.springframework.stereotype.Component
class Profielpaneel implements Paneel {

    private final Deskundigenprofielen profielen;
    private final Clock klok;

    Profielpaneel(Deskundigenprofielen profielen, Clock klok) {
        this.profielen = profielen;
        this.klok = klok;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 75;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        return gebruiker.heeft(Rol.DESKUNDIGE) && gebruiker.professional() != null
                ? voor(new ProfessionalId(gebruiker.professional()))
                : Optional.empty();
    }

    private Optional<Component> voor(ProfessionalId ik) {
        String adres = DeskundigenprofielView.PAD + "/" + ik;
        Optional<Deskundige> nu = profielen.van(ik);
        if (nu.isPresent()) {
            return nu.map(Deskundige::nakijkenOp)
                    .filter(op -> !op.isAfter(Nederlands.vandaag(klok)))
                    .map(op -> new TeDoenRegel(
                            "deskundigen",
                            "Klopt je profiel als deskundige nog?",
                            "Nakijken op " + Nederlands.datum(op),
                            new Pil(Pil.Toon.OPEN, "klok", "Nakijken"),
                            adres,
                            "Kijk na"));
        }
        return Optional.of(new TeDoenRegel(
                "deskundigen",
                "Vul je profiel als deskundige in",
                "Dan vinden collega's je bij een taal, cultuur of thema",
                new Pil(Pil.Toon.OPEN, "klok", "Nog leeg"),
                adres,
                "Vul in"));
    }
}
