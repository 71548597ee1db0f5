package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Bevestiging;
import nl.kortelijnen.ketennetwerk.Contactlijnen;
import nl.kortelijnen.ketennetwerk.Lijn;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** On the start page: the own line that was confirmed longest ago, when it is no longer sure. */
@org.springframework.stereotype.Component
class Lijnpaneel implements Paneel {

    private static final Logger LOG = LoggerFactory.getLogger(Lijnpaneel.class);
    private static final int VOLGORDE = 80;

    private final Contactlijnen contactlijnen;
    private final Clock klok;

    Lijnpaneel(Contactlijnen contactlijnen, Clock klok) {
        this.contactlijnen = contactlijnen;
        this.klok = klok;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return VOLGORDE;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        try {
            return oudsteLijn(gebruiker);
        } catch (Fout.Onbereikbaar e) {
            LOG.warn("No lines on the start page: {}", e.bericht());
            return Optional.empty();
        }
    }

    private Optional<Component> oudsteLijn(Gebruiker gebruiker) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        return Optional.ofNullable(gebruiker.professional())
                .map(ProfessionalId::new)
                .flatMap(ik -> contactlijnen.van(ik).stream()
                        .filter(lijn -> !Bevestiging.geldt(lijn.bevestigd(), vandaag))
                        .min(Comparator.comparing(Lijn::bevestigd))
                        .map(lijn -> rij(lijn.anderEinde(ik), lijn, vandaag)));
    }

    private static Component rij(Professional ander, Lijn lijn, LocalDate vandaag) {
        return new TeDoenRegel(
                "netwerk",
                "Klopt je lijn met " + ander.naam() + " nog?",
                ander.organisatieNaam() + " · laatst bevestigd " + Bevestiging.dagenGeleden(lijn.bevestigd(), vandaag)
                        + " dagen geleden",
                new Pil(Pil.Toon.OPEN, "klok", "Onbevestigd"),
                Netwerkadres.van(ander.id()),
                "Bevestig lijn");
    }
}
