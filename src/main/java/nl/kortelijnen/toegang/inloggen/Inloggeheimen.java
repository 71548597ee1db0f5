package nl.kortelijnen.toegang.inloggen;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Versleuteld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets of the apps that make codes. */
@Component
class Inloggeheimen implements Versleuteld {

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Inloggeheimen(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    @Override
    public String naam() {
        return "geheimen voor inlogcodes";
    }

    @Override
    public int herversleutel(int hoogstens) {
        List<Map.Entry<UUID, String>> oude = jdbc.sql(
                        "select account, geheim from inlogcode where not starts_with(geheim, :begin) limit :aantal")
                .param("begin", kluis.begin())
                .param("aantal", hoogstens)
                .query((rij, nummer) -> Map.entry(rij.getObject(1, UUID.class), rij.getString(2)))
                .list();
        oude.forEach(rij -> zet(rij.getKey(), rij.getValue()));
        return oude.size();
    }

    /** Only where it still is what we read. */
    private void zet(UUID account, String oud) {
        jdbc.sql("update inlogcode set geheim = :nieuw where account = :account and geheim = :oud")
                .param("nieuw", kluis.herversleutel(oud, Inlogcodes.plek(account)))
                .param("account", account)
                .param("oud", oud)
                .update();
    }
}
