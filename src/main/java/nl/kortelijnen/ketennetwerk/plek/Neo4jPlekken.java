package nl.kortelijnen.ketennetwerk.plek;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Locations and hours in the graph: they hang on their organisation. */
@Component
class Neo4jPlekken {

    private static final String LOCATIES = """
            MATCH (o:Organisatie)-[:HEEFT_LOCATIE]->(l:Locatie) WHERE o.id IN $ids
            RETURN o.id AS van, l
            """;
    private static final String SPREEKUREN = """
            MATCH (o:Organisatie)-[:HEEFT_SPREEKUUR]->(s:Spreekuur) WHERE o.id IN $ids
            RETURN o.id AS van, s
            """;
    private static final String BEWAAR_LOCATIE = """
            MATCH (o:Organisatie {id: $van})
            MERGE (l:Locatie {id: $id})
            MERGE (o)-[:HEEFT_LOCATIE]->(l)
            SET l += $velden
            """;
    private static final String BEWAAR_SPREEKUUR = """
            MATCH (o:Organisatie {id: $van})
            MERGE (s:Spreekuur {id: $id})
            MERGE (o)-[:HEEFT_SPREEKUUR]->(s)
            SET s += $velden
            """;
    private static final String VERWIJDER = """
            MATCH (:Organisatie {id: $van})-[:HEEFT_LOCATIE|HEEFT_SPREEKUUR]->(x {id: $id}) DETACH DELETE x
            """;

    private final Neo4jGraaf graaf;

    Neo4jPlekken(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    Map<OrganisatieId, List<Locatie>> locaties(Collection<OrganisatieId> van) {
        return perOrganisatie(
                graaf.lees(LOCATIES, ids(van), rij -> Map.entry(organisatie(rij), locatie(rij))),
                Comparator.comparing(Locatie::naam, Nederlands.VOLGORDE));
    }

    Map<OrganisatieId, List<Spreekuur>> spreekuren(Collection<OrganisatieId> van) {
        return perOrganisatie(
                graaf.lees(SPREEKUREN, ids(van), rij -> Map.entry(organisatie(rij), spreekuur(rij))),
                Comparator.comparing(Spreekuur::naam, Nederlands.VOLGORDE));
    }

    void bewaar(OrganisatieId van, Locatie locatie) {
        graaf.schrijf(
                BEWAAR_LOCATIE,
                Map.of(
                        "van",
                        van.toString(),
                        "id",
                        locatie.id().toString(),
                        "velden",
                        Map.of(
                                "naam", locatie.naam(),
                                "adres", locatie.adres(),
                                "postcode", locatie.postcode(),
                                "plaats", locatie.plaats(),
                                "inloop", locatie.inloop(),
                                "aanwezig", locatie.aanwezig())));
    }

    void bewaar(OrganisatieId van, Spreekuur spreekuur) {
        graaf.schrijf(
                BEWAAR_SPREEKUUR,
                Map.of(
                        "van",
                        van.toString(),
                        "id",
                        spreekuur.id().toString(),
                        "velden",
                        Map.of(
                                "naam", spreekuur.naam(),
                                "waar", spreekuur.waar(),
                                "rrule", spreekuur.herhaling().rrule(),
                                "begin", spreekuur.begin(),
                                "van", spreekuur.van(),
                                "tot", spreekuur.tot())));
    }

    void verwijder(OrganisatieId van, UUID id) {
        graaf.schrijf(VERWIJDER, Map.of("van", van.toString(), "id", id.toString()));
    }

    private static Map<String, Object> ids(Collection<OrganisatieId> van) {
        return Map.of("ids", van.stream().map(OrganisatieId::toString).toList());
    }

    private static <T> Map<OrganisatieId, List<T>> perOrganisatie(
            List<Map.Entry<OrganisatieId, T>> rijen, Comparator<T> volgorde) {
        return rijen.stream()
                .sorted(Map.Entry.comparingByValue(volgorde))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static OrganisatieId organisatie(Record rij) {
        return new OrganisatieId(UUID.fromString(rij.get("van").asString()));
    }

    private static Locatie locatie(Record rij) {
        var l = rij.get("l");
        return new Locatie(
                UUID.fromString(l.get("id").asString()),
                l.get("naam").asString(),
                l.get("adres").asString(""),
                l.get("postcode").asString(""),
                l.get("plaats").asString(""),
                l.get("inloop").asString(""),
                l.get("aanwezig").asString(""));
    }

    private static Spreekuur spreekuur(Record rij) {
        var s = rij.get("s");
        return new Spreekuur(
                UUID.fromString(s.get("id").asString()),
                s.get("naam").asString(),
                s.get("waar").asString(""),
                new Terugkeer(s.get("rrule").asString()),
                s.get("begin").asLocalDate(),
                s.get("van").asLocalTime(),
                s.get("tot").asLocalTime());
    }
}
