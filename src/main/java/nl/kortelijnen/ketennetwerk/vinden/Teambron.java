package nl.kortelijnen.ketennetwerk.vinden;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.ketennetwerk.Neo4jTeams;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Team;
import nl.kortelijnen.ketennetwerk.TeamGewijzigd;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Teams and overlegtafels, for the search index; everybody with an account may find them. */
@Component
public class Teambron implements Zoekbron {

    public static final String NAAM = "teams";

    private final Neo4jTeams teams;
    private final Zoekmelder melder;

    Teambron(Neo4jTeams teams, Zoekmelder melder) {
        this.teams = teams;
        this.melder = melder;
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public boolean waarheidElders() {
        return true;
    }

    @Override
    public Stream<Zoekdocument> alle() {
        return teams.alle(Netwerkfilter.ALLES).stream().map(Teambron::document);
    }

    @Override
    public Optional<Zoekdocument> document(String id) {
        return teams.een(new TeamId(UUID.fromString(id))).map(Teambron::document);
    }

    @EventListener
    void gewijzigd(TeamGewijzigd gebeurtenis) {
        melder.veranderd(NAAM, gebeurtenis.team().toString());
    }

    private static Zoekdocument document(Team team) {
        List<String> organisaties =
                team.organisaties().stream().map(Team.Deelnemer::naam).toList();
        return new Zoekdocument(
                NAAM,
                team.id().toString(),
                team.soort().code(),
                team.naam(),
                team.omschrijving(),
                List.of(
                        "Werkgebied: " + String.join(", ", team.werkgebied()),
                        String.join(", ", organisaties),
                        String.join(", ", team.disciplines())),
                Map.of(Facet.ORGANISATIE.code(), organisaties.stream().collect(Collectors.toSet())),
                new Zichtbaarheid.Ingelogden(),
                Netwerkadres.van(team.id()),
                Map.of(
                        Zoekdocument.ONDERTITEL,
                        String.join(", ", team.werkgebied()) + (team.inOpbouw() ? " · in opbouw" : "")));
    }
}
