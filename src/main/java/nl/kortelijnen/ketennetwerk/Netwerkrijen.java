package nl.kortelijnen.ketennetwerk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;

/** How a row of a file becomes a value; their shape is told in the heads of the files. */
final class Netwerkrijen {

    private Netwerkrijen() {}

    static Organisatie organisatie(Inhoudsrij rij) {
        Organisatieblad blad = new Organisatieblad(
                rij.tekst("naam"),
                rij.misschien("kort").orElse(""),
                rij.teksten("afkortingen"),
                rij.tekst("soort"),
                rij.misschien("omschrijving").orElse(""),
                rij.teksten("doetWel"),
                rij.teksten("doetNiet"),
                rij.misschien("telefoon").orElse(""),
                rij.misschien("mail").orElse(""),
                rij.misschien("bereikbaar").orElse(""),
                rij.teksten("werkgebied"),
                rij.teksten("talen"));
        return new Organisatie(
                OrganisatieId.vanSlug(rij.tekst("id")),
                blad.naam(),
                blad.kort(),
                blad.afkortingen(),
                blad.soort(),
                blad.omschrijving(),
                blad.doetWel(),
                blad.doetNiet(),
                blad.telefoon(),
                blad.mail(),
                blad.bereikbaar(),
                blad.werkgebied(),
                blad.talen().stream().map(Taal::van).toList(),
                rij.datum("bevestigd"),
                null,
                rij.waar("verzonnen"));
    }

    static Team team(Inhoudsrij rij, Set<OrganisatieId> bekend) {
        Stream<String> organisaties =
                Stream.concat(rij.teksten("organisaties").stream(), rij.misschien("organisatie").stream());
        return new Team(
                TeamId.vanSlug(rij.tekst("id")),
                rij.tekst("naam"),
                Teamsoort.van(rij.tekst("soort")),
                rij.misschien("omschrijving").orElse(""),
                rij.misschien("status").orElse("operationeel"),
                rij.teksten("werkgebied"),
                deelnemers(organisaties, bekend),
                deelnemers(rij.teksten("bijeenroepen").stream(), bekend),
                List.of());
    }

    static Professional professional(Inhoudsrij rij, Set<OrganisatieId> bekend) {
        return new Professional(
                ProfessionalId.vanSlug(rij.tekst("id")),
                rij.tekst("naam"),
                rij.tekst("functie"),
                organisatie(rij.tekst("organisatie"), bekend),
                "",
                rij.misschien("team").map(TeamId::vanSlug).orElse(null),
                "",
                rij.misschien("telefoon").orElse(""),
                rij.misschien("mail").orElse(""),
                rij.misschien("bereikbaar").orElse(""),
                talen(rij.paren("talen")),
                rij.datum("bevestigd"));
    }

    static Neo4jLijnen.Lijnrij lijn(Inhoudsrij rij, Set<ProfessionalId> bekend) {
        return new Neo4jLijnen.Lijnrij(
                mens(rij.tekst("van"), bekend),
                mens(rij.tekst("naar"), bekend),
                Kanaal.van(rij.tekst("kanaal")),
                rij.tekst("doel"),
                rij.misschien("bereikbaar").orElse(""),
                rij.datum("bevestigd"));
    }

    private static Map<Taal, Taalniveau> talen(Map<String, String> paren) {
        return paren.entrySet().stream()
                .collect(Collectors.toMap(paar -> Taal.van(paar.getKey()), paar -> Taalniveau.van(paar.getValue())));
    }

    private static List<Team.Deelnemer> deelnemers(Stream<String> slugs, Set<OrganisatieId> bekend) {
        return slugs.map(slug -> new Team.Deelnemer(organisatie(slug, bekend), slug))
                .toList();
    }

    private static OrganisatieId organisatie(String slug, Set<OrganisatieId> bekend) {
        OrganisatieId id = OrganisatieId.vanSlug(slug);
        if (!bekend.contains(id)) {
            throw new IllegalArgumentException("organisatie '" + slug + "' bestaat niet");
        }
        return id;
    }

    private static ProfessionalId mens(String slug, Set<ProfessionalId> bekend) {
        ProfessionalId id = ProfessionalId.vanSlug(slug);
        if (!bekend.contains(id)) {
            throw new IllegalArgumentException("professional '" + slug + "' bestaat niet");
        }
        return id;
    }
}
