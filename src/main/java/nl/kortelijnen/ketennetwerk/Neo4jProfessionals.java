package nl.kortelijnen.ketennetwerk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Persoonsnaam;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import nl.kortelijnen.opslag.graaf.Graafopdracht;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** People of the network in the graph. */
@Component
public class Neo4jProfessionals {

    /** Which of the places of p somebody is known by today: those that hold before those that are over. */
    private static final String PLEK = """
            CALL (p) {
                MATCH (p)-[w:WERKT_BIJ]->(o:Organisatie)
                WITH o, w, (w.van IS NULL OR w.van <= $vandaag) AND (w.tot IS NULL OR w.tot > $vandaag) AS loopt
                RETURN o ORDER BY loopt DESC, coalesce(w.volgorde, 0), w.tot DESC, o.naam LIMIT 1
            }
            CALL (p) {
                OPTIONAL MATCH (p)-[l:LID_VAN]->(t:Team)
                WHERE (l.van IS NULL OR l.van <= $vandaag) AND (l.tot IS NULL OR l.tot > $vandaag)
                RETURN t ORDER BY coalesce(l.volgorde, 0), t.naam LIMIT 1
            }
            """;

    private static final String KAART = """
            RETURN p, o.id AS organisatie, o.naam AS organisatieNaam, t.id AS team, coalesce(t.naam, '') AS teamNaam,
                COLLECT { MATCH (p)-[s:SPREEKT]->(taal:Taal) RETURN {code: taal.code, niveau: s.niveau} } AS talen
            """;
    private static final String OP_ID = "MATCH (p:Professional) WHERE p.id IN $ids\n" + PLEK + KAART;
    private static final String ALLE = """
            MATCH (p:Professional)
            WHERE ($nummer IS NULL
                OR replace(replace(replace(p.telefoon, ' ', ''), '-', ''), '+31', '0') CONTAINS $nummer)
              AND ($taal IS NULL OR EXISTS { (p)-[:SPREEKT]->(:Taal {code: $taal}) })
              AND EXISTS { (p)-[w:WERKT_BIJ]->() WHERE w.tot IS NULL OR w.tot > $vandaag }
            """ + PLEK + """
            WITH p, o, t
            WHERE ($soort IS NULL OR o.soort = $soort)
              AND ($werkgebied IS NULL
                OR EXISTS { (p)-[:LID_VAN]->(:Team)-[:WERKT_IN]->(:Werkgebied {naam: $werkgebied}) }
                OR NOT EXISTS { (p)-[:LID_VAN]->(:Team) }
                  AND EXISTS { (o)-[:WERKT_IN]->(:Werkgebied {naam: $werkgebied}) })
            WITH p, o, t, p.zoektekst + ' ' + o.zoeknaam + ' ' + coalesce(t.zoeknaam, '') AS zoektekst
            WHERE all(woord IN $woorden WHERE zoektekst CONTAINS woord)
            """ + KAART;
    private static final String VAN_ORGANISATIE = """
            MATCH (:Organisatie {id: $id})<-[bij:WERKT_BIJ]-(p:Professional)
            WHERE (bij.van IS NULL OR bij.van <= $vandaag) AND (bij.tot IS NULL OR bij.tot > $vandaag)
            WITH DISTINCT p
            """ + PLEK + KAART;
    private static final String VAN_TEAM = """
            MATCH (:Team {id: $id})<-[lid:LID_VAN]-(p:Professional)
            WHERE (lid.van IS NULL OR lid.van <= $vandaag) AND (lid.tot IS NULL OR lid.tot > $vandaag)
            WITH DISTINCT p
            """ + PLEK + KAART;
    private static final String BLADKAART = """
            RETURN p,
                COLLECT { MATCH (p)-[s:SPREEKT]->(taal:Taal) RETURN {code: taal.code, niveau: s.niveau} } AS talen,
                COLLECT { MATCH (p)-[w:WERKT_BIJ]->(o:Organisatie)
                    RETURN {id: o.id, naam: o.naam, van: w.van, tot: w.tot}
                    ORDER BY coalesce(w.volgorde, 0), o.naam } AS aanstellingen,
                COLLECT { MATCH (p)-[l:LID_VAN]->(t:Team)
                    RETURN {id: t.id, naam: t.naam, van: l.van, tot: l.tot}
                    ORDER BY coalesce(l.volgorde, 0), t.naam } AS teams
            """;
    private static final String BLAD = "MATCH (p:Professional {id: $id})\n" + BLADKAART;
    private static final String BLADEN = "MATCH (p:Professional)\n" + BLADKAART;
    private static final String BESTAANDE = "MATCH (p:Professional) WHERE p.id IN $ids RETURN p.id AS id";
    private static final String DESKUNDIGEN = "MATCH (p:Professional)-[:IS_DESKUNDIG]->() RETURN p.id AS id";
    private static final String BEWAAR = """
            UNWIND $rijen AS rij
            MERGE (p:Professional {id: rij.id})
            SET p += rij.velden
            WITH p, rij
            CALL (p) { MATCH (p)-[oud:WERKT_BIJ|LID_VAN|SPREEKT]->() DELETE oud }
            CALL (p, rij) {
                UNWIND rij.aanstellingen AS plek
                MATCH (o:Organisatie {id: plek.id})
                CREATE (p)-[w:WERKT_BIJ]->(o) SET w = plek.velden
            }
            CALL (p, rij) {
                UNWIND rij.teams AS plek
                MATCH (t:Team {id: plek.id})
                CREATE (p)-[l:LID_VAN]->(t) SET l = plek.velden
            }
            CALL (p, rij) {
                UNWIND rij.talen AS taal
                MERGE (t:Taal {code: taal.code})
                MERGE (p)-[:SPREEKT {niveau: taal.niveau}]->(t)
            }
            """;
    private static final String BEVESTIG = "MATCH (p:Professional {id: $id}) SET p.bevestigd = $op RETURN p.id AS id";

