package nl.kortelijnen.huishouden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.tekst.Huiskluis;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Households in the graph. Every text in it is encrypted for its own place; ids, dates and lines are not. */
@Component
public class Neo4jHuishoudens {

    private static final String MAAK = """
            CREATE (h:Huishouden {id: $id, werknaam: $werknaam, sinds: $nu})
            """;
    private static final String EEN = """
            MATCH (h:Huishouden {id: $id})
            RETURN h,
                COLLECT {
                    MATCH (h)<-[v:LID_VAN]-(n:Netwerkpersoon)
                    RETURN {lid: n, van: v.van, tot: v.tot} ORDER BY v.volgorde
                } AS leden,
                COLLECT { MATCH (h)<-[:OVER]-(t:Notitie) RETURN t ORDER BY t.op DESC } AS notities
            """;
    private static final String AANTAL = "MATCH (h:Huishouden) RETURN count(h) AS aantal";
    private static final String REGELS = """
            MATCH (h:Huishouden) WHERE h.id IN $ids
            RETURN h.id AS id, h.werknaam AS werknaam, COLLECT { MATCH (h)<-[v:LID_VAN]-() RETURN {van: v.van, tot: v.tot} } AS leden
            """;
    private static final String ZET = "MATCH (h:Huishouden {id: $id}) SET h[$naam] = $waarde";
    private static final String VELD = "MATCH (h:Huishouden {id: $id}) RETURN h[$naam] AS waarde";
    /** The first SET locks the household, so that what is compared is what stands there. */
    private static final String VERVANG = """
            MATCH (h:Huishouden {id: $id})
            SET h.id = h.id
            WITH h WHERE coalesce(h[$naam], '') = $nu
            SET h[$naam] = $waarde
            RETURN h.id AS id
            """;

    private static final String VOEG_LID_TOE = """
            MATCH (h:Huishouden {id: $id})
            WHERE NOT EXISTS { (:Netwerkpersoon {id: $lid}) }
                OR EXISTS { (n:Netwerkpersoon {id: $lid})-[:STAAT_IN]->(h) WHERE NOT EXISTS { (n)-[:LID_VAN]->(h) } }
            MERGE (n:Netwerkpersoon {id: $lid})
            SET n.aanduiding = $aanduiding, n.taal = $taal, n.tolk = $tolk
            CREATE (n)-[:LID_VAN {volgorde: $volgorde}]->(h)
            RETURN n.id AS lid
            """;
    private static final String LID = """
            MATCH (:Huishouden {id: $id})<-[:LID_VAN]-(n:Netwerkpersoon {id: $lid}) RETURN n
            """;
    private static final String WIJZIG_LID = """
            MATCH (:Huishouden {id: $id})<-[:LID_VAN]-(n:Netwerkpersoon {id: $lid})
            SET n.id = n.id
            WITH n WHERE n.aanduiding = $nu.aanduiding AND coalesce(n.taal, '') = coalesce($nu.taal, '')
                AND coalesce(n.tolk, false) = coalesce($nu.tolk, false)
            SET n.aanduiding = $aanduiding, n.taal = $taal, n.tolk = $tolk
            RETURN n.id AS lid
            """;
    private static final String HAAL_LID_WEG = """
            MATCH (:Huishouden {id: $id})<-[v:LID_VAN]-(n:Netwerkpersoon {id: $lid})
            DELETE v
            WITH n WHERE NOT EXISTS { (n)-[]-() }
            DELETE n
            """;
    private static final String SCHRIJF = """
            MATCH (h:Huishouden {id: $id})
            CREATE (t:Notitie {id: $notitie, tekst: $tekst, door: $door, op: $op, vertrouwelijkVan: $van})-[:OVER]->(h)
            """;
    private static final String HAAL_NOTITIE_WEG = """
            MATCH (:Huishouden {id: $id})<-[:OVER]-(t:Notitie {id: $notitie}) DETACH DELETE t
            """;

