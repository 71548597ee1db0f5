package nl.kortelijnen.kennis.redactie;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions in the database. Says nothing about who may do what: that is for {@link Redactie}. */
@Repository
class Kennisversies {

    /** Stands where writers are named, when they are not to be known. */
    private static final String ZONDER_NAAM = "uit een consultatie";

    private static final String KOLOMMEN =
            "select item, nr, tekst, status, schrijvers, namen, gewijzigd, goedkeurder, opmerking from kennisversie ";
    private static final String BEZIG = KOLOMMEN + "where item = :item and status in ('CONCEPT', 'AANGEBODEN')";
    private static final String ALLE_BEZIG =
            KOLOMMEN + "where status in ('CONCEPT', 'AANGEBODEN') order by gewijzigd desc";
    private static final String UITGEGEVEN =
            KOLOMMEN + "where item = :item and status in ('GEPUBLICEERD', 'INGETROKKEN') order by nr desc";
    private static final String NIEUW = """
            insert into kennisversie (item, nr, tekst, status, schrijvers, namen, gewijzigd, opmerking)
            select :item, coalesce(max(nr), 0) + 1, :tekst, 'CONCEPT', array[cast(:wie as uuid)], :naam, :nu, ''
            from kennisversie where item = :item
            """;
    private static final String BEWAAR = """
            update kennisversie set tekst = :tekst, gewijzigd = :nu, status = 'CONCEPT',
              schrijvers = case when :wie = any(schrijvers) then schrijvers else schrijvers || cast(:wie as uuid) end,
              namen = case when :wie = any(schrijvers) then namen else namen || ', ' || :naam end
            where item = :item and status in ('CONCEPT', 'AANGEBODEN') and gewijzigd = :gezien
            """;
    private static final String ZET_STATUS = """
            update kennisversie set status = :status, opmerking = :opmerking, goedgekeurd_door = :wie, goedkeurder = :naam
            where item = :item and nr = :nr and status in ('CONCEPT', 'AANGEBODEN') and gewijzigd = :gezien
            """;
    private static final String BIED = """
            insert into kennisversie (item, nr, tekst, status, schrijvers, namen, gewijzigd, opmerking)
            values (:item, 1, :tekst, 'AANGEBODEN', array[]::uuid[], :naam, :nu, '')
            """;

    /** What may hold something of one text, beside the index. */
    private static final List<String> VAN_EEN_TEKST =
            List.of("kennisversie", "kennisbestand", "kennis_bewaard", "kennis_nieuws");

    private static final String GOOI_WEG =
            "delete from kennisversie where item = :item and status in ('CONCEPT', 'AANGEBODEN')";

    private static final String INGETROKKEN = """
            select * from (
              select distinct on (item) item, nr, tekst, status, schrijvers, namen, gewijzigd, goedkeurder, opmerking
              from kennisversie where status in ('GEPUBLICEERD', 'INGETROKKEN') order by item, nr desc) laatste
            where status = 'INGETROKKEN' order by gewijzigd desc
            """;

    /** A draft stays the last one: what is published later must have the highest number. */
    private static final String SCHUIF_CONCEPT_OP = """
            update kennisversie set nr = nr + 1 where item = :item and status in ('CONCEPT', 'AANGEBODEN')
            """;

    private static final String ZET_ERIN = """
            insert into kennisversie
              (item, nr, tekst, status, schrijvers, namen, gewijzigd, opmerking, goedgekeurd_door, goedkeurder)
            select :item, coalesce(max(nr) filter (where status not in ('CONCEPT', 'AANGEBODEN')), 0) + 1, :tekst, :status,
              array[cast(:wie as uuid)], :naam, :nu, :opmerking, cast(:wie as uuid), :naam
            from kennisversie where item = :item
            """;

    private final JdbcClient jdbc;

    Kennisversies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kennisversie> bezig(String item) {
        return jdbc.sql(BEZIG).param("item", item).query(Kennisversies::rij).optional();
    }

    List<Kennisversie> alleBezig() {
        return jdbc.sql(ALLE_BEZIG).query(Kennisversies::rij).list();
    }

    /** The newest first. */
    List<Kennisversie> uitgegeven(String item) {
        return jdbc.sql(UITGEGEVEN)
                .param("item", item)
                .query(Kennisversies::rij)
                .list();
    }

    void begin(String item, String tekst, Gebruiker wie, Instant nu) {
        jdbc.sql(NIEUW)
                .param("item", item)
                .param("tekst", tekst)
                .param("wie", wie.account())
                .param("naam", wie.naam())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** False when somebody else wrote since. */
    boolean bewaar(Kennisversie gezien, String tekst, Gebruiker wie, Instant nu) {
        return jdbc.sql(BEWAAR)
                        .param("item", gezien.item())
                        .param("tekst", tekst)
                        .param("wie", wie.account())
                        .param("naam", wie.naam())
                        .param("nu", Timestamp.from(nu))
                        .param("gezien", Timestamp.from(gezien.gewijzigd()))
                        .update()
                == 1;
    }

    /** @param goedkeurder empty unless it is published now. False when somebody else was first. */
    boolean zet(Kennisversie versie, Kennisversie.Status status, Optional<Gebruiker> goedkeurder, String opmerking) {
        return jdbc.sql(ZET_STATUS)
                        .param("item", versie.item())
                        .param("nr", versie.nr())
                        .param("gezien", Timestamp.from(versie.gewijzigd()))
                        .param("status", status.name())
                        .param("opmerking", opmerking)
                        .param("wie", goedkeurder.map(Gebruiker::account).orElse(null), java.sql.Types.OTHER)
                        .param("naam", goedkeurder.map(Gebruiker::naam).orElse(""))
                        .update()
                == 1;
    }

    /** What was last taken off the site and is not back, the last one first. */
    List<Kennisversie> ingetrokken() {
        return jdbc.sql(INGETROKKEN).query(Kennisversies::rij).list();
    }

    /** A version beside the draft, if there is one. Call within a transaction. */
    void zetErin(String item, String tekst, Kennisversie.Status status, Gebruiker wie, Instant nu, String opmerking) {
        jdbc.sql(SCHUIF_CONCEPT_OP).param("item", item).update();
        jdbc.sql(ZET_ERIN)
                .param("item", item)
                .param("tekst", tekst)
                .param("status", status.name())
                .param("wie", wie.account())
                .param("naam", wie.naam())
                .param("nu", Timestamp.from(nu))
                .param("opmerking", opmerking)
                .update();
    }

    /** A first version that nobody of the redactie wrote. */
    void bied(String item, String tekst, Instant nu) {
        jdbc.sql(BIED)
                .param("item", item)
                .param("tekst", tekst)
                .param("naam", ZONDER_NAAM)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** Every version, with what hangs from it. */
    void wis(String item) {
        VAN_EEN_TEKST.forEach(tabel -> jdbc.sql("delete from " + tabel + " where item = :item")
                .param("item", item)
                .update());
    }

    void gooiWeg(String item) {
        jdbc.sql(GOOI_WEG).param("item", item).update();
    }

    private static Kennisversie rij(ResultSet rij, int nummer) throws SQLException {
        Array schrijvers = rij.getArray("schrijvers");
        return new Kennisversie(
                rij.getString("item"),
                rij.getInt("nr"),
                rij.getString("tekst"),
                Kennisversie.Status.valueOf(rij.getString("status")),
                Set.of((UUID[]) schrijvers.getArray()),
                rij.getString("namen"),
                rij.getTimestamp("gewijzigd").toInstant(),
                rij.getString("goedkeurder"),
                rij.getString("opmerking"));
    }
}
