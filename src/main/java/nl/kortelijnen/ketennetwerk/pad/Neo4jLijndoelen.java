package nl.kortelijnen.ketennetwerk.pad;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Finds people and organisations by the beginnings of the words of their names; who left is not proposed. */
@Component
class Neo4jLijndoelen {

    private static final String MET_NAAM = """
            CALL db.index.fulltext.queryNodes('netwerk_naam', $woorden, {limit: 200}) YIELD node AS n, score
            WHERE n.vertrekt IS NULL OR n.vertrekt > $vandaag
            WITH n, score ORDER BY score DESC, n.naam LIMIT $aantal
            RETURN n.id AS id, n.naam AS naam, n:Organisatie AS organisatie,
                coalesce(head(COLLECT { MATCH (n)-[:WERKT_BIJ]->(o:Organisatie) RETURN o.naam }), '') AS bij
            """;
    private static final String EEN = """
            OPTIONAL MATCH (p:Professional {id: $id})
            OPTIONAL MATCH (o:Organisatie {id: $id})
            WITH coalesce(p, o) AS n WHERE n IS NOT NULL
            RETURN n.id AS id, n.naam AS naam, n:Organisatie AS organisatie,
                coalesce(head(COLLECT { MATCH (n)-[:WERKT_BIJ]->(o:Organisatie) RETURN o.naam }), '') AS bij
            """;

    private final Neo4jGraaf graaf;

    Neo4jLijndoelen(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    List<Lijndoelvoorstel> metNaam(String getypt, LocalDate vandaag, int aantal) {
        String woorden = woorden(getypt);
        return woorden.isEmpty()
                ? List.of()
                : graaf.lees(
                        MET_NAAM,
                        Map.of("woorden", woorden, "vandaag", vandaag, "aantal", aantal),
                        Neo4jLijndoelen::voorstel);
    }

    Optional<Lijndoelvoorstel> een(UUID id) {
        return graaf.leesEen(EEN, Map.of("id", id.toString()), Neo4jLijndoelen::voorstel);
    }

    /** All words must be the beginning of some word; nothing typed is ever an operator of the index's own language. */
    static String woorden(String getypt) {
        String kaal = Normalizer.normalize(getypt, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return Arrays.stream(kaal.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(woord -> !woord.isEmpty())
                .limit(8)
                .map(woord -> "+" + woord + "*")
                .collect(Collectors.joining(" "));
    }

    private static Lijndoelvoorstel voorstel(Record rij) {
        UUID id = UUID.fromString(rij.get("id").asString());
        Lijndoel doel = rij.get("organisatie").asBoolean()
                ? new Lijndoel.BijOrganisatie(new OrganisatieId(id))
                : new Lijndoel.Collega(new ProfessionalId(id));
        return new Lijndoelvoorstel(
                doel, rij.get("naam").asString(), rij.get("bij").asString());
    }
}
