package nl.kortelijnen.huishouden.zitting;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Versleuteld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What guests are called, for a new key. */
@Component
class Gastnamen implements Versleuteld {

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Gastnamen(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    private record Rij(UUID id, String naam) {}

    @Override
    public String naam() {
        return "namen van gasten";
    }

    @Override
    public int herversleutel(int hoogstens) {
        List<Rij> oude = jdbc.sql(
                        "select id, naam from gast where naam <> '' and not starts_with(naam, :begin) limit :aantal")
                .param("begin", kluis.begin())
                .param("aantal", hoogstens)
                .query((rij, nummer) -> new Rij(rij.getObject(1, UUID.class), rij.getString(2)))
                .list();
        oude.forEach(oud -> jdbc.sql("update gast set naam = :nieuw where id = :id and naam = :oud")
                .param("nieuw", kluis.herversleutel(oud.naam(), Zittingen.plek(oud.id())))
                .param("id", oud.id())
                .param("oud", oud.naam())
                .update());
        return oude.size();
    }
}
