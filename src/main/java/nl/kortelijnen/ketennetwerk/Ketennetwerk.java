package nl.kortelijnen.ketennetwerk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/**
 * Who is who in the chain. Everybody with an account may read it. What is not there gives an empty answer; no connection
 * gives {@link Fout.Onbereikbaar}.
 */
@Service
public class Ketennetwerk {

    private final Neo4jOrganisaties organisaties;
    private final Neo4jTeams teams;
    private final Neo4jProfessionals professionals;
    private final Toegang toegang;

    Ketennetwerk(Neo4jOrganisaties organisaties, Neo4jTeams teams, Neo4jProfessionals professionals, Toegang toegang) {
        this.organisaties = organisaties;
        this.teams = teams;
        this.professionals = professionals;
        this.toegang = toegang;
    }

    public Optional<Organisatie> organisatie(OrganisatieId id) {
        toegang.vereisLezer();
        return organisaties.een(id);
    }

    /** In the order of their names. */
    public List<Organisatie> organisaties(Netwerkfilter filter) {
        toegang.vereisLezer();
        return organisaties.alle(filter);
    }

    public Optional<Team> team(TeamId id) {
        toegang.vereisLezer();
        return teams.een(id);
    }

    /** In the order of their names. */
    public List<Team> teams(Netwerkfilter filter) {
        toegang.vereisLezer();
        return teams.alle(filter);
    }

    public List<Team> teamsVan(OrganisatieId organisatie) {
        toegang.vereisLezer();
        return teams.van(organisatie);
    }

    public Optional<Professional> professional(ProfessionalId id) {
        toegang.vereisLezer();
        return professionals.een(id);
    }

    /** Those who exist among these, in the order of their names. */
    public List<Professional> professionals(Collection<ProfessionalId> ids) {
        toegang.vereisLezer();
        return professionals.opId(ids);
    }

    /** In the order of their names. A language finds everybody who speaks it, expert or not (AE27). */
    public List<Professional> professionals(Netwerkfilter filter) {
        toegang.vereisLezer();
        return professionals.alle(filter);
    }

    public List<Professional> mensenVan(OrganisatieId organisatie) {
        toegang.vereisLezer();
        return professionals.van(organisatie);
    }

    public List<Professional> mensenVan(TeamId team) {
        toegang.vereisLezer();
        return professionals.van(team);
    }

    /** Where anybody of the network works, in the order of their names. */
    public List<String> werkgebieden() {
        toegang.vereisLezer();
        return organisaties.werkgebieden();
    }
}
