package nl.kortelijnen.vraagbaak;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.volgen.Gezien;
import nl.kortelijnen.volgen.Nieuws;
import nl.kortelijnen.volgen.Nieuwsbron;
import nl.kortelijnen.volgen.Onderwerpsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which questions others asked in a theme somebody follows, in channels that person may read. */
@Component
class Themanieuws implements Nieuwsbron {

    private static final String TEL = """
            with gevolgd as (select * from unnest(:themas, cast(:sinds as timestamptz[])) as g (thema, sinds))
            select g.thema, (select count(*) from kanaalvraag v
                where g.thema = any(v.themas) and v.gesteld > g.sinds and v.account <> :lezer
                  and v.kanaal = any(:kanalen) and v.staat <> 'INGETROKKEN') as vragen
            from gevolgd g
            """;

    private final JdbcClient jdbc;
    private final Kanalen kanalen;

    Themanieuws(JdbcClient jdbc, Kanalen kanalen) {
        this.jdbc = jdbc;
        this.kanalen = kanalen;
    }

    @Override
    public Onderwerpsoort soort() {
        return Onderwerpsoort.THEMA;
    }

    @Override
    public Map<String, Nieuws> nieuws(Map<String, Gezien> gevolgd, Gebruiker lezer) {
        List<Map.Entry<String, Gezien>> rijen = List.copyOf(gevolgd.entrySet());
        Map<String, Nieuws> uit = new HashMap<>();
        jdbc.sql(TEL)
                .param("themas", rijen.stream().map(Map.Entry::getKey).toArray(String[]::new))
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
                    String thema = rij.getString("thema");
                    long vragen = rij.getLong("vragen");
                    uit.put(
                            thema,
                            new Nieuws(
                                    Codelijst.THEMAS.label(thema),
                                    Vraagbaakadres.LIJST + "?thema=" + thema,
                                    vragen,
                                    vragen == 0 ? "" : Nederlands.aantal(vragen, "nieuwe vraag", "nieuwe vragen"),
                                    0));
                });
        return uit;
    }
}
