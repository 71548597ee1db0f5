package nl.kortelijnen.deskundigen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.kortelijnen.gedeeld.Feestdagen;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Chooses in the graph, in one question however many experts and wishes there are, who is worth ranking. The order is that
 * of {@link Rangschikking}, but for hours and holidays of the first free day, which it tells apart among these.
 *
 * @see <a href="file:docs/besluiten/0066-deskundigen-in-een-vraag.md">docs/besluiten/0066</a>
 */
@Component
class Neo4jVoorselectie {

    /** Of those who are free; nobody reads on for so long, and the rest is told as a number. */
    static final int MEESTE = 100;

    private static final int MEESTE_BEZET = 20;
    private static final int EXACT = 3;

    private static final String KIES = """
            UNWIND $vragen AS v
            CALL (v) {
                CALL (v) {
                    FILTER v.taal IS NULL
                    MATCH (p:Professional)-[:IS_DESKUNDIG]->(d:Deskundigheid)
                    RETURN p, d, 0 AS taal
                  UNION ALL
                    FILTER v.taal IS NOT NULL
                    UNWIND keys(v.rang) AS code
                    MATCH (:Taal {code: code})<-[s:SPREEKT]-(p:Professional)-[:IS_DESKUNDIG]->(d:Deskundigheid)
                    WITH p, d, v.rang[code] AS rang, $niveaus[s.niveau] AS niveau
                    WHERE rang = $exact OR niveau >= $genoeg
                    RETURN p, d, max(rang * 10 + niveau) AS taal
                }
                WITH v, p, d, taal, taal / 10 AS rang,
                    v.cultuur IS NOT NULL AND EXISTS { (d)-[:KENT_CULTUUR]->(:Cultuur {code: v.cultuur}) } AS cultuur,
                    v.thema IS NOT NULL AND EXISTS { (d)-[:KENT_THEMA]->(:Thema {code: v.thema}) } AS thema,
                    v.werkwijze IS NOT NULL AND v.werkwijze IN d.werkwijzen AS werkwijze
                WHERE (cultuur OR thema OR werkwijze OR rang > 0 OR NOT v.inhoud)
                    AND EXISTS { (p)-[w:WERKT_BIJ]->() WHERE w.tot IS NULL OR w.tot > $vandaag }
                WITH v, p, d, taal, rang, cultuur,
                    CASE WHEN cultuur THEN 1 ELSE 0 END + CASE WHEN thema THEN 1 ELSE 0 END
                        + CASE WHEN werkwijze THEN 1 ELSE 0 END AS past,
                    COLLECT { MATCH (d)-[:IS_WEG]->(a:Afwezigheid) WHERE a.van <= v.dag < a.tot RETURN a.tot } AS weg
                WITH v, p, d, taal, rang, cultuur, past, weg,
                    CASE
                        WHEN size(weg) > 0 THEN 'AFWEZIG'
                        WHEN coalesce($lopend[p.id], 0) >= d.maximaal THEN 'VOL'
                        WHEN v.weekdag IS NULL AND size(d.werkdagen) > 0 THEN 'VRIJ'
                        WHEN v.weekdag IS NOT NULL AND NOT v.dicht AND any(dag IN d.werkdagen
                            WHERE dag STARTS WITH v.weekdag AND (v.minuut < 0 OR
                                toInteger(split(split(dag, '–')[1], '.')[0]) * 60
                                    + toInteger(split(split(dag, '–')[1], '.')[1]) > v.minuut)) THEN 'VRIJ'
                        ELSE 'WERKT_NIET'
                    END AS toestand,
                    CASE WHEN v.weekdag IS NOT NULL THEN 0 ELSE coalesce(head([nr IN range(0, 6)
                        WHERE any(dag IN d.werkdagen WHERE dag STARTS WITH v.week[nr]) | nr]), 7) END AS eerst
                ORDER BY rang DESC, past DESC, cultuur DESC, taal DESC, eerst, p.naam, p.id
                WITH collect({id: p.id, toestand: toestand, weg: weg,
                    spreekt: (v.taal IS NULL OR rang = $exact) AND past + rang > 0}) AS alle
                RETURN [een IN alle WHERE een.toestand = 'VRIJ' | een.id] AS vrij,
                    [een IN alle WHERE een.toestand <> 'VRIJ' AND een.spreekt | een.id][..$meesteBezet] AS bezet,
                    size([een IN alle WHERE een.toestand = 'VOL']) AS vol,
                    size([een IN alle WHERE een.toestand = 'WERKT_NIET']) AS werktNiet,
                    [een IN alle WHERE een.toestand = 'AFWEZIG' | een.weg[0]] AS weg
            }
            RETURN v.nr AS nr, vrij[..$meeste] AS vrij, size(vrij) AS aantal, bezet, vol, werktNiet, weg
            ORDER BY nr
            """;

