package nl.kortelijnen.vraagbaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Aanvulling;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Herkomst;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Regel;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Samenvatting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers to a question in the store, with their supplements and where their lines come from: four statements. */
@Component
class Antwoordenkast {

    private static final String MAAK = """
            insert into kanaalantwoord (id, vraag, tekst, account, afzender, op_functie, geschreven, bijeenkomst,
              bijeenkomst_titel, groepen)
            values (:id, :vraag, :tekst, :account, :afzender, :opFunctie, :nu, :bijeenkomst, :titel, :groepen)
            """;

    private static final String VUL_AAN = """
            insert into kanaalaanvulling (id, antwoord, tekst, account, afzender, op_functie, geschreven)
            values (:id, :antwoord, :tekst, :account, :afzender, :opFunctie, :nu)
            """;

    private static final String WIJZIG = """
            update kanaalantwoord set tekst = :tekst, veranderd = :nu, versie = versie + 1
            where id = :id and versie = :versie and account = :account
            """;

    private final JdbcClient jdbc;

    Antwoordenkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<Kanaalantwoord> van(UUID vraag, @Nullable UUID lezer) {
        Map<UUID, List<Aanvulling>> aanvullingen = aanvullingen(vraag, lezer);
        Map<UUID, List<Regel>> regels = regels(vraag);
        return jdbc.sql("select * from kanaalantwoord where vraag = :vraag order by geschreven, id")
                .param("vraag", vraag)
                .query((rij, nummer) -> antwoord(rij, lezer, aanvullingen, regels))
                .list();
    }

    void maak(UUID id, UUID vraag, String tekst, Ondertekening wie, Instant nu) {
        maak(id, vraag, tekst, wie, nu, null);
    }

    void maak(UUID id, UUID vraag, String tekst, Ondertekening wie, Instant nu, @Nullable Samenvatting van) {
        jdbc.sql(MAAK)
                .param("id", id)
                .param("vraag", vraag)
                .param("tekst", tekst)
                .param("account", wie.account())
                .param("afzender", wie.weergave())
                .param("opFunctie", wie.opFunctie())
                .param("nu", Timestamp.from(nu))
                .param("bijeenkomst", van == null ? null : van.bijeenkomst())
                .param("titel", van == null ? "" : van.titel())
                .param("groepen", van == null ? 0 : van.groepen())
                .update();
        if (van != null) {
            for (int nummer = 1; nummer <= van.regels().size(); nummer++) {
                zet(id, nummer, van.regels().get(nummer - 1));
            }
        }
    }

    private void zet(UUID antwoord, int nummer, Regel regel) {
        jdbc.sql(
                        "insert into kanaalantwoord_regel (antwoord, nummer, onderwerp, tekst) values (:a, :n, :onderwerp, :tekst)")
                .param("a", antwoord)
                .param("n", nummer)
                .param("onderwerp", regel.onderwerp())
                .param("tekst", regel.tekst())
                .update();
        regel.herkomst()
                .forEach(bron -> jdbc.sql(
                                "insert into kanaalantwoord_herkomst (antwoord, nummer, groep, regel, naam, notitie)"
                                        + " values (:a, :n, :groep, :regel, :naam, :notitie)")
                        .param("a", antwoord)
                        .param("n", nummer)
                        .param("groep", bron.groep())
                        .param("regel", bron.regel())
                        .param("naam", bron.naam())
                        .param("notitie", bron.notitie())
                        .update());
    }