    private static final String GEEN = "";

    private final Neo4jGraaf graaf;
    private final Huiskluis kluis;

    Neo4jHuishoudens(Neo4jGraaf graaf, Huiskluis kluis) {
        this.graaf = graaf;
        this.kluis = kluis;
    }

    /** How many there are in all; who may see them is not asked. */
    public long aantal() {
        return graaf.lees(AANTAL, Map.of(), rij -> rij.get("aantal").asLong()).getFirst();
    }

    /** All that is kept, whoever asks. */
    record Inhoud(Werknaam werknaam, Map<Veld, String> velden, Map<Lid, Lidtijd> leden, List<Notitie> notities) {}

    void maak(UUID id, Werknaam werknaam, Instant nu) {
        graaf.schrijf(
                MAAK,
                Map.of(
                        "id",
                        id.toString(),
                        "werknaam",
                        dicht(werknaam.waarde(), id, "werknaam"),
                        "nu",
                        nu.toEpochMilli()));
    }

    Optional<Inhoud> een(UUID id) {
        return graaf.leesEen(EEN, Map.of("id", id.toString()), rij -> inhoud(id, rij));
    }

    List<Huishoudregel> regels(Collection<UUID> ids, LocalDate vandaag) {
        return graaf.lees(REGELS, Map.of("ids", ids.stream().map(UUID::toString).toList()), rij -> {
            UUID id = UUID.fromString(rij.get("id").asString());
            return new Huishoudregel(id, new Werknaam(open(rij.get("werknaam"), id, "werknaam")), (int)
                    rij.get("leden").asList(Neo4jHuishoudens::tijd).stream()
                            .filter(tijd -> tijd.geldt(vandaag))
                            .count());
        });
    }

    void zetWerknaam(UUID id, Werknaam werknaam) {
        zet(id, "werknaam", dicht(werknaam.waarde(), id, "werknaam"));
    }

    /**
     * Writes a field where still stands what the writer read.
     *
     * @return what stands there by now, when that is something else
     * @throws Fout.BestaatNiet when the household is gone
     */
    Optional<String> vervangVeld(UUID id, Veld veld, String gelezen, String tekst) {
        String naam = veld.code();
        String dicht = graaf.leesEen(
                        VELD,
                        Map.of("id", id.toString(), "naam", naam),
                        rij -> rij.get("waarde").asString(GEEN))
                .orElseThrow(() -> new Fout.BestaatNiet("Dit huishouden is er niet (meer)."));
        String nu = kluis.open(dicht, id, naam);
        if (!nu.equals(gelezen)) {
            return Optional.of(nu);
        }
        Map<String, Object> vervanging =
                Map.of("id", id.toString(), "naam", naam, "nu", dicht, "waarde", dicht(tekst, id, naam));
        return schreef(VERVANG, vervanging) ? Optional.empty() : vervangVeld(id, veld, gelezen, tekst);
    }

    private void zet(UUID id, String naam, String waarde) {
        graaf.schrijf(ZET, Map.of("id", id.toString(), "naam", naam, "waarde", waarde));
    }

    /** @return false when somebody has this id already, in this household or another */
    boolean voegLidToe(UUID id, Lid lid, Instant nu) {
        Map<String, Object> waarden = new HashMap<>(waarden(id, lid));
        waarden.put("volgorde", nu.toEpochMilli());
        return schreef(VOEG_LID_TOE, waarden);
    }

    /**
     * Changes somebody who still is as the writer read.
     *
     * @return how this member is by now, when that is something else
     * @throws Fout.BestaatNiet when this is not a member of this household
     */
    Optional<Lid> vervangLid(UUID id, Lid gelezen, Lid lid) {
        Value knoop = graaf.leesEen(
                        LID, Map.of("id", id.toString(), "lid", lid.id().toString()), rij -> rij.get("n"))
                .orElseThrow(() -> new Fout.BestaatNiet("Deze persoon hoort niet (meer) bij dit huishouden."));
        Lid nu = lid(knoop);
        if (!nu.equals(gelezen)) {
            return Optional.of(nu);
        }
        Map<String, Object> vervanging = new HashMap<>(waarden(id, lid));
        vervanging.put("nu", knoop.asMap());
        return schreef(WIJZIG_LID, vervanging) ? Optional.empty() : vervangLid(id, gelezen, lid);
    }

