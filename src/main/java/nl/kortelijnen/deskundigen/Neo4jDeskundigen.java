package nl.kortelijnen.deskundigen;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Expertise in the graph: it hangs on the professional, whom {@code ketennetwerk} keeps. */
@Component
class Neo4jDeskundigen {

    private static final String KAART = """
            RETURN p.id AS id, d,
                COLLECT { MATCH (d)-[:KENT_CULTUUR]->(c:Cultuur) RETURN c.code } AS culturen,
                COLLECT { MATCH (d)-[:KENT_THEMA]->(t:Thema) RETURN t.code } AS themas,
                COLLECT { MATCH (d)-[:WERKT_IN]->(w:Werkgebied) RETURN w.naam } AS werkgebied,
                COLLECT { MATCH (d)-[:IS_WEG]->(a:Afwezigheid) RETURN a {.van, .tot, .reden} } AS afwezig
            """;
    private static final String ALLE = """
            MATCH (p:Professional)-[:IS_DESKUNDIG]->(d:Deskundigheid)
            WHERE EXISTS { (p)-[w:WERKT_BIJ]->() WHERE w.tot IS NULL OR w.tot > $vandaag }
            """ + KAART;
    private static final String LEDEN = """
            MATCH (p:Professional)-[:IS_DESKUNDIG]->(:Deskundigheid {achterban: $achterban})
            WHERE EXISTS { (p)-[w:WERKT_BIJ]->() WHERE w.tot IS NULL OR w.tot > $vandaag }
            RETURN p.id AS id
            """;
    private static final String VERWIJDER = """
            MATCH (:Professional {id: $id})-[:IS_DESKUNDIG]->(d:Deskundigheid)
            CALL (d) { MATCH (d)-[:IS_WEG]->(a) DETACH DELETE a }
            DETACH DELETE d
            """;
    private static final String EEN = "MATCH (p:Professional {id: $id})-[:IS_DESKUNDIG]->(d:Deskundigheid)\n" + KAART;
    private static final String MET =
            "MATCH (p:Professional)-[:IS_DESKUNDIG]->(d:Deskundigheid) WHERE p.id IN $ids\n" + KAART;
    private static final String BEWAAR = """
            UNWIND $rijen AS rij
            MATCH (p:Professional {id: rij.id})
            MERGE (p)-[:IS_DESKUNDIG]->(d:Deskundigheid)
            SET d += rij.velden
            WITH d, rij
            CALL (d) { MATCH (d)-[:IS_WEG]->(oud:Afwezigheid) DETACH DELETE oud }
            CALL (d) { MATCH (d)-[oud:KENT_CULTUUR|KENT_THEMA|WERKT_IN]->() DELETE oud }
            CALL (d, rij) { UNWIND rij.culturen AS code MERGE (c:Cultuur {code: code}) MERGE (d)-[:KENT_CULTUUR]->(c) }
            CALL (d, rij) { UNWIND rij.themas AS code MERGE (t:Thema {code: code}) MERGE (d)-[:KENT_THEMA]->(t) }
            CALL (d, rij) { UNWIND rij.werkgebied AS naam MERGE (w:Werkgebied {naam: naam}) MERGE (d)-[:WERKT_IN]->(w) }
            CALL (d, rij) { UNWIND rij.afwezig AS weg CREATE (d)-[:IS_WEG]->(a:Afwezigheid) SET a = weg }
            """;

    private final Neo4jGraaf graaf;
    private final Ketennetwerk netwerk;
    private final Clock klok;

    Neo4jDeskundigen(Neo4jGraaf graaf, Ketennetwerk netwerk, Clock klok) {
        this.klok = klok;
        this.graaf = graaf;
        this.netwerk = netwerk;
    }

    List<Deskundige> alle() {
        return metMens(graaf.lees(ALLE, Map.of("vandaag", Nederlands.vandaag(klok)), rij -> rij));
    }

    Set<ProfessionalId> leden(Achterban achterban) {
        return Set.copyOf(graaf.lees(
                LEDEN,
                Map.of("achterban", achterban.code(), "vandaag", Nederlands.vandaag(klok)),
                Neo4jDeskundigen::id));
    }

