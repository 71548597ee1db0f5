package nl.kortelijnen.ketennetwerk.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.ketennetwerk.Aanstelling;
import nl.kortelijnen.ketennetwerk.Kanaal;
import nl.kortelijnen.ketennetwerk.Neo4jLijnen;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals.Persoonsrij;
import nl.kortelijnen.ketennetwerk.Neo4jTeams.Teamrij;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.ketennetwerk.Teamblad;
import nl.kortelijnen.ketennetwerk.Teamlidmaatschap;
import nl.kortelijnen.ketennetwerk.Teamsoort;

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
                rij.waar("verzonnen"),
                rij.misschien("opgeheven").isPresent() ? rij.datum("opgeheven") : null);
    }

    static Teamrij team(Inhoudsrij rij, Set<OrganisatieId> bekend) {
        Stream<String> organisaties =
                Stream.concat(rij.teksten("organisaties").stream(), rij.misschien("organisatie").stream());
        return new Teamrij(
                TeamId.vanSlug(rij.tekst("id")),
                new Teamblad(
                        rij.tekst("naam"),
                        Teamsoort.van(rij.tekst("soort")),
                        rij.misschien("omschrijving").orElse(""),
                        rij.misschien("status").filter("in opbouw"::equals).isPresent(),
                        rij.misschien("wanneer").orElse(""),
                        rij.teksten("werkgebied"),
                        organisaties.map(slug -> organisatie(slug, bekend)).toList(),
                        rij.teksten("bijeenroepen").stream()
                                .map(slug -> organisatie(slug, bekend))
                                .toList()));
    }

    static Persoonsrij professional(Inhoudsrij rij, Set<OrganisatieId> bekend) {
        Persoonsblad blad = new Persoonsblad(
                rij.tekst("naam"),
                rij.tekst("functie"),
                rij.misschien("telefoon").orElse(""),
                rij.misschien("mail").orElse(""),
                rij.misschien("bereikbaar").orElse(""),
                rij.teksten("vaardigheden"),
                rij.paren("talen"),
                aanstellingen(rij, bekend),
                rij.misschien("team").stream()
                        .map(team -> new Teamlidmaatschap(TeamId.vanSlug(team), "", null, null))
                        .toList());
        return new Persoonsrij(ProfessionalId.vanSlug(rij.tekst("id")), blad, rij.datum("bevestigd"));
    }

    /** {@code organisatie:}, and what stands under {@code aanstellingen:} beside it. */
    private static List<Aanstelling> aanstellingen(Inhoudsrij rij, Set<OrganisatieId> bekend) {
        return Stream.concat(
                        Stream.of(new Aanstelling(organisatie(rij.tekst("organisatie"), bekend))),
                        rij.delen("aanstellingen").stream()
                                .map(deel -> new Aanstelling(
                                        organisatie(deel.tekst("organisatie"), bekend),
                                        "",
                                        deel.misschien("van").isPresent() ? deel.datum("van") : null,
                                        deel.misschien("tot").isPresent() ? deel.datum("tot") : null)))
                .toList();
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
