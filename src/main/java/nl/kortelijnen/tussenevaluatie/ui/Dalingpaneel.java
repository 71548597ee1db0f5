package nl.kortelijnen.tussenevaluatie.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.tussenevaluatie.Sectordalingen;

/** On the start page of a netwerkbeheerder: from where far fewer reports come than a year before (M11). */
@org.springframework.stereotype.Component
class Dalingpaneel implements Paneel {

    private final Sectordalingen dalingen;

    Dalingpaneel(Sectordalingen dalingen) {
        this.dalingen = dalingen;
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
        if (!gebruiker.heeft(Rol.NETWERKBEHEERDER)) {
            return Optional.empty();
        }
        List<String> sectoren = dalingen.nu();
        return sectoren.isEmpty()
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "tabel",
                        "Veel minder meldingen dan een jaar eerder",
                        String.join(", ", sectoren) + ": in het "
                                + dalingen.kwartaal().label() + " de helft of minder.",
                        new Pil(Pil.Toon.WACHT, "Vraag waarom"),
                        TussenevaluatieView.ADRES,
                        "Bekijk"));
    }
}
