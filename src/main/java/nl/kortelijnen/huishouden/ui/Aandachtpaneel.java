package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.signaal.Aandacht;
import nl.kortelijnen.huishouden.signaal.Aandachtregel;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** Brings what lies still back on the start page; that it does, not which (X03). */
@org.springframework.stereotype.Component
class Aandachtpaneel implements Paneel {

    private final Aandacht aandacht;
    private final Toegang toegang;

    Aandachtpaneel(Aandacht aandacht, Toegang toegang) {
        this.aandacht = aandacht;
        this.toegang = toegang;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 35;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.PROFESSIONAL) || !toegang.metTweedeFactor()) {
            return Optional.empty();
        }
        List<Aandachtregel> nu = aandacht.voorMij().stream()
                .filter(een -> een.uitgesteldTot() == null)
                .toList();
        return nu.isEmpty()
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "vlag",
                        Nederlands.aantal(nu.size(), "huishouden vraagt", "huishoudens vragen") + " aandacht",
                        "Een gemist moment, opgestapelde signalen of een stille maand",
                        new Pil(Pil.Toon.WACHT, "Kijk ernaar"),
                        Huishoudadres.AANDACHT,
                        "Bekijk"));
    }
}
