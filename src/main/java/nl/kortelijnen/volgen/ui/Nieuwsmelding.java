package nl.kortelijnen.volgen.ui;

import java.util.List;
import nl.kortelijnen.portaal.aanbod.Melding;
import nl.kortelijnen.portaal.aanbod.Meldingbron;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.volgen.Nieuwsoverzicht;
import org.springframework.stereotype.Component;

/** Under the bell: what is new about what one follows. */
@Component
class Nieuwsmelding implements Meldingbron {

    private final Nieuwsoverzicht overzicht;

    Nieuwsmelding(Nieuwsoverzicht overzicht) {
        this.overzicht = overzicht;
    }

    @Override
    public List<Melding> voor(Gebruiker gebruiker) {
        return overzicht.mijn().stream()
                .filter(regel -> regel.gevolgd().volgt() && regel.nieuws().aantal() > 0)
                .map(Nieuwsoverzicht.Regel::nieuws)
                .map(nieuws -> new Melding(nieuws.titel(), nieuws.zin(), nieuws.adres()))
                .toList();
    }
}
