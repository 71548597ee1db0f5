package nl.kortelijnen.ketennetwerk.beheer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Neo4jOrganisaties;
import nl.kortelijnen.ketennetwerk.Neo4jTeams;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Team;
import nl.kortelijnen.ketennetwerk.TeamGewijzigd;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.ketennetwerk.Teamblad;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The cards of teams and overlegtafels; each organisation that takes part keeps them (N08). */
@Service
public class Teamkaarten {

    private final Neo4jTeams teams;
    private final Neo4jOrganisaties organisaties;
    private final Netwerkrechten rechten;
    private final Geschiedenis geschiedenis;
    private final ApplicationEventPublisher gebeurtenissen;

    Teamkaarten(
            Neo4jTeams teams,
            Neo4jOrganisaties organisaties,
            Netwerkrechten rechten,
            Geschiedenis geschiedenis,
            ApplicationEventPublisher gebeurtenissen) {
        this.teams = teams;
        this.organisaties = organisaties;
        this.rechten = rechten;
        this.geschiedenis = geschiedenis;
        this.gebeurtenissen = gebeurtenissen;
    }

    public boolean mag(Team team) {
        return rechten.magEenVan(team.blad().organisaties());
    }

    /** The organisation of which one adds teams by oneself; empty for who may choose any. */
    public Optional<OrganisatieId> eigenOrganisatie() {
        return rechten.magAlles() ? Optional.empty() : rechten.eigenOrganisatie();
    }

    public TeamId voegToe(Teamblad blad) {
        rechten.eis(rechten.magEenVan(blad.organisaties()));
        eisBestaat(blad);
        TeamId id = new TeamId(UUID.randomUUID());
        bewaar(id, blad);
        geschiedenis.noteer(
                id.toString(), "voegde het team toe", null, vereis(id).blad());
        return id;
    }

    public void wijzig(TeamId id, Teamblad blad) {
        Team oud = vereisEigen(id);
        eisBestaat(blad);
        bewaar(id, blad);
        geschiedenis.noteer(
                id.toString(), "wijzigde het team", oud.blad(), vereis(id).blad());
    }

    /** Who may change this card sees what was changed, newest first. */
    public List<Kaartwijziging> geschiedenis(TeamId id) {
        return geschiedenis.van(id.toString(), vereisEigen(id).blad());
    }

    /** Brings back what was there before the newest change. */
    public void maakOngedaan(TeamId id, UUID wijziging) {
        Teamblad nu = vereisEigen(id).blad();
        wijzig(
                id,
                geschiedenis
                        .voor(id.toString(), wijziging, nu, Teamblad.class)
                        .orElseThrow(() -> new Fout.RegelGeschonden(
                                "Er is daarna nog iets veranderd. Wijzig het team zelf; er is niets teruggezet.")));
    }

    private void bewaar(TeamId id, Teamblad blad) {
        teams.bewaar(List.of(new Neo4jTeams.Teamrij(id, blad)));
        gebeurtenissen.publishEvent(new TeamGewijzigd(id));
    }

    private void eisBestaat(Teamblad blad) {
        List<OrganisatieId> gevraagd = Stream.concat(blad.organisaties().stream(), blad.bijeenroepen().stream())
                .distinct()
                .toList();
        if (organisaties.bestaande(gevraagd).size() < gevraagd.size()) {
            throw new Fout.RegelGeschonden("organisaties", "Deze organisatie staat niet (meer) in het netwerk.");
        }
    }

    private Team vereisEigen(TeamId id) {
        Team team = vereis(id);
        rechten.eis(mag(team));
        return team;
    }

    private Team vereis(TeamId id) {
        return teams.een(id)
                .orElseThrow(
                        () -> new Fout.BestaatNiet("Dit team staat niet (meer) in het netwerk. Zoek bij Netwerk."));
    }
}
