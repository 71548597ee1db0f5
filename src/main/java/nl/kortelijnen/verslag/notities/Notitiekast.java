package nl.kortelijnen.verslag.notities;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notes in the store. Taking a number holds the meeting until the transaction ends: there is one order. */
@Component
class Notitiekast {

    /** Room between two lines, for what comes between them later. */
    static final long RUIMTE = 1_000;

    private static final String LEES = """
            select n.id, n.groep, n.soort, n.tekst, n.versie, n.naam
            from bijeenkomst_notitie n join bijeenkomst_groep g on g.id = n.groep
            where n.bijeenkomst = :b order by g.nummer, n.volgorde, n.versie, n.id
            """;

    private static final String ERBIJ = """
            insert into bijeenkomst_notitie (id, bijeenkomst, groep, volgorde, soort, tekst, versie, naam)
            values (:id, :b, :groep, :volgorde, :soort, :tekst, :versie, :naam)
            """;

    private static final String LOG = """
            insert into bijeenkomst_handeling (bijeenkomst, nummer, notitie, groep, handeling, soort, tekst, account,
              wanneer)
            values (:b, :nummer, :notitie, :groep, :handeling, :soort, :tekst, :account, :nu)
            """;

    private final JdbcClient jdbc;

    Notitiekast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long volgendNummer(UUID bijeenkomst) {
        return jdbc.sql("update bijeenkomst set notities = notities + 1 where id = :b returning notities")
                .param("b", bijeenkomst)
                .query(Long.class)
                .single();
    }

    /** In the order of the groups, and in each group in the order of its lines. */
    List<Groepsnotitie> van(UUID bijeenkomst) {
        return jdbc.sql(LEES)
                .param("b", bijeenkomst)
                .query((rij, nummer) -> new Groepsnotitie(
                        rij.getObject("id", UUID.class),
                        rij.getObject("groep", UUID.class),
                        Punttype.valueOf(rij.getString("soort")),
                        rij.getString("tekst"),
                        rij.getLong("versie"),
                        rij.getString("naam")))
                .list();
    }

    Optional<Groepsnotitie> een(UUID bijeenkomst, UUID notitie) {
        return van(bijeenkomst).stream().filter(een -> een.id().equals(notitie)).findFirst();
    }

    long volgorde(UUID notitie) {
        return jdbc.sql("select volgorde from bijeenkomst_notitie where id = :id")
                .param("id", notitie)
                .query(Long.class)
                .single();
    }

    void zetErbij(UUID bijeenkomst, Groepsnotitie nieuw, long volgorde) {
        jdbc.sql(ERBIJ)
                .param("id", nieuw.id())
                .param("b", bijeenkomst)
                .param("groep", nieuw.groep())
                .param("volgorde", volgorde)
                .param("soort", nieuw.soort().name())
                .param("tekst", nieuw.tekst())
                .param("versie", nieuw.versie())
                .param("naam", nieuw.naam())
                .update();
    }

    void zet(Groepsnotitie anders) {
        jdbc.sql("update bijeenkomst_notitie set soort = :soort, tekst = :tekst, versie = :versie, naam = :naam "
                        + "where id = :id")
                .param("id", anders.id())
                .param("soort", anders.soort().name())
                .param("tekst", anders.tekst())
                .param("versie", anders.versie())
                .param("naam", anders.naam())
                .update();
    }

    void haalWeg(UUID notitie) {
        jdbc.sql("delete from bijeenkomst_notitie where id = :id")
                .param("id", notitie)
                .update();
    }

    void schrijf(UUID bijeenkomst, String handeling, Groepsnotitie notitie, UUID account, Instant nu) {
        Punttype soort = notitie.soort();
        jdbc.sql(LOG)
                .param("b", bijeenkomst)
                .param("nummer", notitie.versie())
                .param("notitie", notitie.id())
                .param("groep", notitie.groep())
                .param("handeling", handeling)
                .param("soort", soort.name())
                .param("tekst", notitie.tekst())
                .param("account", account)
                .param("nu", Timestamp.from(nu))
                .update();
    }
}
