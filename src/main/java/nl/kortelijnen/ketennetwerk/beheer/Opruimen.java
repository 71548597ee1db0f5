package nl.kortelijnen.ketennetwerk.beheer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.OrganisatieGewijzigd;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.ProfessionalGewijzigd;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.TeamGewijzigd;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import nl.kortelijnen.toegang.account.Accounts;
import org.neo4j.driver.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Taking away what should never have been there, and making one of what is there twice; for a netwerkbeheerder, who first
 * sees what it does.
 */
@Service
public class Opruimen {

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
            CALL (x) { MATCH (x)-[:IS_DESKUNDIG|HEEFT_LOCATIE|HEEFT_SPREEKUUR]->(deel) DETACH DELETE deel }
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
                MATCH (weg)-[oud:HEEFT_LIJN_MET]-(ander)
                WHERE ander <> blijft AND NOT EXISTS { (blijft)-[:HEEFT_LIJN_MET {kanaal: oud.kanaal}]-(ander) }
                CREATE (blijft)-[nieuw:HEEFT_LIJN_MET]->(ander) SET nieuw = properties(oud)
            }
            CALL (weg, blijft) {
                MATCH (weg)-[:IS_DESKUNDIG]->(d) WHERE NOT EXISTS { (blijft)-[:IS_DESKUNDIG]->() }
                MERGE (blijft)-[:IS_DESKUNDIG]->(d)
            }
            DETACH DELETE weg
            """;

    private final Neo4jGraaf graaf;
    private final Netwerkrechten rechten;
    private final Geschiedenis geschiedenis;
    private final Accounts accounts;
    private final ApplicationEventPublisher gebeurtenissen;

    Opruimen(
            Neo4jGraaf graaf,
            Netwerkrechten rechten,
            Geschiedenis geschiedenis,
            Accounts accounts,
            ApplicationEventPublisher gebeurtenissen) {
        this.graaf = graaf;
        this.rechten = rechten;
        this.geschiedenis = geschiedenis;
        this.accounts = accounts;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * What would be touched, in sentences.
     *
     * @param beletsels what must be done first; nothing is taken away while there is any
     */
    public record Gevolgen(List<String> zinnen, List<String> beletsels) {}

    /** Whether the one who asks may do any of this. */
    public boolean mag() {
        return rechten.magAlles();
    }

    public Gevolgen gevolgen(OrganisatieId id) {
        rechten.eis(rechten.magAlles());
        List<String> zinnen = tel(TEL_ORGANISATIE, id.toString());
        long bezet = accounts.alle().stream()
                .filter(account -> id.waarde().equals(account.gebruiker().organisatie()))
                .count();
        return new Gevolgen(
                zinnen,
                bezet == 0
                        ? List.of()
                        : List.of(Nederlands.aantal(bezet, "account hoort", "accounts horen")
                                + " bij deze organisatie. De beheerder geeft die eerst een andere organisatie."));
    }

    public Gevolgen gevolgen(TeamId id) {
        rechten.eis(rechten.magAlles());
        return new Gevolgen(tel(TEL_TEAM, id.toString()), List.of());
    }

    public Gevolgen gevolgen(ProfessionalId id) {
        rechten.eis(rechten.magAlles());
        return new Gevolgen(
                tel(TEL_MENS, id.toString()),
                accounts.vanProfessional(id.waarde()).isEmpty()
                        ? List.of()
                        : List.of("Bij deze kaart hoort een account. De beheerder maakt dat eerst los."));
    }

    /** @throws Fout.RegelGeschonden while people still work there, or something must be done first */
    public void haalWeg(OrganisatieId id) {
        Gevolgen gevolgen = gevolgen(id);
        eisVrij(gevolgen);
        if (!gevolgen.zinnen().isEmpty()) {
            throw new Fout.RegelGeschonden(
                    "Er hangt nog iets aan deze organisatie. Voeg haar samen met een andere, of hef "
                            + "haar op; dan blijft bewaard wat er was.");
        }
        verwijder(id.toString(), "haalde de organisatie weg");
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd(id));
    }

    public void haalWeg(TeamId id) {
        eisVrij(gevolgen(id));
        verwijder(id.toString(), "haalde het team weg");
        gebeurtenissen.publishEvent(new TeamGewijzigd(id));
    }

    public void haalWeg(ProfessionalId id) {
        eisVrij(gevolgen(id));
        verwijder(id.toString(), "haalde de kaart weg");
        gebeurtenissen.publishEvent(new ProfessionalGewijzigd(id));
    }

    /** People, teams, lines and places of the first go to the second; what is on the second's card stays. */
    public void voegSamen(OrganisatieId weg, OrganisatieId blijft) {
        eisAnders(weg.equals(blijft));
        eisVrij(gevolgen(weg));
        graaf.schrijf(VOEG_ORGANISATIES_SAMEN, Map.of("weg", weg.toString(), "blijft", blijft.toString()));
        geschiedenis.noteer(blijft.toString(), "voegde een dubbele organisatie hiermee samen", null, null);
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd(weg));
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd(blijft));
    }

    /** Lines, teams, languages and expertise of the first go to the second; what is on the second's card stays. */
    public void voegSamen(ProfessionalId weg, ProfessionalId blijft) {
        eisAnders(weg.equals(blijft));
        eisVrij(gevolgen(weg));
        graaf.schrijf(VOEG_MENSEN_SAMEN, Map.of("weg", weg.toString(), "blijft", blijft.toString()));
        geschiedenis.noteer(blijft.toString(), "voegde een dubbele kaart hiermee samen", null, null);
        gebeurtenissen.publishEvent(new ProfessionalGewijzigd(weg));
        gebeurtenissen.publishEvent(new ProfessionalGewijzigd(blijft));
    }

    private void verwijder(String id, String wat) {
        graaf.schrijf(VERWIJDER, Map.of("id", id));
        geschiedenis.noteer(id, wat, null, null);
    }

    private List<String> tel(String vraag, String id) {
        return graaf.leesEen(vraag, Map.of("id", id), Opruimen::zinnen)
                .orElseThrow(() -> new Fout.BestaatNiet("Dit staat niet (meer) in het netwerk."));
    }

    private static List<String> zinnen(Record rij) {
        List<String> zinnen = new ArrayList<>();
        voegToe(zinnen, rij.get("mensen").asInt(), "collega staat hier.", "collega's staan hier.");
        voegToe(zinnen, rij.get("teams").asInt(), "team hangt hieraan.", "teams hangen hieraan.");
        voegToe(zinnen, rij.get("lijnen").asInt(), "contactlijn hangt hieraan.", "contactlijnen hangen hieraan.");
        return zinnen;
    }

    private static void voegToe(List<String> zinnen, int aantal, String een, String meer) {
        if (aantal > 0) {
            zinnen.add(Nederlands.aantal(aantal, een, meer));
        }
    }

    private static void eisVrij(Gevolgen gevolgen) {
        if (!gevolgen.beletsels().isEmpty()) {
            throw new Fout.RegelGeschonden(String.join(" ", gevolgen.beletsels()));
        }
    }

    private static void eisAnders(boolean dezelfde) {
        if (dezelfde) {
            throw new Fout.RegelGeschonden("Dit is dezelfde kaart. Kies de andere.");
        }
    }
}
