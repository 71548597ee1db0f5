package nl.kortelijnen.ketennetwerk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** People of the network in the graph. */
@Component
class Neo4jProfessionals {

    private static final String KAART = """
            OPTIONAL MATCH (p)-[:LID_VAN]->(t:Team)
            WITH p, o, head(collect(t)) AS t
            RETURN p, o.id AS organisatie, o.naam AS organisatieNaam, t.id AS team, coalesce(t.naam, '') AS teamNaam,
                COLLECT { MATCH (p)-[s:SPREEKT]->(taal:Taal) RETURN {code: taal.code, niveau: s.niveau} } AS talen
            """;
    private static final String OP_ID = """
            MATCH (p:Professional)-[:WERKT_BIJ]->(o:Organisatie)
            WHERE p.id IN $ids
            """ + KAART;
    private static final String ALLE = """
            MATCH (p:Professional)-[:WERKT_BIJ]->(o:Organisatie)
            WHERE ($soort IS NULL OR o.soort = $soort)
              AND ($nummer IS NULL
                OR replace(replace(replace(p.telefoon, ' ', ''), '-', ''), '+31', '0') CONTAINS $nummer)
              AND ($taal IS NULL OR EXISTS { (p)-[:SPREEKT]->(:Taal {code: $taal}) })
              AND ($werkgebied IS NULL
                OR EXISTS { (p)-[:LID_VAN]->(:Team)-[:WERKT_IN]->(:Werkgebied {naam: $werkgebied}) }
                OR NOT EXISTS { (p)-[:LID_VAN]->(:Team) }
                  AND EXISTS { (o)-[:WERKT_IN]->(:Werkgebied {naam: $werkgebied}) })
            WITH p, o, p.zoektekst + ' ' + o.zoeknaam + ' '
                + coalesce(head(COLLECT { MATCH (p)-[:LID_VAN]->(team:Team) RETURN team.zoeknaam }), '') AS zoektekst
            WHERE all(woord IN $woorden WHERE zoektekst CONTAINS woord)
            """ + KAART;
    private static final String VAN_ORGANISATIE = """
            MATCH (p:Professional)-[:WERKT_BIJ]->(o:Organisatie {id: $id})
            """ + KAART;
    private static final String VAN_TEAM = """
            MATCH (:Team {id: $id})<-[:LID_VAN]-(p:Professional)-[:WERKT_BIJ]->(o:Organisatie)
            """ + KAART;
    private static final String BESTAANDE = "MATCH (p:Professional) WHERE p.id IN $ids RETURN p.id AS id";
    private static final String DESKUNDIGEN = "MATCH (p:Professional)-[:IS_DESKUNDIG]->() RETURN p.id AS id";
    private static final String BEWAAR = """
            UNWIND $rijen AS rij
            MATCH (o:Organisatie {id: rij.organisatie})
            MERGE (p:Professional {id: rij.id})
            SET p += rij.velden
            WITH p, o, rij
            CALL (p) { MATCH (p)-[oud:WERKT_BIJ|LID_VAN|SPREEKT]->() DELETE oud }
            MERGE (p)-[:WERKT_BIJ]->(o)
            WITH p, rij
            CALL (p, rij) { MATCH (t:Team {id: rij.team}) MERGE (p)-[:LID_VAN]->(t) }
            CALL (p, rij) {
                UNWIND rij.talen AS taal
                MERGE (t:Taal {code: taal.code})
                MERGE (p)-[:SPREEKT {niveau: taal.niveau}]->(t)
            }
            """;

    private final Neo4jGraaf graaf;

    Neo4jProfessionals(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    Optional<Professional> een(ProfessionalId id) {
        return opId(List.of(id)).stream().findFirst();
    }

    List<Professional> opId(Collection<ProfessionalId> ids) {
        return lees(OP_ID, Map.of("ids", sleutels(ids)));
    }

    List<Professional> alle(Netwerkfilter filter) {
        return lees(ALLE, filter.parameters());
    }

    List<Professional> van(OrganisatieId organisatie) {
        return lees(VAN_ORGANISATIE, Map.of("id", organisatie.toString()));
    }

    List<Professional> van(TeamId team) {
        return lees(VAN_TEAM, Map.of("id", team.toString()));
    }

    /** Who is an expert too; that part of the graph is kept by another module. */
    List<ProfessionalId> deskundigen() {
        return graaf.lees(
                DESKUNDIGEN, Map.of(), rij -> ProfessionalId.van(rij.get("id").asString()));
    }

    List<ProfessionalId> bestaande(Collection<ProfessionalId> ids) {
        return graaf.lees(
                BESTAANDE,
                Map.of("ids", sleutels(ids)),
                rij -> ProfessionalId.van(rij.get("id").asString()));
    }

    void bewaar(Collection<Professional> mensen) {
        graaf.schrijf(
                BEWAAR,
                Map.of("rijen", mensen.stream().map(Neo4jProfessionals::rij).toList()));
    }

    private List<Professional> lees(String vraag, Map<String, Object> parameters) {
        return graaf.lees(vraag, parameters, Neo4jProfessionals::kaart).stream()
                .sorted(Comparator.comparing(Professional::naam, Nederlands.VOLGORDE))
                .toList();
    }

    private static List<String> sleutels(Collection<ProfessionalId> ids) {
        return ids.stream().map(ProfessionalId::toString).toList();
    }

    private static Map<String, Object> rij(Professional mens) {
        return Map.of(
                "id", mens.id().toString(),
                "organisatie", mens.organisatie().toString(),
                "team", mens.team() == null ? "" : mens.team().toString(),
                "talen",
                        mens.talen().entrySet().stream()
                                .map(taal -> Map.of(
                                        "code",
                                        taal.getKey().code(),
                                        "niveau",
                                        taal.getValue().code()))
                                .toList(),
                "velden",
                        Map.of(
                                "naam", mens.naam(),
                                "functie", mens.functie(),
                                "telefoon", mens.telefoon(),
                                "mail", mens.mail(),
                                "bereikbaar", mens.bereikbaar(),
                                "bevestigd", mens.bevestigd(),
                                "zoektekst", Zoektekst.van(List.of(mens.naam(), mens.functie()))));
    }

    private static Professional kaart(Record rij) {
        Value p = rij.get("p");
        return new Professional(
                ProfessionalId.van(p.get("id").asString()),
                p.get("naam").asString(),
                p.get("functie").asString(),
                OrganisatieId.van(rij.get("organisatie").asString()),
                rij.get("organisatieNaam").asString(),
                rij.get("team").isNull() ? null : TeamId.van(rij.get("team").asString()),
                rij.get("teamNaam").asString(),
                p.get("telefoon").asString(),
                p.get("mail").asString(),
                p.get("bereikbaar").asString(),
                rij.get("talen").asList(taal -> taal).stream()
                        .collect(Collectors.toMap(
                                taal -> Taal.van(taal.get("code").asString()),
                                taal -> Taalniveau.van(taal.get("niveau").asString()))),
                p.get("bevestigd").asLocalDate());
    }
}