    List<Deskundige> met(Collection<ProfessionalId> ids) {
        return ids.isEmpty()
                ? List.of()
                : metMens(graaf.lees(
                        MET,
                        Map.of("ids", ids.stream().map(ProfessionalId::toString).toList()),
                        rij -> rij));
    }

    Optional<Deskundige> een(ProfessionalId id) {
        return metMens(graaf.lees(EEN, Map.of("id", id.toString()), rij -> rij)).stream()
                .findFirst();
    }

    void bewaar(Collection<Deskundige> deskundigen) {
        graaf.schrijf(
                BEWAAR,
                Map.of("rijen", deskundigen.stream().map(Neo4jDeskundigen::rij).toList()));
    }

    void verwijder(ProfessionalId id) {
        graaf.schrijf(VERWIJDER, Map.of("id", id.toString()));
    }

    private List<Deskundige> metMens(List<Record> rijen) {
        Map<ProfessionalId, Professional> mensen =
                netwerk.professionals(rijen.stream().map(Neo4jDeskundigen::id).toList()).stream()
                        .collect(Collectors.toMap(Professional::id, Function.identity()));
        return rijen.stream()
                .flatMap(rij -> Optional.ofNullable(mensen.get(id(rij))).map(mens -> kaart(rij, mens)).stream())
                .toList();
    }

    private static ProfessionalId id(Record rij) {
        return new ProfessionalId(java.util.UUID.fromString(rij.get("id").asString()));
    }

    private static Map<String, Object> rij(Deskundige deskundige) {
        return Map.of(
                "id", deskundige.id().toString(),
                "culturen", List.copyOf(deskundige.culturen()),
                "themas", List.copyOf(deskundige.themas()),
                "werkgebied", deskundige.werkgebied(),
                "afwezig",
                        deskundige.afwezig().stream()
                                .map(weg -> Map.of("van", weg.van(), "tot", weg.tot(), "reden", weg.reden()))
                                .toList(),
                "velden", velden(deskundige));
    }

    private static Map<String, Object> velden(Deskundige deskundige) {
        Map<String, Object> velden = new HashMap<>();
        velden.put("achterban", deskundige.achterban().code());
        velden.put(
                "werkwijzen",
                deskundige.werkwijzen().stream().map(Werkwijze::code).toList());
        velden.put(
                "werkdagen",
                deskundige.werkdagen().entrySet().stream()
                        .map(dag -> dag.getKey() + " " + dag.getValue().tijden())
                        .toList());
        velden.put("maximaal", deskundige.maximaal());
        velden.put("over", deskundige.over());
        velden.put("nakijkenOp", deskundige.nakijkenOp());
        return velden;
    }

    private static Deskundige kaart(Record rij, Professional mens) {
        Value d = rij.get("d");
        return new Deskundige(
                mens,
                Achterban.van(d.get("achterban").asString()),
                Set.copyOf(rij.get("culturen").asList(Value::asString)),
                Set.copyOf(rij.get("themas").asList(Value::asString)),
                d.get("werkwijzen").asList(Value::asString).stream()
                        .flatMap(code -> Werkwijze.van(code).stream())
                        .collect(Collectors.toSet()),
                rij.get("werkgebied").asList(Value::asString).stream()
                        .sorted(Nederlands.VOLGORDE)
                        .toList(),
                werkdagen(d.get("werkdagen").asList(Value::asString)),
                rij.get("afwezig")
                        .asList(weg -> new Afwezigheid(
                                weg.get("van").asLocalDate(),
                                weg.get("tot").asLocalDate(),
                                weg.get("reden").asString())),
                d.get("maximaal").asInt(),
                d.get("over").asString(),
                d.get("nakijkenOp").isNull() ? null : d.get("nakijkenOp").asLocalDate());
    }

    private static Map<DayOfWeek, Werktijd> werkdagen(List<String> dagen) {
        Map<DayOfWeek, Werktijd> week = new EnumMap<>(DayOfWeek.class);
        for (String dag : dagen) {
            int spatie = dag.indexOf(' ');
            week.put(DayOfWeek.valueOf(dag.substring(0, spatie)), Werktijd.lees(dag.substring(spatie + 1)));
        }
        return week;
    }
}
