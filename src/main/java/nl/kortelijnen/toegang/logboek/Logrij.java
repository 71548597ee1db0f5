package nl.kortelijnen.toegang.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row of the log on its way into the table and out of it. */
final class Logrij {

    /** Any number that nothing else locks. */
    private static final long SLOT = 7_513_2018L;

    private static final String WACHT = "select pg_advisory_xact_lock(:slot)";
    private static final String NIEUWSTE = "select nr, zegel from logboek order by nr desc limit 1";
    private static final String VOEG_TOE = """
            insert into logboek (nr, tijd, soort, uitkomst, account, gebruiker, rollen, organisatie, toegangspunt,
                                 huishouden, betreft, onderdeel, doel, grondslag, nood, bron, zegel)
            values (:nr, :tijd, :soort, :uitkomst, :account, :gebruiker, :rollen, :organisatie, :toegangspunt,
                    :huishouden, :betreft, :onderdeel, :doel, :grondslag, :nood, :bron, :zegel)
            """;

    private Logrij() {}

    /** The end of the chain; until the transaction ends nobody else, on any node, adds a row. */
    static Optional<Kopbestand.Stand> nieuwste(JdbcClient jdbc) {
        jdbc.sql(WACHT).param("slot", SLOT).query((rij, nummer) -> 0).list();
        return jdbc.sql(NIEUWSTE)
                .query((rij, nummer) -> new Kopbestand.Stand(rij.getLong("nr"), rij.getBytes("zegel")))
                .optional();
    }

    static void bewaar(JdbcClient jdbc, Logregel regel, byte[] zegel) {
        jdbc.sql(VOEG_TOE)
                .param("nr", regel.nr())
                .param("tijd", Timestamp.from(regel.tijd()))
                .param("soort", regel.wat().soort().name())
                .param("uitkomst", regel.wat().uitkomst().name())
                .param("account", regel.account())
                .param("gebruiker", regel.gebruiker())
                .param("rollen", regel.rollen())
                .param("organisatie", regel.organisatie())
                .param("toegangspunt", regel.toegangspunt())
                .param("huishouden", regel.wat().huishouden())
                .param("betreft", regel.wat().betreft())
                .param("onderdeel", regel.wat().onderdeel())
                .param("doel", regel.wat().doel())
                .param("grondslag", regel.wat().grondslag())
                .param("nood", regel.wat().nood())
                .param("bron", regel.bron())
                .param("zegel", zegel)
                .update();
    }

    static Logregel regel(ResultSet rij, int nummer) throws SQLException {
        return new Logregel(
                rij.getLong("nr"),
                rij.getObject("tijd", OffsetDateTime.class).toInstant(),
                new Loggebeurtenis(
                        Logsoort.valueOf(rij.getString("soort")),
                        Loggebeurtenis.Uitkomst.valueOf(rij.getString("uitkomst")),
                        rij.getObject("huishouden", UUID.class),
                        rij.getString("betreft"),
                        rij.getString("onderdeel"),
                        rij.getString("doel"),
                        rij.getString("grondslag"),
                        rij.getBoolean("nood")),
                rij.getObject("account", UUID.class),
                rij.getString("gebruiker"),
                rij.getString("rollen"),
                rij.getObject("organisatie", UUID.class),
                rij.getString("toegangspunt"),
                rij.getString("bron"));
    }

    static Logdagregel dagregel(ResultSet rij, int nummer) throws SQLException {
        return new Logdagregel(
                rij.getObject("dag", LocalDate.class),
                rij.getObject("account", UUID.class),
                rij.getString("gebruiker"),
                rij.getString("rollen"),
                rij.getObject("organisatie", UUID.class),
                rij.getObject("huishouden", UUID.class),
                Logsoort.valueOf(rij.getString("soort")),
                Loggebeurtenis.Uitkomst.valueOf(rij.getString("uitkomst")),
                rij.getString("betreft"),
                rij.getString("doel"),
                rij.getString("grondslag"),
                rij.getBoolean("nood"),
                rij.getInt("aantal"),
                rij.getObject("eerste", OffsetDateTime.class).toInstant(),
                rij.getObject("laatste", OffsetDateTime.class).toInstant());
    }
}
