package nl.kortelijnen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.neo4j.driver.Driver;

/** A network of professionals of this size, ten lines for each or another number, with ended lines and people who left among them. */
final class Netwerkvulling {

    static final int PER_MENS = 10;
    static final int PER_ORGANISATIE = 100;
    static final List<String> SOORTEN = List.of(
            "school", "buurtteam", "veilig-thuis", "politie-justitie", "huisarts", "jeugdhulp", "ggz", "welzijn");
    private static final int PER_KEER = 10_000;

    private static final String ORGANISATIES = """
            UNWIND range(0, $aantal - 1) AS nr
            CREATE (o:Organisatie {id: $ids[nr], naam: 'Organisatie ' + nr, kort: 'Organisatie ' + nr,
                zoeknaam: 'organisatie ' + nr, zoektekst: 'organisatie ' + nr, soort: $soorten[nr % size($soorten)],
                afkortingen: [], omschrijving: '', doetWel: [], doetNiet: [], telefoon: '', mail: '', bereikbaar: '',
                bevestigd: date(), verzonnen: true})
            """;
    private static final String MENSEN = """
            UNWIND $rijen AS rij
            MATCH (o:Organisatie {id: rij.organisatie})
            CREATE (p:Professional {id: rij.id, naam: rij.naam, functie: 'adviseur', telefoon: '024 123 45 67', mail: '',
                bereikbaar: 'ma', bevestigd: date(), zoektekst: toLower(rij.naam)})-[:WERKT_BIJ]->(o)
            SET p.vertrekt = CASE WHEN rij.weg THEN date() - duration('P1D') ELSE null END
            """;
    private static final String LIJNEN = """
            UNWIND $rijen AS rij
            MATCH (a:Professional {id: rij.van}), (b:Professional {id: rij.naar})
            CREATE (a)-[l:HEEFT_LIJN_MET {id: randomUUID(), kanaal: 'telefoon', doel: 'overleg', bereikbaar: 'di',
                bevestigd: date() - duration({days: rij.dagen})}]->(b)
            SET l.einde = CASE WHEN rij.voorbij THEN date() - duration('P1D') ELSE null END
            """;

    private final Driver driver;
    private final Random toeval = new Random(14);
    private final int mensen;
    private final int perMens;

    Netwerkvulling(Driver driver, int mensen) {
        this(driver, mensen, PER_MENS);
    }

    Netwerkvulling(Driver driver, int mensen, int perMens) {
        this.driver = driver;
        this.mensen = mensen;
        this.perMens = perMens;
    }

    static String mens(int nr) {
        return "%08x-0000-4000-8000-000000000001".formatted(nr);
    }

    static String organisatie(int nr) {
        return "%08x-0000-4000-8000-000000000002".formatted(nr);
    }

    int organisaties() {
        return Math.max(SOORTEN.size(), mensen / PER_ORGANISATIE);
    }

    void vul() {
        List<String> ids = new ArrayList<>();
        for (int nr = 0; nr < organisaties(); nr++) {
            ids.add(organisatie(nr));
        }
        doe(ORGANISATIES, Map.of("aantal", ids.size(), "ids", ids, "soorten", SOORTEN));
        inDelen(
                mensen,
                MENSEN,
                nr -> Map.of(
                        "id",
                        mens(nr),
                        "naam",
                        "Mens " + nr,
                        "organisatie",
                        organisatie(nr % organisaties()),
                        "weg",
                        nr % 50 == 49));
        inDelen(
                mensen * perMens,
                LIJNEN,
                nr -> Map.of(
                        "van", mens(nr % mensen),
                        "naar", mens(toeval.nextInt(mensen)),
                        "dagen", toeval.nextInt(400),
                        "voorbij", nr % 20 == 19));
        doe("CALL db.awaitIndexes(600)", Map.of());
    }

    private interface Rij {
        Map<String, Object> van(int nr);
    }

    private void inDelen(int aantal, String opdracht, Rij rij) {
        for (int van = 0; van < aantal; van += PER_KEER) {
            List<Map<String, Object>> rijen = new ArrayList<>();
            for (int nr = van; nr < Math.min(aantal, van + PER_KEER); nr++) {
                rijen.add(rij.van(nr));
            }
            doe(opdracht, Map.of("rijen", rijen));
        }
    }

    private void doe(String opdracht, Map<String, Object> parameters) {
        driver.executableQuery(opdracht).withParameters(parameters).execute();
    }
}
