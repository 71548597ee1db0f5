package nl.kortelijnen.huishouden.bewaren;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import nl.kortelijnen.toegang.Huishoudrest;
import org.springframework.stereotype.Component;

/**
 * The household itself, its notes, its drawing and every change of that. Who stands in another household too stays there,
 * and so does everybody of the ketenpartner network.
 */
@Component
class Neo4jHuisrest implements Huishoudrest {

    /** Each part says so much that an index finds it: the households of a region are not walked for one. */
    static final String TEL = """
            RETURN COUNT { MATCH (:Huishouden {id: $id}) }
                + COUNT { MATCH (w:Wijziging {huishouden: $id}) WHERE w.nr >= 0 }
                + COUNT { MATCH (v:Tekenvouw {huishouden: $id}) WHERE v.nr >= 0 }
                + COUNT { MATCH (b:Bijschrift {huishouden: $id}) WHERE b.id > '' }
                + COUNT { MATCH (:Huishouden {id: $id})<-[:OVER]-(:Notitie) }
                + COUNT { MATCH (:Huishouden {id: $id})<-[:STAAT_IN|LID_VAN]-() }
                + COUNT { MATCH ()-[l:LIJN]->() WHERE l.huishouden = $id }
                + COUNT { MATCH ()-[v:VERBINTENIS]->() WHERE v.huishouden = $id } AS aantal
            """;

    /** Bounded pieces, so that a drawing of many years is no transaction of many minutes; the household itself goes last. */
    static final List<String> WEG = List.of("""
            MATCH (w:Wijziging {huishouden: $id}) WHERE w.nr >= 0 WITH w LIMIT 5000 DETACH DELETE w RETURN count(*) AS weg
            """, """
            MATCH ()-[l:LIJN]->() WHERE l.huishouden = $id WITH l LIMIT 5000 DELETE l RETURN count(*) AS weg
            """, """
            MATCH ()-[v:VERBINTENIS]->() WHERE v.huishouden = $id WITH v LIMIT 5000 DELETE v RETURN count(*) AS weg
            """, """
            MATCH (b:Bijschrift {huishouden: $id}) WHERE b.id > '' WITH b LIMIT 5000 DETACH DELETE b RETURN count(*) AS weg
            """, """
            MATCH (:Huishouden {id: $id})<-[:OVER]-(t:Notitie) WITH t LIMIT 5000 DETACH DELETE t RETURN count(*) AS weg
            """, """
            MATCH (h:Huishouden {id: $id})<-[s:STAAT_IN|LID_VAN]-(n) WITH h, n, collect(s) AS plaatsen LIMIT 5000
            FOREACH (s IN plaatsen | DELETE s)
            WITH n
            WHERE (n:Netwerkpersoon OR n:Netwerkplek OR n:Netwerkprofessional OR n:Huisdier)
                AND NOT EXISTS { (n)-[:STAAT_IN|LID_VAN]->() }
            DETACH DELETE n
            RETURN count(*) AS weg
            """, """
            MATCH (h:Huishouden {id: $id}) SET h.tekeningNr = h.tekeningNr
            WITH h, COLLECT { MATCH (v:Tekenvouw {huishouden: $id}) WHERE v.nr >= 0 RETURN v } AS vouwen
            FOREACH (v IN vouwen | DETACH DELETE v)
            DETACH DELETE h RETURN count(*) AS weg
            """);

    private final Neo4jGraaf graaf;

    Neo4jHuisrest(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    @Override
    public String naam() {
        return "Gegevens, notities, tekening en haar geschiedenis";
    }

    @Override
    public int volgorde() {
        return 5;
    }

    @Override
    public int aantal(UUID huishouden) {
        return graaf.lees(TEL, van(huishouden), rij -> rij.get("aantal").asInt())
                .getFirst();
    }

    @Override
    public void vernietig(UUID huishouden) {
        WEG.forEach(opdracht -> {
            int weg;
            do {
                weg = graaf.schrijf(
                                opdracht, van(huishouden), rij -> rij.get("weg").asInt())
                        .getFirst();
            } while (weg >= 5000);
        });
    }

    private static Map<String, Object> van(UUID huishouden) {
        return Map.of("id", huishouden.toString());
    }
}
