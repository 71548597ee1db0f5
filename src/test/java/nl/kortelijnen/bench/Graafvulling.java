package nl.kortelijnen.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.neo4j.driver.Driver;

/** Households with ten people, their lines, log and notes, and a network of professionals, as fast as Neo4j takes them. */
final class Graafvulling {

    static final int PER_HUISHOUDEN = 10;
    static final int PROFESSIONALS = 5_000;
    static final int ORGANISATIES = 300;
    static final int TEAMS = 600;
    private static final int PER_KEER = 250;

    private static final String HUISHOUDENS = """
            UNWIND $rijen AS rij
            CREATE (h:Huishouden {id: rij.id, werknaam: rij.tekst, sinds: 1, tekeningNr: 3})
            CREATE (:Notitie {id: rij.notitie, tekst: rij.lang, door: 'x', op: 1, vertrouwelijkVan: ''})-[:OVER]->(h)
            CREATE (:Bijschrift:Factor {id: rij.notitie, huishouden: rij.id, tekst: rij.lang, bij: rij.id})-[:IN]->(h)
            WITH h, rij
            CALL (h, rij) {
                UNWIND rij.wijzigingen AS w
                CREATE (:Wijziging {id: w.id, huishouden: rij.id, nr: w.nr, door: rij.id, op: 1, inhoud: w.inhoud,
                    reden: ''})-[:IN]->(h)
            }
            CALL (h, rij) {
                UNWIND rij.mensen AS mens
                CREATE (n:Netwerkpersoon:Knoop {id: mens.id, aanduiding: rij.tekst, taal: rij.tekst, tolk: false})
                CREATE (n)-[:STAAT_IN {id: mens.id, toelichting: rij.lang, `plaats:sociogram:-`: [1, 2]}]->(h)
                FOREACH (_ IN CASE WHEN mens.nr < 4 THEN [1] ELSE [] END | CREATE (n)-[:LID_VAN {volgorde: mens.nr}]->(h))
            }
            CALL (rij) {
                UNWIND rij.lijnen AS lijn
                MATCH (a:Knoop {id: lijn.van}), (b:Knoop {id: lijn.naar})
                CREATE (a)-[:LIJN {id: lijn.id, huishouden: rij.id, soort: 'steun', staat: 'actief'}]->(b)
            }
            CALL (rij) {
                UNWIND rij.paar AS paar
                MATCH (a:Knoop {id: paar.van}), (b:Knoop {id: paar.naar})
                CREATE (a)-[:VERBINTENIS {id: paar.id, huishouden: rij.id, vorm: 'huwelijk'}]->(b)
            }
            """;
    private static final String NETWERK = """
            UNWIND range(0, $organisaties - 1) AS nr
            CREATE (o:Organisatie {id: $soort + '-o' + nr, naam: 'Organisatie ' + nr, zoeknaam: 'organisatie ' + nr,
                zoektekst: 'organisatie ' + nr, soort: 'GEMEENTE', bevestigd: 1})
            MERGE (w:Werkgebied {naam: 'Gebied ' + (nr % 40)}) MERGE (o)-[:WERKT_IN]->(w)
            """;
    private static final String TEAM = """
            UNWIND range(0, $teams - 1) AS nr
            CREATE (t:Team {id: $soort + '-t' + nr, naam: 'Team ' + nr, zoeknaam: 'team ' + nr, zoektekst: 'team ' + nr,
                soort: 'WIJKTEAM'})
            WITH t, nr
            MATCH (o:Organisatie {id: $soort + '-o' + (nr % $organisaties)}), (w:Werkgebied {naam: 'Gebied ' + (nr % 40)})
            CREATE (t)-[:VAN_ORGANISATIE]->(o), (t)-[:WERKT_IN]->(w)
            """;
    private static final String MENSEN = """
            UNWIND range(0, $professionals - 1) AS nr
            CREATE (p:Professional {id: $soort + '-p' + nr, naam: 'Mens ' + nr, functie: 'Jeugdarts',
                zoektekst: 'mens ' + nr + ' jeugdarts'})
            WITH p, nr
            MATCH (o:Organisatie {id: $soort + '-o' + (nr % $organisaties)}), (t:Team {id: $soort + '-t' + (nr % $teams)})
            CREATE (p)-[:WERKT_BIJ]->(o), (p)-[:LID_VAN]->(t)
            MERGE (taal:Taal {code: 'x' + (nr % 30)}) CREATE (p)-[:SPREEKT {niveau: 'GOED'}]->(taal)
            """;
    private static final String LIJNEN = """
            UNWIND range(0, $professionals - 1) AS nr
            UNWIND range(1, 5) AS stap
            MATCH (a:Professional {id: $soort + '-p' + nr}),
                (b:Professional {id: $soort + '-p' + ((nr * 7 + stap * 991) % $professionals)})
            CREATE (a)-[:HEEFT_LIJN_MET {id: randomUUID(), kanaal: 'telefoon', doel: 'overleg', bereikbaar: 'ochtend', bevestigd: 1}]->(b)
            """;

