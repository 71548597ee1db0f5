package nl.kortelijnen.ketennetwerk.ui.afspraak;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.afspraak.Samenwerkingsafspraak;
import nl.kortelijnen.ketennetwerk.afspraak.Samenwerkingsafspraken;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** On the start page of who speaks for an organisation: agreements to confirm, or to look at again (N09). */
@org.springframework.stereotype.Component
class Afspraakpaneel implements Paneel {

    private static final Logger LOG = LoggerFactory.getLogger(Afspraakpaneel.class);

    private final Samenwerkingsafspraken afspraken;

    Afspraakpaneel(Samenwerkingsafspraken afspraken) {
        this.afspraken = afspraken;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 72;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        if (gebruiker.organisatie() == null || !gebruiker.heeft(Rol.ORGANISATIEBEHEERDER)) {
            return Optional.empty();
        }
        try {
            OrganisatieId eigen = new OrganisatieId(gebruiker.organisatie());
            List<Samenwerkingsafspraak> teDoen = afspraken.teDoen();
            return teDoen.isEmpty() ? Optional.empty() : Optional.of(rij(eigen, teDoen));
        } catch (Fout.Onbereikbaar e) {
            LOG.warn("No agreements on the start page: {}", e.bericht());
            return Optional.empty();
        }
    }

    private static Component rij(OrganisatieId eigen, List<Samenwerkingsafspraak> teDoen) {
        return new TeDoenRegel(
                "doorgeven",
                Nederlands.aantal(teDoen.size(), "afspraak wacht", "afspraken wachten") + " op jullie",
                "Met " + teDoen.getFirst().tegenover(eigen).naam() + (teDoen.size() > 1 ? " en anderen" : ""),
                new Pil(Pil.Toon.WACHT, "Bevestig of kijk na"),
                Netwerkadres.van(eigen),
                "Bekijk");
    }
}
