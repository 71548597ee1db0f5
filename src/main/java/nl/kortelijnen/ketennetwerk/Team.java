package nl.kortelijnen.ketennetwerk;

import java.util.List;

/**
 * A team or overlegtafel, often of several organisations (N08, AN9, AN10).
 *
 * @param wanneer when it sits, in words; empty when nobody said
 * @param bijeenroepen who may convene an overlegtafel; empty for a team
 * @param disciplines the functions of its people, in Dutch order
 */
public record Team(
        TeamId id,
        String naam,
        Teamsoort soort,
        String omschrijving,
        boolean inOpbouw,
        String wanneer,
        List<String> werkgebied,
        List<Deelnemer> organisaties,
        List<Deelnemer> bijeenroepen,
        List<String> disciplines) {

    /** An organisation that takes part. */
    public record Deelnemer(OrganisatieId id, String naam) {}

    public Team {
        werkgebied = List.copyOf(werkgebied);
        organisaties = List.copyOf(organisaties);
        bijeenroepen = List.copyOf(bijeenroepen);
        disciplines = List.copyOf(disciplines);
    }

    /** What one may change. */
    public Teamblad blad() {
        return new Teamblad(
                naam,
                soort,
                omschrijving,
                inOpbouw,
                wanneer,
                werkgebied,
                organisaties.stream().map(Deelnemer::id).toList(),
                bijeenroepen.stream().map(Deelnemer::id).toList());
    }
}
