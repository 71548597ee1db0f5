package nl.kortelijnen.ketennetwerk.kaart;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.ketennetwerk.Bevestiging;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Everybody who works now, and the current lines between them, in two questions whatever their number. */
@Component
class Neo4jNetwerkkaart {

    static final String MENSEN = """
            MATCH (p:Professional)-[werk:WERKT_BIJ]->(o:Organisatie)
            WHERE (p.vertrekt IS NULL OR p.vertrekt > $vandaag)
              AND (werk.van IS NULL OR werk.van <= $vandaag) AND (werk.tot IS NULL OR werk.tot > $vandaag)
              AND ($soort IS NULL OR o.soort = $soort)
              AND ($werkgebied IS NULL
                OR EXISTS { (p)-[:LID_VAN]->(:Team)-[:WERKT_IN]->(:Werkgebied {naam: $werkgebied}) }
                OR EXISTS { (o)-[:WERKT_IN]->(:Werkgebied {naam: $werkgebied}) })
            WITH p, o, werk ORDER BY coalesce(werk.volgorde, 0), o.naam
            WITH p, head(collect(o)) AS o LIMIT $aantal
            RETURN p.id AS id, p.naam AS naam, p.functie AS functie, o.naam AS organisatie, o.soort AS soort,
                coalesce(
                    head(COLLECT { MATCH (p)-[:LID_VAN]->(:Team)-[:WERKT_IN]->(w:Werkgebied) RETURN w.naam ORDER BY w.naam }),
                    head(COLLECT { MATCH (o)-[:WERKT_IN]->(w:Werkgebied) RETURN w.naam ORDER BY w.naam }), '') AS wijk
            ORDER BY naam, id
            """;
    static final String LIJNEN = """
            UNWIND $ids AS id
            MATCH (p:Professional {id: id})-[lijn:HEEFT_LIJN_MET]->(ander:Professional)
            WHERE lijn.einde IS NULL OR lijn.einde > $vandaag
            RETURN id AS van, ander.id AS naar, lijn.bevestigd AS bevestigd
            """;

    private final Neo4jGraaf graaf;

    Neo4jNetwerkkaart(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    Netwerkkaart kaart(@Nullable String soort, @Nullable String werkgebied, int meeste, LocalDate vandaag) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("soort", soort);
        parameters.put("werkgebied", werkgebied);
        parameters.put("aantal", meeste + 1);
        parameters.put("vandaag", vandaag);
        List<Netwerkkaart.Mens> mensen = graaf.lees(MENSEN, parameters, Neo4jNetwerkkaart::mens);
        return mensen.size() > meeste
                ? new Netwerkkaart(List.of(), List.of(), true)
                : new Netwerkkaart(mensen, lijnen(mensen, vandaag), false);
    }

    /** One for each two people, however many lines they have: sure when one of those is. */
    private List<Netwerkkaart.Verbinding> lijnen(List<Netwerkkaart.Mens> mensen, LocalDate vandaag) {
        Map<String, Integer> plek = new HashMap<>();
        mensen.forEach(mens -> plek.put(mens.id(), plek.size()));
        Map<Long, Netwerkkaart.Verbinding> lijnen = new LinkedHashMap<>();
        Map<String, Object> parameters = Map.of("ids", List.copyOf(plek.keySet()), "vandaag", vandaag);
        for (Record rij : graaf.lees(LIJNEN, parameters, rij -> rij)) {
            int van = plek.getOrDefault(rij.get("van").asString(), -1);
            int naar = plek.getOrDefault(rij.get("naar").asString(), -1);
            if (van >= 0 && naar >= 0 && van != naar) {
                Netwerkkaart.Verbinding lijn =
                        new Netwerkkaart.Verbinding(Math.min(van, naar), Math.max(van, naar), zeker(rij, vandaag));
                lijnen.merge(
                        (long) lijn.van() * mensen.size() + lijn.naar(),
                        lijn,
                        (een, ander) -> een.zeker() ? een : ander);
            }
        }
        return List.copyOf(lijnen.values());
    }

    private static boolean zeker(Record rij, LocalDate vandaag) {
        return !rij.get("bevestigd").isNull()
                && Bevestiging.geldt(rij.get("bevestigd").asLocalDate(), vandaag);
    }

    private static Netwerkkaart.Mens mens(Record rij) {
        return new Netwerkkaart.Mens(
                rij.get("id").asString(),
                rij.get("naam").asString(),
                rij.get("functie").asString(),
                rij.get("organisatie").asString(),
                Codelijst.ORGANISATIESOORTEN.label(rij.get("soort").asString()),
                rij.get("wijk").asString());
    }
}
