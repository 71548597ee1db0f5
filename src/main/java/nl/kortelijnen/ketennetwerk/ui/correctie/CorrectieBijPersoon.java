package nl.kortelijnen.ketennetwerk.ui.correctie;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.correctie.Correcties;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.toegang.wie.Toegang;

/** On somebody's card, for whoever else reads it: reporting what is wrong (N07). */
@org.springframework.stereotype.Component
class CorrectieBijPersoon implements Paginadeel {

    private final Correcties correcties;
    private final Ketennetwerk netwerk;
    private final Toegang toegang;

    CorrectieBijPersoon(Correcties correcties, Ketennetwerk netwerk, Toegang toegang) {
        this.correcties = correcties;
        this.netwerk = netwerk;
        this.toegang = toegang;
    }

    @Override
    public String soort() {
        return "professional";
    }

    @Override
    public int volgorde() {
        return 90;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        ProfessionalId wie = new ProfessionalId(id);
        return id.equals(toegang.vereis().professional())
                ? Optional.empty()
                : netwerk.professional(wie)
                        .map(kaart -> Correctielink.voor(correcties, id, kaart.naam(), Netwerkadres.van(wie)));
    }
}