    private static final Map<String, Integer> NIVEAUS =
            Arrays.stream(Taalniveau.values()).collect(Collectors.toMap(Taalniveau::code, Enum::ordinal));

    private final Neo4jGraaf graaf;

    Neo4jVoorselectie(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    /** One for each question, in their order. */
    List<Voorselectie> kies(List<Deskundigenvraag> vragen, Map<ProfessionalId, Integer> lopend, LocalDateTime nu) {
        return graaf.lees(KIES, parameters(vragen, lopend, nu), Neo4jVoorselectie::rij);
    }

    static Map<String, Object> parameters(
            List<Deskundigenvraag> vragen, Map<ProfessionalId, Integer> lopend, LocalDateTime nu) {
        return Map.of(
                "vragen",
                IntStream.range(0, vragen.size())
                        .mapToObj(nr -> vraag(nr, vragen.get(nr), nu))
                        .toList(),
                "lopend",
                lopend.entrySet().stream()
                        .collect(Collectors.toMap(een -> een.getKey().toString(), Map.Entry::getValue)),
                "vandaag",
                nu.toLocalDate(),
                "niveaus",
                NIVEAUS,
                "genoeg",
                Taalniveau.B2.ordinal(),
                "exact",
                EXACT,
                "meeste",
                MEESTE,
                "meesteBezet",
                MEESTE_BEZET);
    }

    private static Map<String, @Nullable Object> vraag(int nr, Deskundigenvraag vraag, LocalDateTime nu) {
        LocalDate vandaag = nu.toLocalDate();
        LocalDate op = vraag.op();
        Map<String, @Nullable Object> gevraagd = new HashMap<>();
        gevraagd.put("nr", nr);
        gevraagd.put("taal", vraag.taal());
        gevraagd.put("rang", vraag.taal() == null ? Map.of() : rang(Taal.van(vraag.taal())));
        gevraagd.put("cultuur", vraag.cultuur());
        gevraagd.put("thema", vraag.thema());
        gevraagd.put(
                "werkwijze",
                vraag.werkwijze() == null ? null : vraag.werkwijze().code());
        gevraagd.put("inhoud", vraag.vraagtInhoud());
        gevraagd.put("dag", op == null ? vandaag : op);
        gevraagd.put("weekdag", op == null ? null : op.getDayOfWeek().name());
        gevraagd.put(
                "dicht",
                op != null && (op.isBefore(vandaag) || Feestdagen.op(op).isPresent()));
        gevraagd.put("minuut", vandaag.equals(op) ? nu.getHour() * 60 + nu.getMinute() : -1);
        gevraagd.put(
                "week",
                LongStream.range(0, 7)
                        .mapToObj(verder -> vandaag.plusDays(verder).getDayOfWeek())
                        .map(DayOfWeek::name)
                        .toList());
        return gevraagd;
    }

    /** Of each language that says something about this one: 3 for itself, 2 related, 1 to fall back on. */
    private static Map<String, Integer> rang(Taal gevraagd) {
        Map<String, Integer> rang = new HashMap<>();
        for (Taal taal : Taal.alle()) {
            if (gevraagd.isVerwantMet(taal)) {
                rang.put(taal.code(), EXACT - 1);
            } else if (Uitwijktalen.dientVoor(taal, gevraagd)) {
                rang.put(taal.code(), 1);
            }
        }
        rang.put(gevraagd.code(), EXACT);
        return rang;
    }

    private static Voorselectie rij(Record rij) {
        List<ProfessionalId> vrij = ids(rij.get("vrij"));
        return new Voorselectie(
                vrij,
                ids(rij.get("bezet")),
                rij.get("aantal").asInt() - vrij.size(),
                rij.get("vol").asInt(),
                rij.get("weg").asList(Value::asLocalDate),
                rij.get("werktNiet").asInt());
    }

    private static List<ProfessionalId> ids(Value lijst) {
        return lijst.asList(id -> new ProfessionalId(UUID.fromString(id.asString())));
    }
}
