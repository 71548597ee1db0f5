package nl.kortelijnen.huishouden.live.kast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.Vouw;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import nl.kortelijnen.huishouden.tekst.Huiskluis;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log of each drawing, and the drawing itself as a graph. A number is taken, its change is logged and the graph is
 * changed in one transaction, or none of it. Numbers are guarded by the household's node: whoever expected another
 * number than there is changes nothing.
 */
@Component
public class Neo4jTekeningkast implements DisposableBean {

    private static final String LOG = """
            MATCH (w:Wijziging {huishouden: $huishouden}) WHERE w.nr > $na AND w.nr <= $tot
            RETURN w.nr AS nr, w.id AS h, w.door AS door, w.op AS op, w.inhoud AS inhoud, w.reden AS reden
            ORDER BY w.nr
            """;
    private static final String MOMENTEN = """
            MATCH (w:Wijziging {huishouden: $huishouden}) WHERE w.nr > 0
            RETURN w.nr AS nr, w.op AS op
            """;
    private static final String VOUW = """
            MATCH (v:Tekenvouw {huishouden: $huishouden}) WHERE v.nr <= $tot
            RETURN v.id AS id, v.inhoud AS inhoud ORDER BY v.nr DESC LIMIT 1
            """;

    /** The household's lock, so that none is left of a household that is being destroyed. */
    private static final String BEWAAR_VOUW = """
            MATCH (h:Huishouden {id: $huishouden}) SET h.tekeningNr = h.tekeningNr
            MERGE (v:Tekenvouw {huishouden: $huishouden, nr: $nr})
            ON CREATE SET v.id = $id, v.inhoud = $inhoud
            MERGE (v)-[:IN]->(h)
            """;

    private static final String NUMMERS = """
            MATCH (h:Huishouden) WHERE h.id IN $ids
            RETURN h.id AS id, coalesce(h.tekeningNr, 0) AS nr
            """;
    private static final String LEDEN = """
            MATCH (:Huishouden {id: $huishouden})<-[v:LID_VAN]-(n:Netwerkpersoon)
            RETURN n.id AS id, n.aanduiding AS aanduiding, n.taal AS taal, n.tolk AS tolk
            ORDER BY v.volgorde
            """;
    private static final String VAN_ANDEREN = """
            UNWIND $ids AS id
            OPTIONAL MATCH (p:Netwerkpersoon {id: id})
            OPTIONAL MATCH (k:Knoop {id: id})
            WITH id, p, coalesce(p, k) AS n
            WHERE n IS NOT NULL AND NOT EXISTS { (n)-[:STAAT_IN|LID_VAN]->(:Huishouden {id: $huishouden}) }
            RETURN id, COLLECT {
                MATCH (p)-[s:STAAT_IN|LID_VAN]->(h:Huishouden) WHERE s.verwijderd IS NULL RETURN DISTINCT h.id
            } AS huishoudens
            """;
    private static final String GEDEELDEN = """
            MATCH (h:Huishouden {id: $huishouden})<-[s:STAAT_IN]-(n:Netwerkpersoon)
            WHERE s.verwijderd IS NULL
                AND EXISTS { (n)-[:STAAT_IN|LID_VAN]->(ander:Huishouden) WHERE ander.id <> h.id }
            RETURN n
            """;
    private static final String BUURHUIZEN = """
            MATCH (h:Huishouden {id: $huishouden})<-[:STAAT_IN|LID_VAN]-(:Netwerkpersoon)-[:STAAT_IN]->(ander:Huishouden)
            WHERE ander.id <> h.id
            RETURN DISTINCT ander.id AS id
            """;
    private static final String PROFESSIONALS = """
            MATCH (p:Professional) WHERE p.id IN $ids RETURN p.id AS id
            """;

