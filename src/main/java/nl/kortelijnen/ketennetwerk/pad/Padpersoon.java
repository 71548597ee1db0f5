package nl.kortelijnen.ketennetwerk.pad;

import nl.kortelijnen.ketennetwerk.ProfessionalId;

/**
 * Somebody on a path, with what one needs to call.
 *
 * @param bereikbaar when, for who comes to this person over the line before
 */
public record Padpersoon(
        ProfessionalId id,
        String naam,
        String functie,
        String organisatieNaam,
        String telefoon,
        String mail,
        String bereikbaar) {

    public String voornaam() {
        int spatie = naam.indexOf(' ');
        return spatie < 0 ? naam : naam.substring(0, spatie);
    }

    public String functieEnOrganisatie() {
        return organisatieNaam.isBlank() ? functie : functie + ", " + organisatieNaam;
    }
}
