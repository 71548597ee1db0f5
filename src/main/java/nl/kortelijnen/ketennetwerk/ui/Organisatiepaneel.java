package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Bevestiging;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** On the start page of who keeps an organisation: its card that was not confirmed for half a year (N07). */
@org.springframework.stereotype.Component
class Organisatiepaneel implements Paneel {

    private static final Logger LOG = LoggerFactory.getLogger(Organisatiepaneel.class);

    private final Ketennetwerk netwerk;
    private final Clock klok;

    Organisatiepaneel(Ketennetwerk netwerk, Clock klok) {
        this.netwerk = netwerk;
        this.klok = klok;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 71;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        if (gebruiker.organisatie() == null || !gebruiker.heeft(Rol.ORGANISATIEBEHEERDER)) {
            return Optional.empty();
        }
        LocalDate vandaag = Nederlands.vandaag(klok);
        try {
            return netwerk.organisatie(new OrganisatieId(gebruiker.organisatie()))
                    .filter(kaart -> !kaart.isOpgeheven() && !Bevestiging.geldt(kaart.bevestigd(), vandaag))
                    .map(kaart -> Kaartpaneel.onbevestigd(
                            "Klopt de kaart van " + kaart.kort() + " nog?",
                            kaart.bevestigd(),
                            vandaag,
                            Netwerkadres.van(kaart.id())));
        } catch (Fout.Onbereikbaar e) {
            LOG.warn("No organisation on the start page: {}", e.bericht());
            return Optional.empty();
        }
    }
}