    /**
     * The first SET takes the lock, on this node and on any other portal; of several households in order of their ids.
     * Whoever is drawn here for the first time and is known already stays who they were: the room takes that over.
     */
    private static final String BEWAAR = """
            UNWIND $kamers AS kamer
            MATCH (h:Huishouden {id: kamer.huishouden})
            SET h.tekeningNr = coalesce(h.tekeningNr, 0)
            WITH h, kamer WHERE h.tekeningNr = kamer.verwacht
            SET h.tekeningNr = kamer.nieuw
            WITH h, kamer
            CALL (h, kamer) {
                UNWIND kamer.wijzigingen AS rij
                CREATE (w:Wijziging)-[:IN]->(h) SET w = rij
                RETURN count(*) AS gelogd
            }
            CALL (h, kamer) {
                UNWIND kamer.personen AS rij
                MERGE (n:Netwerkpersoon {id: rij.id})
                ON CREATE SET n += rij.gedeeld
                ON MATCH SET n += CASE WHEN rij.nieuw THEN {} ELSE rij.gedeeld END
                SET n:Knoop
                MERGE (n)-[s:STAAT_IN]->(h) SET s = rij.eigen
                FOREACH (_ IN CASE WHEN rij.lid IS NOT NULL THEN [1] ELSE [] END |
                    MERGE (n)-[v:LID_VAN]->(h) ON CREATE SET v.volgorde = kamer.op
                    SET v += rij.lid)
                RETURN count(*) AS personen
            }
            CALL (h, kamer) {
                UNWIND [rij IN kamer.personen WHERE rij.lid IS NULL] AS rij
                MATCH (:Netwerkpersoon {id: rij.id})-[v:LID_VAN]->(h) DELETE v
                RETURN count(*) AS geenLid
            }
            CALL (h, kamer) {
                UNWIND kamer.knopen AS rij
                MERGE (n:Knoop {id: rij.id}) SET n:$(rij.label)
                MERGE (n)-[s:STAAT_IN]->(h) SET s = rij.eigen
                RETURN count(*) AS knopen
            }
            CALL (kamer) {
                UNWIND kamer.lijnen AS rij
                OPTIONAL MATCH ()-[oud:LIJN {id: rij.id}]->() WHERE oud.huishouden = kamer.huishouden
                DELETE oud
                WITH rij
                MATCH (a:Knoop {id: rij.van}), (b:Knoop {id: rij.naar})
                CREATE (a)-[l:LIJN]->(b) SET l = rij.eigen, l.huishouden = kamer.huishouden
                RETURN count(*) AS lijnen
            }
            CALL (kamer) {
                UNWIND kamer.verbintenissen AS rij
                MATCH (a:Knoop {id: rij.van}), (b:Knoop {id: rij.naar})
                MERGE (a)-[v:VERBINTENIS {id: rij.id}]->(b)
                SET v = rij.eigen, v.huishouden = kamer.huishouden
                RETURN count(*) AS verbintenissen
            }
            CALL (h, kamer) {
                UNWIND kamer.bijschriften AS rij
                MERGE (n:Bijschrift {huishouden: kamer.huishouden, id: rij.id})
                SET n:$(rij.label), n = rij.eigen, n.huishouden = kamer.huishouden
                MERGE (n)-[:IN]->(h)
                RETURN count(*) AS bijschriften
            }
            RETURN h.id AS id, COLLECT {
                UNWIND [rij IN kamer.personen WHERE NOT rij.nieuw AND size(keys(rij.gedeeld)) > 0] AS rij
                MATCH (:Netwerkpersoon {id: rij.id})-[:STAAT_IN]->(ander:Huishouden) WHERE ander.id <> h.id
                RETURN DISTINCT ander.id
            } AS anderen
            """;

    private final Neo4jGraaf graaf;
    private final Huiskluis kluis;
    private final Bundelschrijver samen = new Bundelschrijver(this::schrijf);
    private final JsonMapper json = JsonMapper.builder().build();

    Neo4jTekeningkast(Neo4jGraaf graaf, Huiskluis kluis) {
        this.graaf = graaf;
        this.kluis = kluis;
    }

    /** A member as the household's own pages know them. */
    public record Lidgegevens(String id, String aanduiding, String taal, boolean tolk) {}

    /** What the graph knows of somebody who is drawn elsewhere too. */
    public record Gedeelde(String id, Map<Veld, @Nullable Waarde> registers) {}

    /** The log after this number. */
    public List<Tekenwijziging> log(UUID huishouden, long na) {
        return log(huishouden, na, Long.MAX_VALUE);
    }

