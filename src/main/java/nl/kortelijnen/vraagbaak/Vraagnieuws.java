package nl.kortelijnen.vraagbaak;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.volgen.Gezien;
import nl.kortelijnen.volgen.Nieuws;
import nl.kortelijnen.volgen.Nieuwsbron;
import nl.kortelijnen.volgen.Onderwerpsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What others wrote with a question that somebody follows; of a channel one may not read any more there is nothing. */
@Component
class Vraagnieuws implements Nieuwsbron {

    private static final String TEL = """
            with gevolgd as (select * from unnest(:ids, cast(:sinds as timestamptz[])) as g (vraag, sinds))
            select v.id, v.titel,
              (select count(*) from kanaalantwoord a
                where a.vraag = v.id and a.geschreven > g.sinds and a.account <> :lezer) as antwoorden,
              (select count(*) from kanaalaanvulling x join kanaalantwoord a on a.id = x.antwoord
                where a.vraag = v.id and x.geschreven > g.sinds and x.account <> :lezer) as aanvullingen
            from gevolgd g join kanaalvraag v on v.id = g.vraag
            where v.kanaal = any(:kanalen) and v.staat <> 'INGETROKKEN'
            """;

    private final JdbcClient jdbc;
    private final Kanalen kanalen;

    Vraagnieuws(JdbcClient jdbc, Kanalen kanalen) {
        this.jdbc = jdbc;
        this.kanalen = kanalen;
    }

    @Override
    public Onderwerpsoort soort() {
        return Onderwerpsoort.VRAAG;
    }

    @Override
    public Map<String, Nieuws> nieuws(Map<String, Gezien> gevolgd, Gebruiker lezer) {
        List<Map.Entry<String, Gezien>> rijen = List.copyOf(gevolgd.entrySet());
        Map<String, Nieuws> uit = new HashMap<>();
        jdbc.sql(TEL)
                .param(
                        "ids",
                        rijen.stream().map(rij -> UUID.fromString(rij.getKey())).toArray(UUID[]::new))
                .param(
                        "sinds",
                        rijen.stream()
                                .map(rij -> Timestamp.from(rij.getValue().tot()))
                                .toArray(Timestamp[]::new))
                .param("lezer", lezer.account())
                .param(
                        "kanalen",
                        kanalen.van(lezer).stream().map(Vraagkanaal::id).toArray(UUID[]::new))
                .query(rij -> {
                    UUID id = rij.getObject("id", UUID.class);
                    long antwoorden = rij.getLong("antwoorden");
                    long aanvullingen = rij.getLong("aanvullingen");
                    uit.put(
                            id.toString(),
                            new Nieuws(
                                    rij.getString("titel"),
                                    Vraagbaakadres.vraag(id),
                                    antwoorden + aanvullingen,
                                    zin(antwoorden, aanvullingen),
                                    0));
                });
        return uit;
    }

    private static String zin(long antwoorden, long aanvullingen) {
        String eerst = antwoorden == 0 ? "" : Nederlands.aantal(antwoorden, "antwoord", "antwoorden");
        String dan = aanvullingen == 0 ? "" : Nederlands.aantal(aanvullingen, "aanvulling", "aanvullingen");
        return eerst.isEmpty() || dan.isEmpty() ? eerst + dan : eerst + " en " + dan;
    }
}