    /** Whether it is this person's, and nobody changed it meanwhile. */
    boolean wijzig(UUID id, long versie, UUID account, String tekst, Instant nu) {
        return jdbc.sql(WIJZIG)
                        .param("id", id)
                        .param("versie", versie)
                        .param("account", account)
                        .param("tekst", tekst)
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    boolean haalWeg(UUID id, UUID account) {
        return jdbc.sql("delete from kanaalantwoord where id = :id and account = :account")
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    void vulAan(UUID antwoord, String tekst, Ondertekening wie, Instant nu) {
        jdbc.sql(VUL_AAN)
                .param("id", UUID.randomUUID())
                .param("antwoord", antwoord)
                .param("tekst", tekst)
                .param("account", wie.account())
                .param("afzender", wie.weergave())
                .param("opFunctie", wie.opFunctie())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    UUID schrijver(UUID antwoord) {
        return jdbc.sql("select account from kanaalantwoord where id = :id")
                .param("id", antwoord)
                .query(UUID.class)
                .single();
    }

    private static Kanaalantwoord antwoord(
            ResultSet rij,
            @Nullable UUID lezer,
            Map<UUID, List<Aanvulling>> aanvullingen,
            Map<UUID, List<Regel>> regels)
            throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        UUID bijeenkomst = rij.getObject("bijeenkomst", UUID.class);
        Timestamp veranderd = rij.getTimestamp("veranderd");
        return new Kanaalantwoord(
                id,
                rij.getString("tekst"),
                afzender(rij, lezer),
                rij.getTimestamp("geschreven").toInstant(),
                veranderd == null ? null : veranderd.toInstant(),
                bijeenkomst == null
                        ? null
                        : new Samenvatting(
                                bijeenkomst,
                                rij.getString("bijeenkomst_titel"),
                                rij.getInt("groepen"),
                                regels.getOrDefault(id, List.of())),
                aanvullingen.getOrDefault(id, List.of()),
                rij.getLong("versie"));
    }

    private static Afzender afzender(ResultSet rij, @Nullable UUID lezer) throws SQLException {
        return new Afzender(
                rij.getString("afzender"),
                rij.getBoolean("op_functie"),
                rij.getObject("account", UUID.class).equals(lezer));
    }

    private Map<UUID, List<Aanvulling>> aanvullingen(UUID vraag, @Nullable UUID lezer) {
        record Rij(UUID antwoord, Aanvulling aanvulling) {}
        return jdbc
                .sql(
                        "select v.* from kanaalaanvulling v join kanaalantwoord a on a.id = v.antwoord where a.vraag = :vraag"
                                + " order by v.geschreven, v.id")
                .param("vraag", vraag)
                .query((rij, nummer) -> new Rij(
                        rij.getObject("antwoord", UUID.class),
                        new Aanvulling(
                                rij.getObject("id", UUID.class),
                                rij.getString("tekst"),
                                afzender(rij, lezer),
                                rij.getTimestamp("geschreven").toInstant())))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Rij::antwoord, Collectors.mapping(Rij::aanvulling, Collectors.toList())));
    }

    private Map<UUID, List<Regel>> regels(UUID vraag) {
        record Plek(UUID antwoord, int nummer) {}
        record Bron(Plek plek, Herkomst herkomst) {}
        record Rij(Plek plek, String onderwerp, String tekst) {}
        Map<Plek, List<Herkomst>> herkomst = jdbc
                .sql("select h.* from kanaalantwoord_herkomst h join kanaalantwoord a on a.id = h.antwoord"
                        + " where a.vraag = :vraag order by h.groep, h.regel")
                .param("vraag", vraag)
                .query((rij, nummer) -> new Bron(
                        new Plek(rij.getObject("antwoord", UUID.class), rij.getInt("nummer")),
                        new Herkomst(
                                rij.getInt("groep"),
                                rij.getInt("regel"),
                                rij.getString("naam"),
                                rij.getObject("notitie", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Bron::plek, Collectors.mapping(Bron::herkomst, Collectors.toList())));
        return jdbc
                .sql("select r.* from kanaalantwoord_regel r join kanaalantwoord a on a.id = r.antwoord"
                        + " where a.vraag = :vraag order by r.antwoord, r.nummer")
                .param("vraag", vraag)
                .query((rij, nummer) -> new Rij(
                        new Plek(rij.getObject("antwoord", UUID.class), rij.getInt("nummer")),
                        rij.getString("onderwerp"),
                        rij.getString("tekst")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        rij -> rij.plek().antwoord(),
                        Collectors.mapping(
                                rij -> new Regel(
                                        rij.onderwerp(), rij.tekst(), herkomst.getOrDefault(rij.plek(), List.of())),
                                Collectors.toList())));
    }
}
