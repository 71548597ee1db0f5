package nl.kortelijnen.ketennetwerk;

import java.time.LocalDate;
import java.util.Map;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the network (N02).
 *
 * @param team null for who works in no team; then {@code teamNaam} is empty
 * @param telefoon empty when there is none, as {@code mail}
 */
public record Professional(
        ProfessionalId id,
        String naam,
        String functie,
        OrganisatieId organisatie,
        String organisatieNaam,
        @Nullable TeamId team,
        String teamNaam,
        String telefoon,
        String mail,
        String bereikbaar,
        Map<Taal, Taalniveau> talen,
        LocalDate bevestigd) {

    public Professional {
        talen = Map.copyOf(talen);
    }

    public String voornaam() {
        int spatie = naam.indexOf(' ');
        return spatie < 0 ? naam : naam.substring(0, spatie);
    }

    /** "Deskundige, Netwerk Cultuursensitief Werken". */
    public String functieEnOrganisatie() {
        return functie + ", " + organisatieNaam;
    }
}
