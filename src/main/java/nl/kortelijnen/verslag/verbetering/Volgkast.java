package nl.kortelijnen.verslag.verbetering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points that are followed, in the store. What comes from a report that was withdrawn is not shown. */
@Component
class Volgkast {

    private static final String LEES = """
            select p.*, v.titel as verslag_titel, b.slug
            from verslag_volgpunt p
            left join verslag b on b.id = p.verslag
            left join verslag_versie v on v.verslag = p.verslag and v.staat = 'GEPUBLICEERD'
            where (p.verslag is null or v.id is not null)
            """;

    private static final String GEZOCHT = LEES + """
              and (cardinality(:staten) = 0 or p.staat = any(:staten))
              and (cardinality(:soorten) = 0 or p.soort = any(:soorten))
              and (cast(:organisatie as uuid) is null or p.eigenaar = :organisatie)
              and (cast(:geadresseerde as text) is null or p.geadresseerde = :geadresseerde)
              and (cast(:verslag as uuid) is null or p.verslag = :verslag)
            order by p.sinds, p.veranderd, p.id limit 2000
            """;

    private static final String MAAK = """
            insert into verslag_volgpunt (id, verslag, soort, tekst, waar, alinea, geadresseerde, sinds, staat, veranderd)
            values (:id, :verslag, :soort, :tekst, :waar, :alinea, :geadresseerde, :sinds, 'NIET_GESTART', :nu)
            on conflict (id) do update
              set tekst = excluded.tekst, waar = excluded.waar, alinea = excluded.alinea, soort = excluded.soort
            returning (xmax = 0) as nieuw
            """;

    private static final String ZET = """
            update verslag_volgpunt set eigenaar = :eigenaar, eigenaar_naam = :naam, streefdatum = :streefdatum,
              staat = :staat, bewijs = :bewijs, bewijslink = :link, cijfer = :cijfer, cijfer_sinds = :cijferSinds,
              veranderd = :nu
            where id = :id
            """;

    private static final String SCHRIJF = """
            insert into verslag_volgpunt_stap (volgpunt, nummer, stap, staat, wanneer, account, wie, organisatie,
              organisatie_naam, toelichting, link)
            select :volgpunt, 1 + coalesce(max(nummer), 0), :stap, :staat, :wanneer, :account, :wie, :organisatie, :naam,
              :toelichting, :link
            from verslag_volgpunt_stap where volgpunt = :volgpunt
            """;

    private final JdbcClient jdbc;

    Volgkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Volgpunt> zoek(Volgfilter filter) {
        return jdbc.sql(GEZOCHT)
                .param("staten", filter.staten().stream().map(Enum::name).toArray(String[]::new))
                .param("soorten", filter.soorten().stream().map(Enum::name).toArray(String[]::new))
                .param("organisatie", filter.organisatie())
                .param("geadresseerde", naam(filter.geadresseerde()))
                .param("verslag", filter.verslag())
                .query((rij, nummer) -> punt(rij))
                .list();
    }

    Optional<Volgpunt> een(UUID id) {
        return jdbc.sql(LEES + " and p.id = :id")
                .param("id", id)
                .query((rij, nummer) -> punt(rij))
                .optional();
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Volgpunt> vast(UUID id) {
        jdbc.sql("select id from verslag_volgpunt where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return een(id);
    }

    /** Gives whether it is new; one that exists gets the words it has now. */
    boolean maak(Nieuw nieuw, Instant nu) {
        return jdbc.sql(MAAK)
                .param("id", nieuw.id())
                .param("verslag", nieuw.verslag())
                .param("soort", nieuw.soort().name())
                .param("tekst", nieuw.tekst())
                .param("waar", nieuw.waar())
                .param("alinea", nieuw.alinea())
                .param("geadresseerde", naam(nieuw.geadresseerde()))
                .param("sinds", nieuw.sinds())
                .param("nu", Timestamp.from(nu))
                .query(Boolean.class)
                .single();
    }

    void zet(Volgpunt punt, Instant nu) {
        Volgpunt.Eigenaar eigenaar = punt.eigenaar();
        jdbc.sql(ZET)
                .param("id", punt.id())
                .param("eigenaar", eigenaar == null ? null : eigenaar.id())
                .param("naam", eigenaar == null ? "" : eigenaar.naam())
                .param("streefdatum", punt.streefdatum())
                .param("staat", punt.staat().name())
                .param("bewijs", punt.bewijs())
                .param("link", punt.bewijslink())
                .param("cijfer", punt.cijfer())
                .param("cijferSinds", punt.cijferSinds())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    void schrijf(UUID punt, Volgregel regel, @Nullable UUID account, @Nullable UUID organisatie) {
        jdbc.sql(SCHRIJF)
                .param("volgpunt", punt)
                .param("stap", regel.stap().name())
                .param("staat", regel.staat().name())
                .param("wanneer", Timestamp.from(regel.wanneer()))
                .param("account", account)
                .param("wie", regel.wie())
                .param("organisatie", organisatie)
                .param("naam", regel.organisatie())
                .param("toelichting", regel.toelichting())
                .param("link", regel.link())
                .update();
    }

    List<Volgregel> verloop(UUID punt) {
        return jdbc.sql("select * from verslag_volgpunt_stap where volgpunt = :punt order by nummer")
                .param("punt", punt)
                .query((rij, nummer) -> new Volgregel(
                        Volgregel.Stap.valueOf(rij.getString("stap")),
                        Volgstaat.valueOf(rij.getString("staat")),
                        rij.getTimestamp("wanneer").toInstant(),
                        rij.getString("wie"),
                        rij.getString("organisatie_naam"),
                        rij.getString("toelichting"),
                        rij.getString("link")))
                .list();
    }

    List<UUID> wieErmeeBezigWaren(UUID punt) {
        return jdbc.sql(
                        "select distinct account from verslag_volgpunt_stap where volgpunt = :punt and account is not null")
                .param("punt", punt)
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .list();
    }

    record Nieuw(
            UUID id,
            @Nullable UUID verslag,
            Volgsoort soort,
            String tekst,
            String waar,
            @Nullable Integer alinea,
            @Nullable Geadresseerde geadresseerde,
            LocalDate sinds) {}

    private static Volgpunt punt(ResultSet rij) throws SQLException {
        UUID verslag = rij.getObject("verslag", UUID.class);
        UUID eigenaar = rij.getObject("eigenaar", UUID.class);
        String geadresseerde = rij.getString("geadresseerde");
        return new Volgpunt(
                rij.getObject("id", UUID.class),
                Volgsoort.valueOf(rij.getString("soort")),
                rij.getString("tekst"),
                rij.getString("waar"),
                rij.getObject("alinea", Integer.class),
                verslag == null
                        ? null
                        : new Volgpunt.Herkomst(verslag, rij.getString("slug"), rij.getString("verslag_titel")),
                geadresseerde == null ? null : Geadresseerde.valueOf(geadresseerde),
                rij.getObject("sinds", LocalDate.class),
                eigenaar == null ? null : new Volgpunt.Eigenaar(eigenaar, rij.getString("eigenaar_naam")),
                rij.getObject("streefdatum", LocalDate.class),
                Volgstaat.valueOf(rij.getString("staat")),
                rij.getString("bewijs"),
                rij.getString("bewijslink"),
                rij.getString("cijfer"),
                rij.getObject("cijfer_sinds", LocalDate.class));
    }

    private static @Nullable String naam(@Nullable Enum<?> waarde) {
        return waarde == null ? null : waarde.name();
    }
}
