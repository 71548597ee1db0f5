package nl.kortelijnen.ketennetwerk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.springframework.context.ApplicationContext;

/** A small network put straight into the graph, with every property a line, a job or a person may have. For tests. */
public final class Netwerkproef {

    private static final String MENS = """
            MERGE (o:Organisatie {id: $organisatieId})
              ON CREATE SET o.naam = $organisatie, o.kort = $organisatie, o.zoeknaam = toLower($organisatie),
                o.zoektekst = toLower($organisatie), o.soort = $soort, o.afkortingen = [], o.omschrijving = '',
                o.doetWel = [], o.doetNiet = [], o.telefoon = '', o.mail = '', o.bereikbaar = '',
                o.bevestigd = $vandaag, o.verzonnen = true
            MERGE (p:Professional {id: $id})
              ON CREATE SET p.naam = $naam, p.functie = 'adviseur', p.telefoon = '024 123 45 67', p.mail = '',
                p.bereikbaar = 'ma en di', p.bevestigd = $vandaag, p.zoektekst = toLower($naam)
            MERGE (p)-[w:WERKT_BIJ]->(o)
            SET p += $velden, w += $werk
            """;
    private static final String LIJN = """
            MATCH (a:Professional {id: $van}), (b:Professional {id: $naar})
            CREATE (a)-[l:HEEFT_LIJN_MET {id: randomUUID(), kanaal: 'telefoon', doel: 'twijfel over een leerling',
                bereikbaar: 'di en do', bevestigd: $bevestigd}]->(b)
            SET l += $velden
            """;

    private final Neo4jGraaf graaf;

    public Netwerkproef(ApplicationContext context) {
        graaf = context.getBean(Neo4jGraaf.class);
    }

    public static ProfessionalId mens(String naam) {
        return ProfessionalId.vanSlug(naam);
    }

    public static OrganisatieId organisatie(String naam) {
        return OrganisatieId.vanSlug(naam);
    }

    /** Empties the network. */
    public Netwerkproef leeg() {
        return doe("MATCH (n:Professional|Organisatie|Team|Deskundigheid) DETACH DELETE n", Map.of());
    }

    public Netwerkproef werkt(String naam, String organisatie) {
        return werkt(naam, organisatie, "school", Map.of(), Map.of());
    }

    /** @param velden of the person, as {@code vertrekt}; {@code werk} of the job, as {@code tot} */
    public Netwerkproef werkt(
            String naam, String organisatie, String soort, Map<String, Object> velden, Map<String, Object> werk) {
        Map<String, Object> alles = new HashMap<>(Map.of(
                "id", mens(naam).toString(),
                "naam", naam,
                "organisatie", organisatie,
                "organisatieId", organisatie(organisatie).toString(),
                "soort", soort,
                "vandaag", Testklok.vandaag(),
                "velden", velden,
                "werk", werk));
        return doe(MENS, alles);
    }

    public Netwerkproef lijn(String van, String naar) {
        return lijn(van, naar, Testklok.vandaag(), Map.of());
    }

    /** @param velden of the line, as {@code einde} */
    public Netwerkproef lijn(String van, String naar, LocalDate bevestigd, Map<String, Object> velden) {
        return doe(
                LIJN,
                Map.of(
                        "van",
                        mens(van).toString(),
                        "naar",
                        mens(naar).toString(),
                        "bevestigd",
                        bevestigd,
                        "velden",
                        velden));
    }

    public Netwerkproef kent(String naam, String thema) {
        return doe(
                "MATCH (p:Professional {id: $id}) MERGE (p)-[:IS_DESKUNDIG]->(d:Deskundigheid) "
                        + "SET d += {achterban: 'specialist', werkwijzen: ['telefonisch'], werkdagen: [], maximaal: 2, over: ''} "
                        + "MERGE (t:Thema {code: $thema}) MERGE (d)-[:KENT_THEMA]->(t)",
                Map.of("id", mens(naam).toString(), "thema", thema));
    }

    public Netwerkproef lid(String naam, String team, Map<String, Object> velden) {
        return doe(
                "MATCH (p:Professional {id: $id}) MERGE (t:Team {id: $team}) "
                        + "ON CREATE SET t.naam = $naam, t.soort = 'team', t.zoeknaam = toLower($naam), "
                        + "t.zoektekst = toLower($naam), t.omschrijving = '', t.status = 'operationeel' "
                        + "MERGE (p)-[l:LID_VAN]->(t) SET l += $velden",
                Map.of(
                        "id",
                        mens(naam).toString(),
                        "team",
                        TeamId.vanSlug(team).toString(),
                        "naam",
                        team,
                        "velden",
                        velden));
    }

    public Netwerkproef doe(String opdracht, Map<String, Object> parameters) {
        graaf.schrijf(opdracht, parameters);
        return this;
    }
}
