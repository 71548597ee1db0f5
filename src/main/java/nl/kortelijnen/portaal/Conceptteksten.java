package nl.kortelijnen.portaal;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Versleuteld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are still typing, for a new key. */
@Component
class Conceptteksten implements Versleuteld {

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Conceptteksten(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    private record Rij(UUID account, String sleutel, String tekst) {}

    @Override
    public String naam() {
        return "concepten";
    }

    @Override
    public int herversleutel(int hoogstens) {
        List<Rij> oude = jdbc.sql("select account, sleutel, tekst from concept"
                        + " where not starts_with(tekst, :begin) limit :aantal")
                .param("begin", kluis.begin())
                .param("aantal", hoogstens)
                .query((rij, nummer) -> new Rij(rij.getObject(1, UUID.class), rij.getString(2), rij.getString(3)))
                .list();
        oude.forEach(this::zet);
        return oude.size();
    }

    /** Only where it still is what we read: somebody may be typing. */
    private void zet(Rij oud) {
        jdbc.sql("update concept set tekst = :nieuw where account = :account and sleutel = :sleutel and tekst = :oud")
                .param("nieuw", kluis.herversleutel(oud.tekst(), Conceptopslag.plek(oud.account(), oud.sleutel())))
                .param("account", oud.account())
                .param("sleutel", oud.sleutel())
                .param("oud", oud.tekst())
                .update();
    }
}
