package nl.kortelijnen.ketennetwerk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.opslag.graaf.Graafopdracht;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Organisations in the graph. */
@Component
public class Neo4jOrganisaties {

    private static final String KAART = """
            RETURN o,
                COLLECT { MATCH (o)-[:WERKT_IN]->(w:Werkgebied) RETURN w.naam } AS werkgebied,
                COLLECT { MATCH (o)-[:BIEDT_TAAL]->(t:Taal) RETURN t.code } AS talen
            """;
    private static final String EEN = "MATCH (o:Organisatie {id: $id})\n" + KAART;
    private static final String ALLE = """
            MATCH (o:Organisatie)
            WHERE all(woord IN $woorden WHERE o.zoektekst CONTAINS woord)
              AND ($nummer IS NULL
                OR replace(replace(replace(o.telefoon, ' ', ''), '-', ''), '+31', '0') CONTAINS $nummer)
              AND ($soort IS NULL OR o.soort = $soort)
              AND ($werkgebied IS NULL OR EXISTS { (o)-[:WERKT_IN]->(:Werkgebied {naam: $werkgebied}) })
              AND ($taal IS NULL OR EXISTS { (o)-[:BIEDT_TAAL]->(:Taal {code: $taal}) })
            """ + KAART;
    private static final String BESTAANDE = "MATCH (o:Organisatie) WHERE o.id IN $ids RETURN o.id AS id";
    private static final String NAMEN = "MATCH (o:Organisatie) WHERE o.id IN $ids RETURN o.id AS id, o.naam AS naam";
    private static final String BEWAAR = """
            UNWIND $rijen AS rij
            MERGE (o:Organisatie {id: rij.id})
            SET o += rij.velden
            WITH o, rij
            CALL (o) { MATCH (o)-[oud:WERKT_IN|BIEDT_TAAL]->() DELETE oud }
            CALL (o, rij) { UNWIND rij.werkgebied AS naam MERGE (w:Werkgebied {naam: naam}) MERGE (o)-[:WERKT_IN]->(w) }
            CALL (o, rij) { UNWIND rij.talen AS code MERGE (t:Taal {code: code}) MERGE (o)-[:BIEDT_TAAL]->(t) }
            """;
    private static final String BEVESTIG = """
            MATCH (o:Organisatie {id: $id})
            SET o.bevestigd = $op, o.bevestigdDoor = $door
            RETURN o.id AS id
            """;
    private static final String HEF_OP = "MATCH (o:Organisatie {id: $id}) SET o.opgeheven = $op";
    private static final String WERKGEBIEDEN = """
            MATCH (w:Werkgebied) WHERE EXISTS { (w)<-[:WERKT_IN]-() }
            RETURN w.naam AS naam
            """;

    private final Neo4jGraaf graaf;