    /** The log after the one number, up to and with the other. */
    public List<Tekenwijziging> log(UUID huishouden, long na, long tot) {
        return graaf.lees(LOG, Map.of("huishouden", huishouden.toString(), "na", na, "tot", tot), rij -> {
            String h = rij.get("h").asString();
            Boeking boeking = new Boeking(
                    rij.get("nr").asLong(),
                    h,
                    rij.get("door").asString(),
                    rij.get("op").asLong());
            UUID van = UUID.fromString(h);
            return Tekenwijziging.van(
                    boeking, open(rij.get("inhoud"), van, "inhoud"), open(rij.get("reden"), van, "reden"), json);
        });
    }

    /** When each number was drawn, without what it did: milliseconds since 1970. */
    public Map<Long, Long> momenten(UUID huishouden) {
        Map<Long, Long> momenten = new HashMap<>();
        graaf.lees(MOMENTEN, Map.of("huishouden", huishouden.toString()), rij -> rij)
                .forEach(rij ->
                        momenten.put(rij.get("nr").asLong(), rij.get("op").asLong()));
        return momenten;
    }

    /**
     * The drawing as it was kept last, at or before this number; an empty one when it was not, or in a form of another
     * version.
     */
    public Staat vouw(UUID huishouden, long tot) {
        return graaf
                .lees(
                        VOUW,
                        Map.of("huishouden", huishouden.toString(), "tot", tot),
                        rij -> json.readTree(open(
                                rij.get("inhoud"), UUID.fromString(rij.get("id").asString()), "inhoud")))
                .stream()
                .filter(een -> een.path("versie").asInt(0) == Vouw.VERSIE) // before it is read as one of this version
                .map(een -> Staat.van(huishouden.toString(), json.treeToValue(een, Vouw.class)))
                .findFirst()
                .orElseGet(() -> Staat.leeg(huishouden.toString()));
    }

    /** Keeps a drawing as it is after its last number; of one that is gone nothing is kept. */
    public void bewaar(UUID huishouden, Vouw vouw) {
        UUID id = UUID.randomUUID();
        graaf.schrijf(
                BEWAAR_VOUW,
                Map.of(
                        "huishouden",
                        huishouden.toString(),
                        "nr",
                        vouw.nr(),
                        "id",
                        id.toString(),
                        "inhoud",
                        kluis.dicht(json.writeValueAsString(vouw), id, "inhoud")));
    }

    /** The last number of each of these drawings. */
    public Map<UUID, Long> nummers(Collection<UUID> huishoudens) {
        Map<UUID, Long> nummers = new HashMap<>();
        graaf.lees(NUMMERS, Map.of("ids", teksten(huishoudens)), rij -> rij)
                .forEach(rij -> nummers.put(
                        UUID.fromString(rij.get("id").asString()), rij.get("nr").asLong()));
        return nummers;
    }

    public List<Lidgegevens> leden(UUID huishouden) {
        return graaf.lees(LEDEN, Map.of("huishouden", huishouden.toString()), rij -> {
            UUID id = UUID.fromString(rij.get("id").asString());
            return new Lidgegevens(
                    id.toString(),
                    open(rij.get("aanduiding"), id, "aanduiding"),
                    open(rij.get("taal"), id, "taal"),
                    rij.get("tolk").asBoolean(false));
        });
    }

    /** Which of these ids stand for somebody or something in another household, and in which; a person may be in many. */
    public Map<String, List<UUID>> vanAnderen(UUID huishouden, Collection<String> ids) {
        Map<String, List<UUID>> gevonden = new HashMap<>();
        graaf.lees(VAN_ANDEREN, Map.of("huishouden", huishouden.toString(), "ids", List.copyOf(ids)), rij -> rij)
                .forEach(rij -> gevonden.put(rij.get("id").asString(), ids(rij.get("huishoudens"))));
        return gevonden;
    }

    /** Those in this drawing who are in another household too. */
    public List<Gedeelde> gedeelden(UUID huishouden) {
        return graaf.lees(GEDEELDEN, Map.of("huishouden", huishouden.toString()), rij -> {
            Value knoop = rij.get("n");
            UUID id = UUID.fromString(knoop.get("id").asString());
            Map<Veld, @Nullable Waarde> registers = new EnumMap<>(Veld.class);
            GedeeldeRegisters.REGISTERS.forEach(veld -> registers.put(veld, gedeeld(knoop.get(veld.code()), id, veld)));
            return new Gedeelde(id.toString(), registers);
        });
    }

