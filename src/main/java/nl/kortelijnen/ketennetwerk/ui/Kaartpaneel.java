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
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** On the start page: the own card that is not there yet, or that was not confirmed for half a year (N07). */
@org.springframework.stereotype.Component
class Kaartpaneel implements Paneel {

    private static final Logger LOG = LoggerFactory.getLogger(Kaartpaneel.class);

    private final Ketennetwerk netwerk;
    private final Clock klok;

    Kaartpaneel(Ketennetwerk netwerk, Clock klok) {
        this.netwerk = netwerk;
        this.klok = klok;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 70;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        try {
            return eigenKaart(gebruiker).map(Component.class::cast);
        } catch (Fout.Onbereikbaar e) {
            LOG.warn("No cards on the start page: {}", e.bericht());
            return Optional.empty();
        }
    }

    private Optional<TeDoenRegel> eigenKaart(Gebruiker wie) {
        if (wie.professional() != null) {
            return netwerk.professional(new ProfessionalId(wie.professional()))
                    .filter(kaart -> !Bevestiging.geldt(kaart.bevestigd(), vandaag()))
                    .map(kaart -> onbevestigd(
                            "Klopt je kaart nog?", kaart.bevestigd(), vandaag(), Netwerkadres.van(kaart.id())));
        }
        return wie.organisatie() == null
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "profiel",
                        "Vul je kaart in",
                        "Zo weten collega's wie je bent en hoe ze je bereiken",
                        new Pil(Pil.Toon.OPEN, "klok", "Nog leeg"),
                        Netwerkadres.MIJN_KAART,
                        "Vul in"));
    }

    static TeDoenRegel onbevestigd(String vraag, LocalDate bevestigd, LocalDate vandaag, String adres) {
        return new TeDoenRegel(
                "netwerk",
                vraag,
                "Laatst bevestigd " + Bevestiging.dagenGeleden(bevestigd, vandaag) + " dagen geleden",
                new Pil(Pil.Toon.OPEN, "klok", "Onbevestigd"),
                adres,
                "Kijk na");
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }
}
