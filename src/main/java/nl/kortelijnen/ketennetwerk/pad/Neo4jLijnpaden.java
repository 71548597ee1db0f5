package nl.kortelijnen.ketennetwerk.pad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Bevestiging;
import nl.kortelijnen.ketennetwerk.Kanaal;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Paths over current lines between people who still work. One question for a whole path: both ends are found by their key,
 * the search goes from both at once, and only then is read who the people are.
 */
@Component
class Neo4jLijnpaden {

    private static final String BEGIN = """
            MATCH (van:Professional {id: $van})
            WHERE van.vertrekt IS NULL OR van.vertrekt > $vandaag
            """;
    private static final String OVER_LIJNEN = """
            MATCH ALL SHORTEST (van)
                (()-[lijn:HEEFT_LIJN_MET WHERE lijn.einde IS NULL OR lijn.einde > $vandaag]
                    -(mens:Professional WHERE mens.vertrekt IS NULL OR mens.vertrekt > $vandaag))*
            """;
    private static final String WERKT_NU = """
            WHERE (werk.van IS NULL OR werk.van <= $vandaag) AND (werk.tot IS NULL OR werk.tot > $vandaag)
            """;
    /** The path itself is chosen by ids and dates alone; what is shown is read for the one that is left. */
    private static final String BESTE = """
            WITH van, mens, lijn, size([een IN lijn WHERE een.bevestigd IS NULL OR een.bevestigd < $zeker]) AS onzeker,
                reduce(oudste = $vandaag, een IN lijn |
                    CASE WHEN een.bevestigd < oudste THEN een.bevestigd ELSE oudste END) AS oudste
            ORDER BY onzeker, oudste DESC, [een IN mens | een.id]
            LIMIT 1
            UNWIND range(0, size(mens)) AS nr
            WITH nr, CASE nr WHEN 0 THEN van ELSE mens[nr - 1] END AS p, CASE nr WHEN 0 THEN null ELSE lijn[nr - 1] END AS l
            RETURN p.id AS id, p.naam AS naam, p.functie AS functie, coalesce(p.telefoon, '') AS telefoon,
                coalesce(p.mail, '') AS mail, l.kanaal AS kanaal, coalesce(l.doel, '') AS doel, l.bevestigd AS bevestigd,
                CASE WHEN endNode(l) = p AND l.bereikbaar <> '' THEN l.bereikbaar ELSE coalesce(p.bereikbaar, '') END
                    AS bereikbaar,
                coalesce(head(COLLECT {
                    MATCH (p)-[werk:WERKT_BIJ]->(o:Organisatie)
            """ + WERKT_NU.indent(8) + """
                    RETURN o.naam ORDER BY coalesce(werk.volgorde, 0), o.naam }), '') AS organisatie
            ORDER BY nr
            """;

    static final String NAAR_COLLEGA = BEGIN + """
            MATCH (naar:Professional {id: $naar})
            """ + OVER_LIJNEN + "(naar)\n" + BESTE;
    static final String NAAR_ORGANISATIE =
            BEGIN + """
            MATCH (naar:Organisatie {id: $naar})
            """ + OVER_LIJNEN + "(:Professional)-[werk:WERKT_BIJ\n" + WERKT_NU + "]->(naar)\n" + BESTE;
    static final String NAAR_KENNER = BEGIN + """
            MATCH (naar:Thema {code: $naar})
            """ + OVER_LIJNEN
            + "(:Professional)-[:IS_DESKUNDIG]->(:Deskundigheid)-[:KENT_THEMA]->(naar)\n" + BESTE;

    private final Neo4jGraaf graaf;

    Neo4jLijnpaden(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    Optional<Lijnpad> zoek(ProfessionalId van, Lijndoel doel, LocalDate vandaag) {
        LocalDate zeker = vandaag.minusDays(Bevestiging.GELDIGE_DAGEN);
        List<Record> rijen = graaf.lees(
                vraag(doel),
                Map.of("van", van.toString(), "naar", sleutel(doel), "vandaag", vandaag, "zeker", zeker),
                rij -> rij);
        if (rijen.isEmpty()) {
            return Optional.empty();
        }
        List<Padpersoon> mensen = rijen.stream().map(Neo4jLijnpaden::mens).toList();
        List<Lijnstap> stappen = new ArrayList<>();
        for (int nr = 1; nr < rijen.size(); nr++) {
            stappen.add(stap(mensen.get(nr - 1), mensen.get(nr), rijen.get(nr), vandaag));
        }
        return Optional.of(new Lijnpad(mensen.getFirst(), stappen));
    }

    private static String vraag(Lijndoel doel) {
        return switch (doel) {
            case Lijndoel.Collega collega -> NAAR_COLLEGA;
            case Lijndoel.BijOrganisatie organisatie -> NAAR_ORGANISATIE;
            case Lijndoel.KennerVan thema -> NAAR_KENNER;
        };
    }

    private static String sleutel(Lijndoel doel) {
        return switch (doel) {
            case Lijndoel.Collega collega -> collega.id().toString();
            case Lijndoel.BijOrganisatie organisatie -> organisatie.id().toString();
            case Lijndoel.KennerVan thema -> thema.code();
        };
    }

    private static Lijnstap stap(Padpersoon van, Padpersoon naar, Record rij, LocalDate vandaag) {
        Value dag = rij.get("bevestigd");
        LocalDate bevestigd = dag.isNull() ? null : dag.asLocalDate();
        return new Lijnstap(
                van,
                naar,
                kanaal(rij.get("kanaal").asString()),
                rij.get("doel").asString(),
                bevestigd,
                bevestigd != null && Bevestiging.geldt(bevestigd, vandaag));
    }

    private static Kanaal kanaal(String code) {
        return Arrays.stream(Kanaal.values())
                .filter(een -> een.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Unknown channel in the graph: " + code));
    }

    private static Padpersoon mens(Record rij) {
        return new Padpersoon(
                new ProfessionalId(UUID.fromString(rij.get("id").asString())),
                rij.get("naam").asString(),
                rij.get("functie").asString(),
                rij.get("organisatie").asString(),
                rij.get("telefoon").asString(),
                rij.get("mail").asString(),
                rij.get("bereikbaar").asString());
    }
}
