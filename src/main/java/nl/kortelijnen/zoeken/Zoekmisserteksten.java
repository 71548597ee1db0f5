package nl.kortelijnen.zoeken;

import java.util.List;
import java.util.Map;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Versleuteld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions that found nothing, for a new key. */
@Component
class Zoekmisserteksten implements Versleuteld {

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Zoekmisserteksten(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    @Override
    public String naam() {
        return "vragen zonder resultaat";
    }

    @Override
    public int herversleutel(int hoogstens) {
        List<Map.Entry<String, String>> oude = jdbc.sql(
                        "select sleutel, tekst from zoekmisser where not starts_with(tekst, :begin) limit :aantal")
                .param("begin", kluis.begin())
                .param("aantal", hoogstens)
                .query((rij, nummer) -> Map.entry(rij.getString(1), rij.getString(2)))
                .list();
        oude.forEach(oud -> jdbc.sql("update zoekmisser set tekst = :nieuw where sleutel = :sleutel and tekst = :oud")
                .param("nieuw", kluis.herversleutel(oud.getValue(), Zoekmissers.plek(oud.getKey())))
                .param("sleutel", oud.getKey())
                .param("oud", oud.getValue())
                .update());
        return oude.size();
    }
}