    private final Neo4jGraaf graaf;
    private final Clock klok;

    Neo4jProfessionals(Neo4jGraaf graaf, Clock klok) {
        this.graaf = graaf;
        this.klok = klok;
    }

    /** Somebody as filled in, with the day on which that was last confirmed. */
    public record Persoonsrij(ProfessionalId id, Persoonsblad blad, LocalDate bevestigd) {}

    public Optional<Professional> een(ProfessionalId id) {
        return opId(List.of(id)).stream().findFirst();
    }

    public List<Professional> opId(Collection<ProfessionalId> ids) {
        return lees(OP_ID, Map.of("ids", sleutels(ids)));
    }

    /** Who works somewhere today. */
    public List<Professional> alle(Netwerkfilter filter) {
        return lees(ALLE, filter.parameters());
    }

    public List<Professional> van(OrganisatieId organisatie) {
        return lees(VAN_ORGANISATIE, Map.of("id", organisatie.toString()));
    }

    public List<Professional> van(TeamId team) {
        return lees(VAN_TEAM, Map.of("id", team.toString()));
    }

    public Optional<Persoonsblad> blad(ProfessionalId id) {
        return graaf.leesEen(BLAD, Map.of("id", id.toString()), Neo4jProfessionals::blad);
    }

    /** Of everybody at once. */
    public Map<ProfessionalId, Persoonsblad> bladen() {
        return graaf
                .lees(
                        BLADEN,
                        Map.of(),
                        rij -> Map.entry(
                                ProfessionalId.van(rij.get("p").get("id").asString()), blad(rij)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who is an expert too; that part of the graph is kept by another module. */
    public List<ProfessionalId> deskundigen() {
        return graaf.lees(
                DESKUNDIGEN, Map.of(), rij -> ProfessionalId.van(rij.get("id").asString()));
    }

    public List<ProfessionalId> bestaande(Collection<ProfessionalId> ids) {
        return graaf.lees(
                BESTAANDE,
                Map.of("ids", sleutels(ids)),
                rij -> ProfessionalId.van(rij.get("id").asString()));
    }

    public void bewaar(Collection<Persoonsrij> mensen) {
        graaf.schrijf(BEWAAR, opdracht(mensen).parameters());
    }

    /** What {@link #bewaar} does, to be done together with more. */
    public static Graafopdracht opdracht(Collection<Persoonsrij> mensen) {
        return new Graafopdracht(
                BEWAAR,
                Map.of(
                        "rijen",
                        mensen.stream()
                                .map(mens -> rij(mens.id(), mens.blad(), Map.of("bevestigd", mens.bevestigd())))
                                .toList()));
    }

    /** Leaves the day of confirmation as it is. */
    public void wijzig(ProfessionalId id, Persoonsblad blad) {
        graaf.schrijf(BEWAAR, Map.of("rijen", List.of(rij(id, blad, Map.of()))));
    }

    public boolean bevestig(ProfessionalId id, LocalDate op) {
        return !graaf.schrijf(BEVESTIG, Map.of("id", id.toString(), "op", op), rij -> rij)
                .isEmpty();
    }

    /** A card to which nothing hangs yet. */
    public void verwijder(ProfessionalId id) {
        graaf.schrijf("MATCH (p:Professional {id: $id}) DETACH DELETE p", Map.of("id", id.toString()));
    }

    private List<Professional> lees(String vraag, Map<String, Object> parameters) {
        Map<String, Object> metDag = new HashMap<>(parameters);
        metDag.put("vandaag", Nederlands.vandaag(klok));
        return graaf.lees(vraag, metDag, Neo4jProfessionals::kaart).stream()
                .sorted(Comparator.comparing(Professional::naam, Persoonsnaam.VOLGORDE))
                .toList();
    }

    private static List<String> sleutels(Collection<ProfessionalId> ids) {
        return ids.stream().map(ProfessionalId::toString).toList();
    }

    private static Map<String, Object> rij(ProfessionalId id, Persoonsblad blad, Map<String, Object> erbij) {
        Map<String, Object> velden = new HashMap<>(erbij);
        velden.put("naam", blad.naam());
        velden.put("functie", blad.functie());
        velden.put("telefoon", blad.telefoon());
        velden.put("mail", blad.mail());
        velden.put("bereikbaar", blad.bereikbaar());
        velden.put("vaardigheden", blad.vaardigheden());
        velden.put("vertrekt", blad.vertrekt().orElse(null));
        velden.put(
                "zoektekst",
                Zoektekst.van(List.of(blad.naam(), blad.functie(), String.join(" ", blad.vaardigheden()))));
        return Map.of(
                "id", id.toString(),
                "velden", velden,
                "aanstellingen",
                        genummerd(
                                blad.aanstellingen(),
                                (een, nummer) -> plek(een.organisatie().toString(), een.van(), een.tot(), nummer)),
                "teams",
                        genummerd(
                                blad.teams(),
                                (een, nummer) -> plek(een.team().toString(), een.van(), een.tot(), nummer)),
                "talen",
                        blad.talen().entrySet().stream()
                                .map(taal -> Map.of("code", taal.getKey(), "niveau", taal.getValue()))
                                .toList());
    }

    private static <T> List<Map<String, Object>> genummerd(
            List<T> lijst, BiFunction<T, Integer, Map<String, Object>> rij) {
        return IntStream.range(0, lijst.size())
                .mapToObj(nummer -> rij.apply(lijst.get(nummer), nummer))
                .toList();
    }

    private static Map<String, Object> plek(String id, @Nullable LocalDate van, @Nullable LocalDate tot, int nummer) {
        Map<String, Object> velden = new HashMap<>();
        velden.put("volgorde", nummer);
        velden.put("van", van);
        velden.put("tot", tot);
        return Map.of("id", id, "velden", velden);
    }

    private static Persoonsblad blad(Record rij) {
        Value p = rij.get("p");
        return new Persoonsblad(
                p.get("naam").asString(),
                p.get("functie").asString(),
                p.get("telefoon").asString(),
                p.get("mail").asString(),
                p.get("bereikbaar").asString(),
                p.get("vaardigheden").asList(Value::asString, List.of()),
                rij.get("talen").asList(taal -> taal).stream()
                        .collect(Collectors.toMap(
                                taal -> taal.get("code").asString(),
                                taal -> taal.get("niveau").asString())),
                rij.get("aanstellingen")
                        .asList(een -> new Aanstelling(
                                OrganisatieId.van(een.get("id").asString()),
                                een.get("naam").asString(),
                                dag(een.get("van")),
                                dag(een.get("tot")))),
                rij.get("teams")
                        .asList(een -> new Teamlidmaatschap(
                                TeamId.van(een.get("id").asString()),
                                een.get("naam").asString(),
                                dag(een.get("van")),
                                dag(een.get("tot")))));
    }

    private static @Nullable LocalDate dag(Value waarde) {
        return waarde.isNull() ? null : waarde.asLocalDate();
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
