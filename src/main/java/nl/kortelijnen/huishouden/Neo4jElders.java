package nl.kortelijnen.huishouden;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekst.Huiskluis;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Who stands in which of some households. */
@Component
class Neo4jElders {

    private static final String MENSEN = """
            MATCH (ander:Huishouden) WHERE ander.id IN $anderen
            MATCH (ander)<-[s:STAAT_IN|LID_VAN]-(n:Netwerkpersoon) WHERE s.verwijderd IS NULL AND n.aanduiding > ''
            WITH DISTINCT ander, n
            WHERE NOT EXISTS {
                (n)-[hier:STAAT_IN|LID_VAN]->(:Huishouden {id: $huishouden}) WHERE hier.verwijderd IS NULL
            }
            RETURN ander.id AS ander, n, EXISTS { (n)-[:STAAT_IN]->(:Huishouden {id: $huishouden}) } AS washier
            """;

    /** Asked from a household this person stands in; of anybody else nothing is told. */
    private static final String HUISHOUDENS = """
            MATCH (:Huishouden {id: $huishouden})<-[hier:STAAT_IN|LID_VAN]-(n:Netwerkpersoon {id: $persoon})
            WHERE hier.verwijderd IS NULL
            WITH DISTINCT n
            MATCH (n)-[s:STAAT_IN|LID_VAN]->(ander:Huishouden) WHERE s.verwijderd IS NULL AND ander.id <> $huishouden
            RETURN DISTINCT ander.id AS id
            """;

    private static final List<String> OOK = List.of("geslacht", "geboren", "overleden", "overledenOp", "leven");

    private final Neo4jGraaf graaf;
    private final Huiskluis kluis;

    Neo4jElders(Neo4jGraaf graaf, Huiskluis kluis) {
        this.graaf = graaf;
        this.kluis = kluis;
    }

    record Wie(UUID id, String aanduiding, boolean washier, Map<String, Object> registers) {}

    /** By household. */
    Map<UUID, List<Wie>> mensen(UUID huishouden, Collection<UUID> anderen) {
        Map<UUID, List<Wie>> gevonden = new HashMap<>();
        Map<String, Object> vraag = Map.of(
                "huishouden",
                huishouden.toString(),
                "anderen",
                anderen.stream().map(UUID::toString).toList());
        graaf.lees(MENSEN, vraag, rij -> rij)
                .forEach(rij -> gevonden.computeIfAbsent(
                                UUID.fromString(rij.get("ander").asString()), nieuw -> new ArrayList<>())
                        .add(wie(rij.get("n"), rij.get("washier").asBoolean())));
        return gevonden;
    }

    List<UUID> huishoudensVan(UUID huishouden, UUID persoon) {
        return graaf.lees(
                HUISHOUDENS,
                Map.of("huishouden", huishouden.toString(), "persoon", persoon.toString()),
                rij -> UUID.fromString(rij.get("id").asString()));
    }

    private Wie wie(Value knoop, boolean washier) {
        UUID id = UUID.fromString(knoop.get("id").asString());
        String aanduiding = kluis.open(knoop.get("aanduiding").asString(), id, "aanduiding");
        Map<String, Object> registers = new HashMap<>(Map.of("aanduiding", aanduiding));
        OOK.stream()
                .filter(register -> !knoop.get(register).isNull())
                .forEach(register -> registers.put(register, knoop.get(register).asObject()));
        return new Wie(id, aanduiding, washier, registers);
    }
}
