// Questions of the kinds that the portal asks, over nothing: every list is empty. The first question of a kind takes
// up to two seconds of a processor in a store that has just started. These take them before somebody asks, once the portal is ready.
UNWIND $rijen AS rij
MERGE (o:Organisatie {id: rij.id})
SET o += rij.velden
WITH o, rij
CALL (o) { MATCH (o)-[oud:WERKT_IN|BIEDT_TAAL]->() DELETE oud }
CALL (o, rij) { UNWIND rij.werkgebied AS naam MERGE (w:Werkgebied {naam: naam}) MERGE (o)-[:WERKT_IN]->(w) };

UNWIND $rijen AS rij
MATCH (p:Professional {id: rij.id})
MERGE (p)-[:IS_DESKUNDIG]->(d:Deskundigheid)
SET d += rij.velden
WITH d, rij
CALL (d) { MATCH (d)-[:IS_WEG]->(oud:Afwezigheid) DETACH DELETE oud }
CALL (d, rij) { UNWIND rij.afwezig AS weg CREATE (d)-[:IS_WEG]->(a:Afwezigheid) SET a = weg };

MATCH (p:Professional)-[:WERKT_BIJ]->(o:Organisatie)
WHERE ($tekst IS NULL OR o.soort = $tekst)
  AND ($tekst IS NULL OR EXISTS { (p)-[:SPREEKT]->(:Taal {code: $tekst}) })
WITH p, o, p.zoektekst + ' ' + coalesce(head(COLLECT { MATCH (p)-[:LID_VAN]->(team:Team) RETURN team.zoeknaam }), '') AS zoektekst
WHERE all(woord IN $ids WHERE zoektekst CONTAINS woord)
OPTIONAL MATCH (p)-[:LID_VAN]->(t:Team)
WITH p, o, head(collect(t)) AS t
RETURN p, o.id AS organisatie, coalesce(t.naam, '') AS team,
    COLLECT { MATCH (p)-[s:SPREEKT]->(taal:Taal) RETURN {code: taal.code, niveau: s.niveau} } AS talen
ORDER BY p.id SKIP 0 LIMIT 10;

UNWIND $ids AS id
OPTIONAL MATCH (p:Netwerkpersoon {id: id})
OPTIONAL MATCH (k:Knoop {id: id})
WITH id, p, coalesce(p, k) AS n
WHERE n IS NOT NULL AND NOT EXISTS { (n)-[:STAAT_IN|LID_VAN]->(:Huishouden {id: $tekst}) }
RETURN id, COLLECT {
    MATCH (p)-[s:STAAT_IN|LID_VAN]->(h:Huishouden) WHERE s.verwijderd IS NULL RETURN DISTINCT h.id
} AS huishoudens;

UNWIND $rijen AS kamer
MATCH (h:Huishouden {id: kamer.huishouden})
SET h.tekeningNr = coalesce(h.tekeningNr, 0)
WITH h, kamer WHERE h.tekeningNr = kamer.verwacht
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
CALL (kamer) {
    UNWIND kamer.lijnen AS rij
    OPTIONAL MATCH ()-[oud:LIJN {id: rij.id}]->() WHERE oud.huishouden = kamer.huishouden
    DELETE oud
    WITH rij
    MATCH (a:Knoop {id: rij.van}), (b:Knoop {id: rij.naar})
    CREATE (a)-[l:LIJN]->(b) SET l = rij.eigen
    RETURN count(*) AS lijnen
}
CALL (h, kamer) {
    UNWIND kamer.bijschriften AS rij
    MERGE (n:Bijschrift {huishouden: kamer.huishouden, id: rij.id})
    SET n:$(rij.label), n = rij.eigen
    MERGE (n)-[:IN]->(h)
    RETURN count(*) AS bijschriften
}
RETURN h.id AS id, COLLECT {
    UNWIND [rij IN kamer.personen WHERE NOT rij.nieuw AND size(keys(rij.gedeeld)) > 0] AS rij
    MATCH (:Netwerkpersoon {id: rij.id})-[:STAAT_IN]->(ander:Huishouden) WHERE ander.id <> h.id
    RETURN DISTINCT ander.id
} AS anderen;