    Neo4jOrganisaties(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    public Optional<Organisatie> een(OrganisatieId id) {
        return graaf.leesEen(EEN, Map.of("id", id.toString()), Neo4jOrganisaties::kaart);
    }

    public List<Organisatie> alle(Netwerkfilter filter) {
        return graaf.lees(ALLE, filter.parameters(), Neo4jOrganisaties::kaart).stream()
                .sorted(Comparator.comparing(Organisatie::isOpgeheven)
                        .thenComparing(Organisatie::naam, Nederlands.VOLGORDE))
                .toList();
    }

    public List<OrganisatieId> bestaande(Collection<OrganisatieId> ids) {
        List<String> sleutels = ids.stream().map(OrganisatieId::toString).toList();
        return graaf.lees(
                BESTAANDE,
                Map.of("ids", sleutels),
                rij -> OrganisatieId.van(rij.get("id").asString()));
    }

    public Map<UUID, String> namen(Collection<UUID> ids) {
        return graaf
                .lees(
                        NAMEN,
                        Map.of("ids", ids.stream().map(UUID::toString).toList()),
                        rij -> Map.entry(
                                UUID.fromString(rij.get("id").asString()),
                                rij.get("naam").asString()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<String> werkgebieden() {
        return graaf.lees(WERKGEBIEDEN, Map.of(), rij -> rij.get("naam").asString()).stream()
                .sorted(Nederlands.VOLGORDE)
                .toList();
    }

    public void bewaar(Collection<Organisatie> nieuwe) {
        graaf.schrijf(BEWAAR, opdracht(nieuwe).parameters());
    }

    /** What {@link #bewaar} does, to be done together with more. */
    public static Graafopdracht opdracht(Collection<Organisatie> nieuwe) {
        List<Map<String, Object>> rijen = nieuwe.stream()
                .map(nieuw -> {
                    Map<String, Object> velden = velden(nieuw.blad());
                    velden.put("bevestigd", nieuw.bevestigd());
                    velden.put("bevestigdDoor", nieuw.bevestigdDoor());
                    velden.put("verzonnen", nieuw.verzonnen());
                    return rij(nieuw.id(), nieuw.blad(), velden);
                })
                .toList();
        return new Graafopdracht(BEWAAR, Map.of("rijen", rijen));
    }

    /** Leaves the day of confirmation as it is. */
    public void wijzig(OrganisatieId id, Organisatieblad blad) {
        graaf.schrijf(BEWAAR, Map.of("rijen", List.of(rij(id, blad, velden(blad)))));
    }

    public boolean bevestig(OrganisatieId id, LocalDate op, String door) {
        return !graaf.schrijf(BEVESTIG, Map.of("id", id.toString(), "op", op, "door", door), rij -> rij)
                .isEmpty();
    }

    /** @param op null to bring it back */
    public void hefOp(OrganisatieId id, @Nullable LocalDate op) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id.toString());
        parameters.put("op", op);
        graaf.schrijf(HEF_OP, parameters);
    }

    private static Map<String, Object> rij(OrganisatieId id, Organisatieblad blad, Map<String, Object> velden) {
        return Map.of("id", id.toString(), "velden", velden, "werkgebied", blad.werkgebied(), "talen", blad.talen());
    }

    private static Map<String, Object> velden(Organisatieblad blad) {
        Map<String, Object> velden = new HashMap<>();
        velden.put("naam", blad.naam());
        velden.put("kort", blad.kort());
        velden.put("afkortingen", blad.afkortingen());
        velden.put("soort", blad.soort());
        velden.put("omschrijving", blad.omschrijving());
        velden.put("doetWel", blad.doetWel());
        velden.put("doetNiet", blad.doetNiet());
        velden.put("telefoon", blad.telefoon());
        velden.put("mail", blad.mail());
        velden.put("bereikbaar", blad.bereikbaar());
        String naam = Zoektekst.van(List.of(blad.naam(), blad.kort(), String.join(" ", blad.afkortingen())));
        velden.put("zoeknaam", naam);
        velden.put("zoektekst", naam + " " + Zoektekst.van(zoekbaar(blad)));
        return velden;
    }

    private static List<String> zoekbaar(Organisatieblad blad) {
        return List.of(
                Codelijst.ORGANISATIESOORTEN.label(blad.soort()),
                blad.omschrijving(),
                String.join(" ", blad.doetWel()),
                String.join(" ", blad.werkgebied()));
    }

    private static Organisatie kaart(Record rij) {
        Value o = rij.get("o");
        return new Organisatie(
                OrganisatieId.van(o.get("id").asString()),
                o.get("naam").asString(),
                o.get("kort").asString(),
                o.get("afkortingen").asList(Value::asString),
                o.get("soort").asString(),
                o.get("omschrijving").asString(),
                o.get("doetWel").asList(Value::asString),
                o.get("doetNiet").asList(Value::asString),
                o.get("telefoon").asString(),
                o.get("mail").asString(),
                o.get("bereikbaar").asString(),
                rij.get("werkgebied").asList(Value::asString).stream()
                        .sorted(Nederlands.VOLGORDE)
                        .toList(),
                rij.get("talen").asList(code -> Taal.van(code.asString())).stream()
                        .sorted(Talen.VOLGORDE)
                        .toList(),
                o.get("bevestigd").asLocalDate(),
                o.get("bevestigdDoor").isNull() ? null : o.get("bevestigdDoor").asString(),
                o.get("verzonnen").asBoolean(false),
                o.get("opgeheven").isNull() ? null : o.get("opgeheven").asLocalDate());
    }
}
