package nl.kortelijnen.ketennetwerk.vinden;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze;
import org.springframework.stereotype.Component;

/** Organisations and people to choose from, elsewhere in the portal. */
@Component
class Keuzelijst implements Netwerkkeuze {

    private static final int MEESTE = 50;

    private final Ketennetwerk netwerk;

    Keuzelijst(Ketennetwerk netwerk) {
        this.netwerk = netwerk;
    }

    @Override
    public List<Keuze> organisaties() {
        return netwerk.organisaties(Netwerkfilter.ALLES).stream()
                .map(een -> new Keuze(een.id().waarde(), een.naam(), ""))
                .toList();
    }

    @Override
    public List<Keuze> mensen(String woorden) {
        return netwerk.professionals(Netwerkfilter.opTekst(woorden)).stream()
                .limit(MEESTE)
                .map(Keuzelijst::keuze)
                .toList();
    }

    @Override
    public List<Keuze> mensen(Collection<UUID> ids) {
        return netwerk.professionals(ids.stream().map(ProfessionalId::new).toList()).stream()
                .map(Keuzelijst::keuze)
                .toList();
    }

    private static Keuze keuze(Professional mens) {
        return new Keuze(mens.id().waarde(), mens.naam(), mens.functieEnOrganisatie());
    }
}
