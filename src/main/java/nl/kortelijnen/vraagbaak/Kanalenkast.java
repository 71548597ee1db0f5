package nl.kortelijnen.vraagbaak;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The channels in the store. There are few of them: they are read whole, with their members, in one statement. */
@Component
class Kanalenkast {

    private static final String LEES = """
            select k.*, array(select l.account from vraagkanaal_lid l where l.kanaal = k.id) as leden
            from vraagkanaal k order by lower(k.naam)
            """;

    private static final String MAAK = """
            insert into vraagkanaal (id, naam, uitleg, soort, waarde, besloten, lezers, schrijvers, sinds)
            values (:id, :naam, :uitleg, :soort, :waarde, :besloten, :lezers, :schrijvers, :nu)
            """;

    private static final String WIJZIG = """
            update vraagkanaal set naam = :naam, uitleg = :uitleg, soort = :soort, waarde = :waarde, besloten = :besloten,
              lezers = :lezers, schrijvers = :schrijvers, versie = versie + 1
            where id = :id and versie = :versie
            """;

    private final JdbcClient jdbc;

    Kanalenkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Vraagkanaal> alle() {
        return jdbc.sql(LEES).query((rij, nummer) -> kanaal(rij)).list();
    }

    void maak(UUID id, Kanaalblad blad, Instant nu) {
        vul(jdbc.sql(MAAK), id, blad).param("nu", Timestamp.from(nu)).update();
        zetLeden(id, blad.rechten().leden());
    }

    /** Whether nobody changed it meanwhile. */
    boolean wijzig(UUID id, long versie, Kanaalblad blad) {
        boolean gelukt = vul(jdbc.sql(WIJZIG), id, blad).param("versie", versie).update() == 1;
        if (gelukt) {
            zetLeden(id, blad.rechten().leden());
        }
        return gelukt;
    }

    private static JdbcClient.StatementSpec vul(JdbcClient.StatementSpec opdracht, UUID id, Kanaalblad blad) {
        return opdracht.param("id", id)
                .param("naam", blad.naam())
                .param("uitleg", blad.uitleg())
                .param("soort", blad.soort().name())
                .param("waarde", blad.waarde())
                .param("besloten", blad.rechten().besloten())
                .param("lezers", namen(blad.rechten().lezers()))
                .param("schrijvers", namen(blad.rechten().schrijvers()));
    }

    private void zetLeden(UUID kanaal, Set<UUID> leden) {
        jdbc.sql("delete from vraagkanaal_lid where kanaal = :kanaal")
                .param("kanaal", kanaal)
                .update();
        if (!leden.isEmpty()) {
            jdbc.sql("insert into vraagkanaal_lid (kanaal, account) select :kanaal, unnest(:leden)")
                    .param("kanaal", kanaal)
                    .param("leden", leden.toArray(UUID[]::new))
                    .update();
        }
    }

    private static String[] namen(Collection<Rol> rollen) {
        return rollen.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Vraagkanaal kanaal(ResultSet rij) throws SQLException {
        Kanaalrechten rechten = new Kanaalrechten(
                rij.getBoolean("besloten"),
                rollen(rij.getArray("lezers")),
                rollen(rij.getArray("schrijvers")),
                Arrays.stream((UUID[]) rij.getArray("leden").getArray()).collect(Collectors.toSet()));
        Kanaalblad blad = new Kanaalblad(
                rij.getString("naam"),
                rij.getString("uitleg"),
                Kanaalsoort.valueOf(rij.getString("soort")),
                rij.getString("waarde"),
                rechten);
        return new Vraagkanaal(rij.getObject("id", UUID.class), blad, rij.getLong("versie"));
    }

    private static Set<Rol> rollen(Array namen) throws SQLException {
        return Arrays.stream((String[]) namen.getArray())
                .map(Rol::van)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rol.class)));
    }
}