    /** Other households in whose drawing somebody of this one stands. */
    public List<UUID> buurhuizen(UUID huishouden) {
        return graaf.lees(
                BUURHUIZEN,
                Map.of("huishouden", huishouden.toString()),
                rij -> UUID.fromString(rij.get("id").asString()));
    }

    /** Which of these are professionals of the network. */
    public Set<String> professionals(Collection<String> ids) {
        return Set.copyOf(graaf.lees(
                PROFESSIONALS,
                Map.of("ids", List.copyOf(ids)),
                rij -> rij.get("id").asString()));
    }

    /**
     * Makes these numbers durable, all or none.
     *
     * @param verwacht the number before the first of them
     * @param voor the drawing before the first of them
     * @param na the drawing after the last of them
     * @return the other households of people of whom something changed that they share; empty when the drawing has
     *     another number meanwhile
     */
    public Optional<List<UUID>> bewaar(
            UUID huishouden, long verwacht, List<Tekenwijziging> regels, Staat voor, Staat na) {
        Projectie projectie = new Projectie(json, kluis::dicht);
        boolean overgenomen =
                regels.stream().allMatch(regel -> regel.boeking().door().equals(Tekenwijziging.PORTAAL.id()));
        Set<String> geraakt = new LinkedHashSet<>();
        List<Map<String, @Nullable Object>> wijzigingen = new ArrayList<>();
        for (Tekenwijziging regel : regels) {
            geraakt.addAll(regel.effect().geraakt());
            wijzigingen.add(wijziging(huishouden, regel));
        }
        geraakt.forEach(id -> projectie.neem(voor, na, id, overgenomen));
        Map<String, Object> kamer = new HashMap<>(projectie.rijen());
        kamer.put("huishouden", huishouden.toString());
        kamer.put("verwacht", verwacht);
        kamer.put("nieuw", verwacht + regels.size());
        kamer.put("wijzigingen", wijzigingen);
        kamer.put("op", regels.getFirst().boeking().op());
        return samen.bewaar(huishouden.toString(), kamer);
    }

    private Map<String, List<UUID>> schrijf(List<Map<String, Object>> kamers) {
        Map<String, List<UUID>> gelukt = new HashMap<>();
        graaf.schrijf(BEWAAR, Map.of("kamers", kamers), rij -> rij)
                .forEach(rij -> gelukt.put(rij.get("id").asString(), ids(rij.get("anderen"))));
        return gelukt;
    }

    @Override
    public void destroy() {
        samen.stop();
    }

    private Map<String, @Nullable Object> wijziging(UUID huishouden, Tekenwijziging regel) {
        Boeking boeking = regel.boeking();
        UUID van = UUID.fromString(boeking.h());
        Map<String, @Nullable Object> rij = new HashMap<>();
        rij.put("id", boeking.h());
        rij.put("huishouden", huishouden.toString());
        rij.put("nr", boeking.nr());
        rij.put("door", boeking.door());
        rij.put("op", boeking.op());
        rij.put("inhoud", kluis.dicht(regel.inhoud(json), van, "inhoud"));
        rij.put("reden", regel.reden().isEmpty() ? "" : kluis.dicht(regel.reden(), van, "reden"));
        return rij;
    }

    private static List<UUID> ids(Value lijst) {
        return lijst.asList(id -> UUID.fromString(id.asString()));
    }

    private @Nullable Waarde gedeeld(Value waarde, UUID van, Veld veld) {
        if (waarde.isNull()) {
            return null;
        }
        if (waarde.asObject() instanceof Boolean ja) {
            return Waarde.van(ja);
        }
        String tekst = Projectie.VERSLEUTELD.contains(veld) ? open(waarde, van, veld.code()) : waarde.asString();
        return tekst.isEmpty() ? null : Waarde.van(tekst);
    }

    private static List<String> teksten(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private String open(Value waarde, UUID van, String veld) {
        return kluis.open(waarde.asString(""), van, veld);
    }
}
