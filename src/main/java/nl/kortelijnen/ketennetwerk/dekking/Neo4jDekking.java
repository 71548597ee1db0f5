package nl.kortelijnen.ketennetwerk.dekking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Counts lines between kinds of organisation, and people of a team who know a theme. */
@Component
class Neo4jDekking {

    static final String SOORTEN = "MATCH (o:Organisatie) RETURN DISTINCT o.soort AS soort";

    /** Somebody with jobs at two kinds brings a line to both. */
    static final String LIJNEN = """
            MATCH (o:Organisatie)<-[werk:WERKT_BIJ]-(p:Professional)
            WHERE (p.vertrekt IS NULL OR p.vertrekt > $vandaag)
              AND (werk.van IS NULL OR werk.van <= $vandaag) AND (werk.tot IS NULL OR werk.tot > $vandaag)
            WITH p, collect(DISTINCT o.soort) AS soorten
            MATCH (p)-[lijn:HEEFT_LIJN_MET]->(ander:Professional)
            WHERE (lijn.einde IS NULL OR lijn.einde > $vandaag)
              AND (ander.vertrekt IS NULL OR ander.vertrekt > $vandaag)
            WITH soorten, ander, count(*) AS aantal
            MATCH (ander)-[werk:WERKT_BIJ]->(o:Organisatie)
            WHERE (werk.van IS NULL OR werk.van <= $vandaag) AND (werk.tot IS NULL OR werk.tot > $vandaag)
            UNWIND soorten AS een
            RETURN een, o.soort AS ander, sum(aantal) AS aantal
            """;

    static final String KENNIS = """
            MATCH (t:Team)
            WHERE $werkgebied IS NULL OR EXISTS { (t)-[:WERKT_IN]->(:Werkgebied {naam: $werkgebied}) }
            OPTIONAL MATCH (t)<-[lid:LID_VAN]-(p:Professional)
            WHERE (p.vertrekt IS NULL OR p.vertrekt > $vandaag)
              AND (lid.van IS NULL OR lid.van <= $vandaag) AND (lid.tot IS NULL OR lid.tot > $vandaag)
            WITH t, collect(DISTINCT p) AS leden
            RETURN t.id AS id, t.naam AS naam, size(leden) AS leden,
                COLLECT {
                    UNWIND leden AS p
                    MATCH (p)-[:IS_DESKUNDIG]->(:Deskundigheid)-[:KENT_THEMA]->(thema:Thema)
                    WITH thema.code AS code, count(DISTINCT p) AS aantal
                    RETURN {code: code, aantal: aantal} } AS kenners
            """;

    private final Neo4jGraaf graaf;

    Neo4jDekking(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    private record Telling(String een, String ander, int aantal) {}

    Lijndekking lijnen(LocalDate vandaag, Instant nu) {
        List<String> soorten = graaf
                .lees(SOORTEN, Map.of(), rij -> rij.get("soort").asString())
                .stream()
                .sorted(Comparator.comparing(Codelijst.ORGANISATIESOORTEN::label, Nederlands.VOLGORDE))
                .toList();
        Map<Lijndekking.Paar, Integer> lijnen = new HashMap<>();
        graaf.lees(LIJNEN, Map.of("vandaag", vandaag), Neo4jDekking::telling)
                .forEach(telling -> lijnen.merge(
                        new Lijndekking.Paar(telling.een(), telling.ander()), telling.aantal(), Integer::sum));
        return new Lijndekking(soorten, lijnen, nu);
    }

    List<Teamkennis> kennis(@Nullable String werkgebied, LocalDate vandaag) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("werkgebied", werkgebied);
        parameters.put("vandaag", vandaag);
        return graaf.lees(KENNIS, parameters, Neo4jDekking::team).stream()
                .sorted(Comparator.comparing(Teamkennis::naam, Nederlands.VOLGORDE))
                .toList();
    }

    private static Telling telling(Record rij) {
        return new Telling(
                rij.get("een").asString(),
                rij.get("ander").asString(),
                rij.get("aantal").asInt());
    }

    private static Teamkennis team(Record rij) {
        Map<String, Integer> kenners = new HashMap<>();
        for (Value thema : rij.get("kenners").values()) {
            kenners.put(thema.get("code").asString(), thema.get("aantal").asInt());
        }
        return new Teamkennis(
                new TeamId(UUID.fromString(rij.get("id").asString())),
                rij.get("naam").asString(),
                rij.get("leden").asInt(),
                kenners);
    }
}