    private boolean schreef(String opdracht, Map<String, Object> waarden) {
        return !graaf.schrijf(opdracht, waarden, rij -> rij).isEmpty();
    }

    private Map<String, Object> waarden(UUID id, Lid lid) {
        return Map.of(
                "id", id.toString(),
                "lid", lid.id().toString(),
                "aanduiding", dicht(lid.aanduiding(), lid.id(), "aanduiding"),
                "taal", dicht(lid.taal(), lid.id(), "taal"),
                "tolk", lid.tolk());
    }

    void haalLidWeg(UUID id, UUID lid) {
        graaf.schrijf(HAAL_LID_WEG, Map.of("id", id.toString(), "lid", lid.toString()));
    }

    void schrijf(UUID id, Notitie notitie) {
        UUID van = notitie.vertrouwelijkVan();
        graaf.schrijf(
                SCHRIJF,
                Map.of(
                        "id", id.toString(),
                        "notitie", notitie.id().toString(),
                        "tekst", dicht(notitie.tekst(), notitie.id(), "tekst"),
                        "door", notitie.door(),
                        "op", notitie.op().toEpochMilli(),
                        "van", van == null ? GEEN : van.toString()));
    }

    void haalNotitieWeg(UUID id, UUID notitie) {
        graaf.schrijf(HAAL_NOTITIE_WEG, Map.of("id", id.toString(), "notitie", notitie.toString()));
    }

    private Inhoud inhoud(UUID id, Record rij) {
        Value huishouden = rij.get("h");
        Map<Veld, String> velden = new EnumMap<>(Veld.class);
        for (Veld veld : Veld.values()) {
            String tekst = open(huishouden.get(veld.code()), id, veld.code());
            if (!tekst.isEmpty()) {
                velden.put(veld, tekst);
            }
        }
        return new Inhoud(
                new Werknaam(open(huishouden.get("werknaam"), id, "werknaam")),
                velden,
                leden(rij.get("leden")),
                rij.get("notities").asList(this::notitie));
    }

    private Map<Lid, Lidtijd> leden(Value rijen) {
        Map<Lid, Lidtijd> leden = new LinkedHashMap<>();
        rijen.asList(rij -> leden.put(lid(rij.get("lid")), tijd(rij)));
        return leden;
    }

    private static Lidtijd tijd(Value rij) {
        return new Lidtijd(rij.get("van").asString(GEEN), rij.get("tot").asString(GEEN));
    }

    private Lid lid(Value knoop) {
        UUID id = UUID.fromString(knoop.get("id").asString());
        return new Lid(
                id,
                open(knoop.get("aanduiding"), id, "aanduiding"),
                open(knoop.get("taal"), id, "taal"),
                knoop.get("tolk").asBoolean(false));
    }

    private Notitie notitie(Value knoop) {
        UUID id = UUID.fromString(knoop.get("id").asString());
        String van = knoop.get("vertrouwelijkVan").asString(GEEN);
        return new Notitie(
                id,
                open(knoop.get("tekst"), id, "tekst"),
                knoop.get("door").asString(),
                Instant.ofEpochMilli(knoop.get("op").asLong()),
                van.isEmpty() ? null : UUID.fromString(van));
    }

    private String dicht(String tekst, UUID van, String veld) {
        return tekst.isEmpty() ? GEEN : kluis.dicht(tekst, van, veld);
    }

    private String open(Value waarde, UUID van, String veld) {
        String versleuteld = waarde.isNull() ? GEEN : waarde.asString();
        return kluis.open(versleuteld, van, veld);
    }
}
