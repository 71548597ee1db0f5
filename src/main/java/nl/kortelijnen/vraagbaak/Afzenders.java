package nl.kortelijnen.vraagbaak;

import java.util.Optional;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** How somebody stands under what they wrote (V10). Reads the graph: call it outside a transaction. */
@Component
public class Afzenders {

    private static final String ONBEKEND = "Professional";

    private final Ketennetwerk netwerk;

    Afzenders(Ketennetwerk netwerk) {
        this.netwerk = netwerk;
    }

    /** "Praktijkondersteuner, huisartsenzorg": the organisation itself would give away who it is. */
    public String opFunctie(Gebruiker wie) {
        String functie = professional(wie).map(Professional::functie).orElse(ONBEKEND);
        return organisatie(wie)
                .map(een -> functie + ", "
                        + Codelijst.ORGANISATIESOORTEN.label(een.soort()).toLowerCase(Nederlands.TAAL))
                .orElse(functie);
    }

    /** "Marloes Peters, Gezinswerker, Buurtteams Jeugd en Gezin". */
    public String metNaam(Gebruiker wie) {
        return professional(wie)
                .map(een -> wie.naam() + ", " + een.functieEnOrganisatie())
                .orElse(wie.naam());
    }

    String van(Gebruiker wie, boolean opFunctie) {
        return opFunctie ? opFunctie(wie) : metNaam(wie);
    }

    private Optional<Professional> professional(Gebruiker wie) {
        return Optional.ofNullable(wie.professional()).flatMap(id -> netwerk.professional(new ProfessionalId(id)));
    }

    private Optional<Organisatie> organisatie(Gebruiker wie) {
        return professional(wie)
                .map(Professional::organisatie)
                .or(() -> Optional.ofNullable(wie.organisatie()).map(OrganisatieId::new))
                .flatMap(netwerk::organisatie);
    }
}
