package nl.kortelijnen.verslag.bijeenkomst;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst.Groep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conferences in the store: two statements for a list, however long it is. */
@Component
class Bijeenkomstkast {

    private static final String ZET = """
            insert into bijeenkomst (id, titel, uitleg, plaats, begin, einde, plekken, programma, maker, veranderd)
            values (:id, :titel, :uitleg, :plaats, :begin, :einde, :plekken, :programma, :maker, :nu)
            on conflict (id) do update set titel = excluded.titel, uitleg = excluded.uitleg, plaats = excluded.plaats,
              begin = excluded.begin, einde = excluded.einde, plekken = excluded.plekken, programma = excluded.programma,
              veranderd = excluded.veranderd, volgnummer = bijeenkomst.volgnummer + 1,
              herinnerd = case when bijeenkomst.begin = excluded.begin then bijeenkomst.herinnerd end
            """;

    private static final String ZET_GROEP = """
            insert into bijeenkomst_groep (id, bijeenkomst, nummer, naam) values (:id, :bijeenkomst, :nummer, :naam)
            on conflict (bijeenkomst, nummer) do update set naam = excluded.naam
            """;

    private static final String GROEPEN_WEG = """
            delete from bijeenkomst_groep g where g.bijeenkomst = :id and g.nummer > :aantal
              and not exists (select from bijeenkomst_notitie n where n.groep = g.id)
            """;

    private final JdbcClient jdbc;

    Bijeenkomstkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Bijeenkomst> alle() {
        Map<UUID, List<Groep>> groepen = jdbc
                .sql("select id, bijeenkomst, nummer, naam from bijeenkomst_groep order by nummer")
                .query((rij, nummer) -> Map.entry(
                        rij.getObject("bijeenkomst", UUID.class),
                        new Groep(rij.getObject("id", UUID.class), rij.getInt("nummer"), rij.getString("naam"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc.sql("select * from bijeenkomst order by begin")
                .query((rij, nummer) -> lees(rij, groepen.getOrDefault(rij.getObject("id", UUID.class), List.of())))
                .list();
    }

    Optional<Bijeenkomst> een(UUID id) {
        List<Groep> groepen = jdbc.sql(
                        "select id, nummer, naam from bijeenkomst_groep where bijeenkomst = :id order by nummer")
                .param("id", id)
                .query((rij, nummer) ->
                        new Groep(rij.getObject("id", UUID.class), rij.getInt("nummer"), rij.getString("naam")))
                .list();
        return jdbc.sql("select * from bijeenkomst where id = :id")
                .param("id", id)
                .query((rij, nummer) -> lees(rij, groepen))
                .optional();
    }

    /** Nobody else changes who comes until this transaction ends. */
    void sluit(UUID id) {
        jdbc.sql("select id from bijeenkomst where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    void zet(UUID id, Bijeenkomstblad blad, UUID maker, Instant nu) {
        jdbc.sql(ZET)
                .param("id", id)
                .param("titel", blad.titel())
                .param("uitleg", blad.uitleg())
                .param("plaats", blad.plaats())
                .param("begin", Timestamp.from(blad.begin()))
                .param("einde", Timestamp.from(blad.einde()))
                .param("plekken", blad.plekken())
                .param("programma", String.join("\n", blad.programma()))
                .param("maker", maker)
                .param("nu", Timestamp.from(nu))
                .update();
        for (int plek = 0; plek < blad.groepen().size(); plek++) {
            jdbc.sql(ZET_GROEP)
                    .param("id", UUID.randomUUID())
                    .param("bijeenkomst", id)
                    .param("nummer", plek + 1)
                    .param("naam", blad.groepen().get(plek))
                    .update();
        }
        jdbc.sql(GROEPEN_WEG)
                .param("id", id)
                .param("aantal", blad.groepen().size())
                .update();
    }

    void lasAf(UUID id, Instant nu) {
        jdbc.sql("update bijeenkomst set afgelast = true, volgnummer = volgnummer + 1, veranderd = :nu where id = :id")
                .param("id", id)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    void hangVerslag(UUID id, UUID verslag) {
        jdbc.sql("update bijeenkomst set verslag = :verslag where id = :id")
                .param("id", id)
                .param("verslag", verslag)
                .update();
    }

    /** Those that begin soon, of which nobody was reminded yet; from now on they were. */
    List<UUID> teHerinneren(Instant nu, Instant voor) {
        return jdbc.sql("""
                        update bijeenkomst set herinnerd = :nu
                        where herinnerd is null and not afgelast and begin > :nu and begin <= :voor returning id
                        """)
                .param("nu", Timestamp.from(nu))
                .param("voor", Timestamp.from(voor))
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .list();
    }

    /** What a calendar asks besides: when it changed last, and how often. */
    Agendastand agendastand(UUID id) {
        return jdbc.sql("select volgnummer, veranderd from bijeenkomst where id = :id")
                .param("id", id)
                .query((rij, nummer) -> new Agendastand(
                        rij.getInt("volgnummer"), rij.getTimestamp("veranderd").toInstant()))
                .single();
    }

    record Agendastand(int volgnummer, Instant veranderd) {}

    void neemMee(UUID bijeenkomst, UUID volgpunt) {
        jdbc.sql("insert into bijeenkomst_punt (bijeenkomst, volgpunt) values (:b, :p) on conflict do nothing")
                .param("b", bijeenkomst)
                .param("p", volgpunt)
                .update();
    }

    List<UUID> meegenomen(UUID bijeenkomst) {
        return jdbc.sql("select volgpunt from bijeenkomst_punt where bijeenkomst = :b")
                .param("b", bijeenkomst)
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .list();
    }

    private static Bijeenkomst lees(ResultSet rij, List<Groep> groepen) throws SQLException {
        return new Bijeenkomst(
                rij.getObject("id", UUID.class),
                new Bijeenkomstblad(
                        rij.getString("titel"),
                        rij.getString("uitleg"),
                        rij.getString("plaats"),
                        rij.getTimestamp("begin").toInstant(),
                        rij.getTimestamp("einde").toInstant(),
                        rij.getObject("plekken", Integer.class),
                        rij.getString("programma").lines().toList(),
                        groepen.stream().map(Groep::naam).toList()),
                groepen,
                rij.getBoolean("afgelast"),
                rij.getObject("verslag", UUID.class));
    }
}
