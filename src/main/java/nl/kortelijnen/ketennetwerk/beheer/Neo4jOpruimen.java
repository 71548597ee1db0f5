package nl.kortelijnen.ketennetwerk.beheer;

import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.springframework.stereotype.Component;

/** What hangs on a card in the graph, and how it goes or moves with it. */
@Component
class Neo4jOpruimen {

    private static final String TEL_ORGANISATIE = """
            MATCH (x:Organisatie {id: $id})
            RETURN COUNT { (x)<-[:WERKT_BIJ]-() } AS mensen, COUNT { (x)<-[:VAN_ORGANISATIE]-() } AS teams,
                COUNT { (x)<-[:WERKT_BIJ]-()-[:HEEFT_LIJN_MET]-() } AS lijnen
            """;
    private static final String TEL_TEAM = """
            MATCH (x:Team {id: $id})
            RETURN COUNT { (x)<-[:LID_VAN]-() } AS mensen, 0 AS teams, 0 AS lijnen
            """;
    private static final String TEL_MENS = """
            MATCH (x:Professional {id: $id})
            RETURN 0 AS mensen, COUNT { (x)-[:LID_VAN]->() } AS teams, COUNT { (x)-[:HEEFT_LIJN_MET]-() } AS lijnen
            """;
    private static final String VERWIJDER = """
            MATCH (x:Organisatie|Team|Professional {id: $id})
            CALL (x) { MATCH (x)-[:IS_DESKUNDIG]->(d)-[:IS_WEG]->(weg) DETACH DELETE weg }
            CALL (x) {
                MATCH (x)-[:IS_DESKUNDIG|HEEFT_LOCATIE|HEEFT_SPREEKUUR|HAD_DRUKTE]->(deel) DETACH DELETE deel
            }
            CALL (x) { MATCH (x)<-[:TUSSEN]-(afspraak) DETACH DELETE afspraak }
            DETACH DELETE x
            """;
    private static final String VOEG_ORGANISATIES_SAMEN = """
            MATCH (weg:Organisatie {id: $weg}), (blijft:Organisatie {id: $blijft})
            CALL (weg, blijft) {
                MATCH (weg)<-[oud:WERKT_BIJ]-(p) WHERE NOT EXISTS { (blijft)<-[:WERKT_BIJ]-(p) }
                CREATE (blijft)<-[nieuw:WERKT_BIJ]-(p) SET nieuw = properties(oud)
            }
            CALL (weg, blijft) { MATCH (weg)<-[:VAN_ORGANISATIE]-(t) MERGE (blijft)<-[:VAN_ORGANISATIE]-(t) }
            CALL (weg, blijft) { MATCH (weg)-[:MAG_BIJEENROEPEN]->(t) MERGE (blijft)-[:MAG_BIJEENROEPEN]->(t) }
            CALL (weg, blijft) { MATCH (weg)-[:WERKT_IN]->(w) MERGE (blijft)-[:WERKT_IN]->(w) }
            CALL (weg, blijft) { MATCH (weg)-[:BIEDT_TAAL]->(t) MERGE (blijft)-[:BIEDT_TAAL]->(t) }
            CALL (weg, blijft) { MATCH (weg)-[:HEEFT_LOCATIE]->(l) MERGE (blijft)-[:HEEFT_LOCATIE]->(l) }
            CALL (weg, blijft) { MATCH (weg)-[:HEEFT_SPREEKUUR]->(s) MERGE (blijft)-[:HEEFT_SPREEKUUR]->(s) }
            CALL (weg, blijft) { MATCH (weg)-[:HAD_DRUKTE]->(d) MERGE (blijft)-[:HAD_DRUKTE]->(d) }
            CALL (weg, blijft) { MATCH (weg)<-[:TUSSEN]-(samen)-[:TUSSEN]->(blijft) DETACH DELETE samen }
            CALL (weg, blijft) {
                MATCH (weg)<-[oud:TUSSEN]-(afspraak)
                CREATE (blijft)<-[nieuw:TUSSEN]-(afspraak) SET nieuw = properties(oud)
            }
            DETACH DELETE weg
            """;
    private static final String VOEG_MENSEN_SAMEN = """
            MATCH (weg:Professional {id: $weg}), (blijft:Professional {id: $blijft})
            CALL (weg, blijft) {
                MATCH (weg)-[oud:WERKT_BIJ]->(o) WHERE NOT EXISTS { (blijft)-[:WERKT_BIJ]->(o) }
                CREATE (blijft)-[nieuw:WERKT_BIJ]->(o) SET nieuw = properties(oud), nieuw.volgorde = 100
            }
            CALL (weg, blijft) {
                MATCH (weg)-[oud:LID_VAN]->(t) WHERE NOT EXISTS { (blijft)-[:LID_VAN]->(t) }
                CREATE (blijft)-[nieuw:LID_VAN]->(t) SET nieuw = properties(oud)
            }
            CALL (weg, blijft) {
                MATCH (weg)-[oud:SPREEKT]->(t) WHERE NOT EXISTS { (blijft)-[:SPREEKT]->(t) }
                CREATE (blijft)-[nieuw:SPREEKT]->(t) SET nieuw = properties(oud)
            }
            CALL (weg, blijft) {
                MATCH (weg)-[oud:HEEFT_LIJN_MET]->(ander)
                WHERE ander <> blijft
                    AND NOT EXISTS { (blijft)-[:HEEFT_LIJN_MET {kanaal: oud.kanaal}]-(ander) }
                CREATE (blijft)-[nieuw:HEEFT_LIJN_MET]->(ander) SET nieuw = properties(oud)
            }
            CALL (weg, blijft) {
                MATCH (weg)<-[oud:HEEFT_LIJN_MET]-(ander)
                WHERE ander <> blijft
                    AND NOT EXISTS { (blijft)-[:HEEFT_LIJN_MET {kanaal: oud.kanaal}]-(ander) }
                CREATE (blijft)<-[nieuw:HEEFT_LIJN_MET]-(ander) SET nieuw = properties(oud)
            }
            CALL (weg, blijft) {
                MATCH (weg)-[oud:WERKTE_SAMEN_MET]->(ander)
                WHERE ander <> blijft
                CREATE (blijft)-[nieuw:WERKTE_SAMEN_MET]->(ander) SET nieuw = properties(oud)
            }
            CALL (weg, blijft) {
                MATCH (weg)<-[oud:WERKTE_SAMEN_MET]-(ander)
                WHERE ander <> blijft
                CREATE (blijft)<-[nieuw:WERKTE_SAMEN_MET]-(ander) SET nieuw = properties(oud)
            }
            CALL (weg, blijft) {
                MATCH (weg)-[:IS_DESKUNDIG]->(d) WHERE NOT EXISTS { (blijft)-[:IS_DESKUNDIG]->() }
                MERGE (blijft)-[:IS_DESKUNDIG]->(d)
            }
            DETACH DELETE weg
            """;

    private final Neo4jGraaf graaf;

    Neo4jOpruimen(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    record Telling(int mensen, int teams, int lijnen) {}

    Optional<Telling> telOrganisatie(String id) {
        return tel(TEL_ORGANISATIE, id);
    }

    Optional<Telling> telTeam(String id) {
        return tel(TEL_TEAM, id);
    }

    Optional<Telling> telMens(String id) {
        return tel(TEL_MENS, id);
    }

    void verwijder(String id) {
        graaf.schrijf(VERWIJDER, Map.of("id", id));
    }

    void voegOrganisatiesSamen(String weg, String blijft) {
        graaf.schrijf(VOEG_ORGANISATIES_SAMEN, Map.of("weg", weg, "blijft", blijft));
    }

    void voegMensenSamen(String weg, String blijft) {
        graaf.schrijf(VOEG_MENSEN_SAMEN, Map.of("weg", weg, "blijft", blijft));
    }

    private Optional<Telling> tel(String vraag, String id) {
        return graaf.leesEen(
                vraag,
                Map.of("id", id),
                rij -> new Telling(
                        rij.get("mensen").asInt(),
                        rij.get("teams").asInt(),
                        rij.get("lijnen").asInt()));
    }
}
