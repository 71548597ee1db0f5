package nl.kortelijnen.vraagbaak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions in the store. Which channels one may read is part of every query. */
@Component
class Vragenkast {

    private static final int MEESTE = 500;

    private static final String LEES = """
            select v.*, k.naam as kanaal_naam, (select count(*) from kanaalantwoord a where a.vraag = v.id) as antwoorden
            from kanaalvraag v join vraagkanaal k on k.id = v.kanaal
            """;

    private static final String ZOEK = LEES + """
            where v.kanaal = any(:kanalen) and v.staat <> 'INGETROKKEN'
              and (cast(:kanaal as uuid) is null or v.kanaal = :kanaal)
              and (not :onbeantwoord or v.staat = 'OPEN')
              and (cast(:vrager as uuid) is null or v.account = :vrager)
              and (cast(:gevraagd as uuid) is null or (v.deskundige = :gevraagd and v.staat = 'OPEN'))
              and (cast(:themas as text[]) is null or v.themas && cast(:themas as text[]))
            order by case when :onbeantwoord then v.gesteld end, v.gesteld desc, v.id limit
            """ + MEESTE;

    private static final String MAAK = """
            insert into kanaalvraag (id, kanaal, titel, uitleg, themas, account, afzender, op_functie, gesteld, veranderd,
              staat)
            values (:id, :kanaal, :titel, :uitleg, :themas, :account, :afzender, :opFunctie, :nu, :nu, 'OPEN')
            """;

    private static final String WIJZIG = """
            update kanaalvraag set titel = :titel, uitleg = :uitleg, themas = :themas, veranderd = :nu, versie = versie + 1
            where id = :id and versie = :versie
            """;

    private static final String ZET_STAND = """
            update kanaalvraag set staat = :staat, aanvaard = :aanvaard, veranderd = :nu,
              eerste_antwoord = (select min(geschreven) from kanaalantwoord where vraag = :id)
            where id = :id
            """;

    private final JdbcClient jdbc;

    Vragenkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param vrager whose they must be
     * @param gevraagd the expert who must have been asked, and did not answer yet
     * @param themas one of which they must have; null asks for none, an empty one finds nothing
     */
    record Zoekopdracht(
            Collection<UUID> kanalen,
            @Nullable UUID kanaal,
            boolean onbeantwoord,
            @Nullable UUID vrager,
            @Nullable UUID gevraagd,
            @Nullable Set<String> themas) {}

    /** Newest first; what still waits for an answer the oldest first. */
    List<Kanaalvraag> zoek(Zoekopdracht wat, UUID lezer) {
        return jdbc.sql(ZOEK)
                .param("kanalen", wat.kanalen().toArray(UUID[]::new))
                .param("kanaal", wat.kanaal())
                .param("onbeantwoord", wat.onbeantwoord())
                .param("vrager", wat.vrager())
                .param("gevraagd", wat.gevraagd())
                .param("themas", wat.themas() == null ? null : wat.themas().toArray(String[]::new))
                .query((rij, nummer) -> vraag(rij, lezer))
                .list();
    }

    /** @param lezer null for the portal itself */
    Optional<Kanaalvraag> een(UUID id, @Nullable UUID lezer) {
        return jdbc.sql(LEES + " where v.id = :id")
                .param("id", id)
                .query((rij, nummer) -> vraag(rij, lezer))
                .optional();
    }

    List<UUID> alle() {
        return jdbc.sql("select id from kanaalvraag where staat <> 'INGETROKKEN'")
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .list();
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Vraagstand> stand(UUID id) {
        record Rij(@Nullable UUID aanvaard, boolean ingetrokken) {}
        return jdbc.sql("select aanvaard, staat = 'INGETROKKEN' as weg from kanaalvraag where id = :id for update")
                .param("id", id)
                .query((rij, nummer) -> new Rij(rij.getObject("aanvaard", UUID.class), rij.getBoolean("weg")))
                .optional()
                .map(rij -> new Vraagstand(
                        Set.copyOf(jdbc.sql("select id from kanaalantwoord where vraag = :id")
                                .param("id", id)
                                .query((een, nummer) -> een.getObject(1, UUID.class))
                                .list()),
                        rij.aanvaard(),
                        rij.ingetrokken()));
    }

    void zet(UUID id, Vraagstand stand, Instant nu) {
        jdbc.sql(ZET_STAND)
                .param("id", id)
                .param("staat", stand.staat().name())
                .param("aanvaard", stand.aanvaard())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    void maak(UUID id, UUID kanaal, Vraagblad blad, Ondertekening wie, Instant nu) {
        jdbc.sql(MAAK)
                .param("id", id)
                .param("kanaal", kanaal)
                .param("titel", blad.titel())
                .param("uitleg", blad.uitleg())
                .param("themas", blad.themas().stream().sorted().toArray(String[]::new))
                .param("account", wie.account())
                .param("afzender", wie.weergave())
                .param("opFunctie", wie.opFunctie())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** Whether nobody changed its words meanwhile. */
    boolean wijzig(UUID id, long versie, Vraagblad blad, Instant nu) {
        return jdbc.sql(WIJZIG)
                        .param("id", id)
                        .param("versie", versie)
                        .param("titel", blad.titel())
                        .param("uitleg", blad.uitleg())
                        .param("themas", blad.themas().stream().sorted().toArray(String[]::new))
                        .param("nu", Timestamp.from(nu))
                        .update()
                == 1;
    }

    UUID vrager(UUID id) {
        return jdbc.sql("select account from kanaalvraag where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    void geefAan(UUID id, UUID deskundige, String weergave, Instant nu) {
        jdbc.sql("update kanaalvraag set deskundige = :wie, deskundige_naam = :naam, gegeven = :nu where id = :id")
                .param("id", id)
                .param("wie", deskundige)
                .param("naam", weergave)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    private static Kanaalvraag vraag(ResultSet rij, @Nullable UUID lezer) throws SQLException {
        UUID account = rij.getObject("account", UUID.class);
        UUID deskundige = rij.getObject("deskundige", UUID.class);
        Timestamp gegeven = rij.getTimestamp("gegeven");
        Timestamp eerste = rij.getTimestamp("eerste_antwoord");
        return new Kanaalvraag(
                rij.getObject("id", UUID.class),
                rij.getObject("kanaal", UUID.class),
                rij.getString("kanaal_naam"),
                rij.getString("titel"),
                rij.getString("uitleg"),
                Set.copyOf(Arrays.asList((String[]) rij.getArray("themas").getArray())),
                new Afzender(rij.getString("afzender"), rij.getBoolean("op_functie"), account.equals(lezer)),
                rij.getTimestamp("gesteld").toInstant(),
                rij.getTimestamp("veranderd").toInstant(),
                Vraagstaat.valueOf(rij.getString("staat")),
                rij.getObject("aanvaard", UUID.class),
                eerste == null ? null : eerste.toInstant(),
                deskundige == null || gegeven == null
                        ? null
                        : new Kanaalvraag.Gevraagd(
                                rij.getString("deskundige_naam"),
                                gegeven.toInstant(),
                                Objects.equals(deskundige, lezer)),
                rij.getInt("antwoorden"),
                rij.getLong("versie"));
    }
}
