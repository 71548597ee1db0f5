package nl.kortelijnen.ketennetwerk.ui.correctie;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.correctie.Correcties;
import nl.kortelijnen.portaal.aanbod.Paginadeel;

/** On the card of an organisation, for whoever reads it: reporting what is wrong (N07). */
@org.springframework.stereotype.Component
class CorrectieBijOrganisatie implements Paginadeel {

    private final Correcties correcties;
    private final Ketennetwerk netwerk;

    CorrectieBijOrganisatie(Correcties correcties, Ketennetwerk netwerk) {
        this.correcties = correcties;
        this.netwerk = netwerk;
    }

    @Override
    public String soort() {
        return "organisatie";
    }

    @Override
    public int volgorde() {
        return 90;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        OrganisatieId organisatie = new OrganisatieId(id);
        return netwerk.organisatie(organisatie)
                .map(kaart -> Correctielink.voor(correcties, id, kaart.naam(), Netwerkadres.van(organisatie)));
    }
}
