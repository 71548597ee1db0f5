package nl.kortelijnen.ketennetwerk;

import java.util.List;
import nl.kortelijnen.gedeeld.Fout;

/**
 * What one fills in about a team or overlegtafel (N08). Checks itself, so that a form, a file and a program are held to
 * the same rules.
 *
 * @param bijeenroepen who may convene an overlegtafel; a team has none
 * @param wanneer when it sits, in words: "elke donderdag 9.00–11.00"
 */
public record Teamblad(
        String naam,
        Teamsoort soort,
        String omschrijving,
        boolean inOpbouw,
        String wanneer,
        List<String> werkgebied,
        List<OrganisatieId> organisaties,
        List<OrganisatieId> bijeenroepen) {

    public Teamblad {
        naam = naam.strip();
        omschrijving = omschrijving.strip();
        wanneer = wanneer.strip();
        werkgebied = werkgebied.stream()
                .map(String::strip)
                .filter(plek -> !plek.isEmpty())
                .distinct()
                .toList();
        organisaties = organisaties.stream().distinct().toList();
        bijeenroepen = soort == Teamsoort.OVERLEGTAFEL
                ? bijeenroepen.stream().distinct().toList()
                : List.of();
        eis("naam", !naam.isEmpty() && naam.length() <= 120, "Geef het team een naam van hooguit 120 tekens.");
        eis("omschrijving", omschrijving.length() <= 1000, "De omschrijving mag hooguit 1000 tekens lang zijn.");
        eis("wanneer", wanneer.length() <= 200, "Schrijf in hooguit 200 tekens wanneer dit team bij elkaar komt.");
        eis("organisaties", !organisaties.isEmpty(), "Kies minstens één organisatie die meedoet.");
    }

    private static void eis(String veld, boolean klopt, String zin) {
        if (!klopt) {
            throw new Fout.RegelGeschonden(veld, zin);
        }
    }
}
