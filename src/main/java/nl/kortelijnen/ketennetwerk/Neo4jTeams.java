package nl.kortelijnen.ketennetwerk;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Teams and overlegtafels in the graph. */
@Component
public class Neo4jTeams {

    private static final String IN_OPBOUW = "in opbouw";
    private static final String KAART = """
            RETURN t,
                COLLECT { MATCH (t)-[:WERKT_IN]->(w:Werkgebied) RETURN w.naam } AS werkgebied,
                COLLECT { MATCH (t)-[:VAN_ORGANISATIE]->(o:Organisatie) RETURN o {.id, .naam} } AS organisaties,
                COLLECT { MATCH (t)<-[:MAG_BIJEENROEPEN]-(o:Organisatie) RETURN o {.id, .naam} } AS bijeenroepen,
                COLLECT { MATCH (t)<-[l:LID_VAN]-(p:Professional) WHERE l.tot IS NULL OR l.tot > $vandaag
                    RETURN DISTINCT p.functie } AS disciplines
            """;
    private static final String EEN = "MATCH (t:Team {id: $id})\n" + KAART;
    private static final String ALLE = """
            MATCH (t:Team)
            WHERE all(woord IN $woorden WHERE t.zoektekst CONTAINS woord)
              AND $nummer IS NULL
              AND ($soort IS NULL OR t.soort = $soort)
              AND ($werkgebied IS NULL OR EXISTS { (t)-[:WERKT_IN]->(:Werkgebied {naam: $werkgebied}) })
              AND ($taal IS NULL OR EXISTS { (t)<-[:LID_VAN]-(:Professional)-[:SPREEKT]->(:Taal {code: $taal}) })
            """ + KAART;
    private static final String VAN_ORGANISATIE =
            "MATCH (t:Team)-[:VAN_ORGANISATIE]->(:Organisatie {id: $id})\n" + KAART;
    private static final String BESTAANDE = "MATCH (t:Team) WHERE t.id IN $ids RETURN t.id AS id";
    private static final String BEWAAR = """
            UNWIND $rijen AS rij
            MERGE (t:Team {id: rij.id})
            SET t += rij.velden
            WITH t, rij
            CALL (t) { MATCH (t)-[oud:WERKT_IN|VAN_ORGANISATIE]->() DELETE oud }
            CALL (t) { MATCH (t)<-[oud:MAG_BIJEENROEPEN]-() DELETE oud }
            CALL (t, rij) { UNWIND rij.werkgebied AS naam MERGE (w:Werkgebied {naam: naam}) MERGE (t)-[:WERKT_IN]->(w) }
            CALL (t, rij) { MATCH (o:Organisatie) WHERE o.id IN rij.organisaties MERGE (t)-[:VAN_ORGANISATIE]->(o) }
            CALL (t, rij) { MATCH (o:Organisatie) WHERE o.id IN rij.bijeenroepen MERGE (t)<-[:MAG_BIJEENROEPEN]-(o) }
            """;

    private final Neo4jGraaf graaf;
    private final Clock klok;

    Neo4jTeams(Neo4jGraaf graaf, Clock klok) {
        this.graaf = graaf;
        this.klok = klok;
    }

    public Optional<Team> een(TeamId id) {
        return lees(EEN, Map.of("id", id.toString())).stream().findFirst();
    }

    public List<Team> alle(Netwerkfilter filter) {
        return lees(ALLE, filter.parameters());
    }

    public List<Team> van(OrganisatieId organisatie) {
        return lees(VAN_ORGANISATIE, Map.of("id", organisatie.toString()));
    }

    public List<TeamId> bestaande(Collection<TeamId> ids) {
        List<String> sleutels = ids.stream().map(TeamId::toString).toList();
        return graaf.lees(
                BESTAANDE,
                Map.of("ids", sleutels),
                rij -> TeamId.van(rij.get("id").asString()));
    }

    /** A team as filled in. */
    public record Teamrij(TeamId id, Teamblad blad) {}

    public void bewaar(Collection<Teamrij> teams) {
        graaf.schrijf(
                BEWAAR, Map.of("rijen", teams.stream().map(Neo4jTeams::rij).toList()));
    }

    private static Map<String, Object> rij(Teamrij rij) {
        Teamblad team = rij.blad();
        String zoektekst = Zoektekst.van(
                List.of(team.naam(), team.soort().label(), team.omschrijving(), String.join(" ", team.werkgebied())));
        return Map.of(
                "id", rij.id().toString(),
                "velden",
                        Map.of(
                                "naam", team.naam(),
                                "soort", team.soort().code(),
                                "omschrijving", team.omschrijving(),
                                "status", team.inOpbouw() ? IN_OPBOUW : "operationeel",
                                "wanneer", team.wanneer(),
                                "zoeknaam", Zoektekst.vouw(team.naam()),
                                "zoektekst", zoektekst),
                "werkgebied", team.werkgebied(),
                "organisaties", ids(team.organisaties()),
                "bijeenroepen", ids(team.bijeenroepen()));
    }

    private static List<String> ids(List<OrganisatieId> organisaties) {
        return organisaties.stream().map(OrganisatieId::toString).toList();
    }

    private List<Team> lees(String vraag, Map<String, Object> parameters) {
        Map<String, Object> metDag = new HashMap<>(parameters);
        metDag.put("vandaag", Nederlands.vandaag(klok));
        return graaf.lees(vraag, metDag, Neo4jTeams::kaart).stream()
                .sorted(Comparator.comparing(Team::naam, Nederlands.VOLGORDE))
                .toList();
    }

    private static Team kaart(Record rij) {
        Value t = rij.get("t");
        return new Team(
                TeamId.van(t.get("id").asString()),
                t.get("naam").asString(),
                Teamsoort.van(t.get("soort").asString()),
                t.get("omschrijving").asString(),
                IN_OPBOUW.equals(t.get("status").asString()),
                t.get("wanneer").asString(""),
                woorden(rij.get("werkgebied")),
                deelnemers(rij.get("organisaties")),
                deelnemers(rij.get("bijeenroepen")),
                woorden(rij.get("disciplines")));
    }

    private static List<String> woorden(Value lijst) {
        return lijst.asList(Value::asString).stream()
                .sorted(Nederlands.VOLGORDE)
                .toList();
    }

    private static List<Team.Deelnemer> deelnemers(Value lijst) {
        return lijst
                .asList(o -> new Team.Deelnemer(
                        OrganisatieId.van(o.get("id").asString()), o.get("naam").asString()))
                .stream()
                .sorted(Comparator.comparing(Team.Deelnemer::naam, Nederlands.VOLGORDE))
                .toList();
    }
}