    private final Driver driver;
    private final Random toeval = new Random(2026);

    Graafvulling(Driver driver) {
        this.driver = driver;
    }

    static String huishouden(int nr) {
        return new UUID(11, nr).toString();
    }

    static String mens(int huishouden, int nr) {
        return new UUID(12, (long) huishouden * PER_HUISHOUDEN + nr).toString();
    }

    void vul(int huishoudens) {
        Map<String, Object> maten =
                Map.of("soort", "n", "organisaties", ORGANISATIES, "teams", TEAMS, "professionals", PROFESSIONALS);
        for (String opdracht : List.of(NETWERK, TEAM, MENSEN, LIJNEN)) {
            driver.executableQuery(opdracht).withParameters(maten).execute();
        }
        for (int van = 0; van < huishoudens; van += PER_KEER) {
            List<Map<String, Object>> rijen = new ArrayList<>();
            for (int nr = van; nr < Math.min(huishoudens, van + PER_KEER); nr++) {
                rijen.add(rij(nr));
            }
            driver.executableQuery(HUISHOUDENS)
                    .withParameters(Map.of("rijen", rijen))
                    .execute();
            if (van % 10_000 == 0) {
                System.out.println("  " + van + " huishoudens");
            }
        }
    }

    private Map<String, Object> rij(int nr) {
        Map<String, Object> rij = new HashMap<>();
        rij.put("id", huishouden(nr));
        rij.put("notitie", UUID.randomUUID().toString());
        rij.put("tekst", tekst(60));
        rij.put("lang", tekst(250));
        List<Map<String, Object>> mensen = new ArrayList<>();
        List<Map<String, Object>> lijnen = new ArrayList<>();
        for (int mens = 0; mens < PER_HUISHOUDEN; mens++) {
            mensen.add(Map.of("id", mens(nr, mens), "nr", mens));
            lijnen.add(lijn(mens(nr, mens), mens(nr, (mens + 1 + toeval.nextInt(8)) % PER_HUISHOUDEN)));
        }
        rij.put("mensen", mensen);
        rij.put("lijnen", lijnen);
        rij.put("paar", List.of(lijn(mens(nr, 0), mens(nr, 1))));
        rij.put(
                "wijzigingen",
                List.of(
                        Map.of("id", UUID.randomUUID().toString(), "nr", 1, "inhoud", tekst(1_500)),
                        Map.of("id", UUID.randomUUID().toString(), "nr", 2, "inhoud", tekst(300)),
                        Map.of("id", UUID.randomUUID().toString(), "nr", 3, "inhoud", tekst(300))));
        return rij;
    }

    private static Map<String, Object> lijn(String van, String naar) {
        return Map.of("id", UUID.randomUUID().toString(), "van", van, "naar", naar);
    }

    /** As long as an encrypted text, and as hard to press together. */
    private String tekst(int lengte) {
        StringBuilder tekst = new StringBuilder("kl1:1:");
        while (tekst.length() < lengte) {
            tekst.append((char) ('A' + toeval.nextInt(26)));
        }
        return tekst.toString();
    }
}
