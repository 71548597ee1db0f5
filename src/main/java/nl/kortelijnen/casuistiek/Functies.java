package nl.kortelijnen.casuistiek;

import java.util.Optional;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** How colleagues see somebody here: by what they do, never by name. */
@Component
public class Functies {

    private static final String ONBEKEND = "Professional";

    private final Ketennetwerk netwerk;

    Functies(Ketennetwerk netwerk) {
        this.netwerk = netwerk;
    }

    /** "Gezinswerker, Buurtteams Jeugd en Gezin". Reads the graph: call it outside a transaction. */
    public String van(Gebruiker gebruiker) {
        return Optional.ofNullable(gebruiker.professional())
                .flatMap(id -> netwerk.professional(new ProfessionalId(id)))
                .map(Professional::functieEnOrganisatie)
                .orElse(ONBEKEND);
    }
}
