package nl.kortelijnen.opslag.kluis;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which keys the texts in these stores need: not the keys, but values by which the right ones are recognised. A portal
 * with other keys must not start, and must never make its own.
 */
@Component
public class Sleutelregister {

    private final JdbcClient jdbc;

    public Sleutelregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the name of the key. */
    Map<String, byte[]> alle() {
        return jdbc
                .sql("select naam, controle from kluissleutel")
                .query((rij, nummer) -> Map.entry(rij.getString("naam"), rij.getBytes("controle")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void schrijfIn(Sleutelbos sleutels) {
        sleutels.controles()
                .forEach((naam, controle) -> jdbc.sql(
                                "insert into kluissleutel (naam, controle) values (:naam, :controle) on conflict do nothing")
                        .param("naam", naam)
                        .param("controle", controle)
                        .update());
    }

    void schrijfUit(int nummer) {
        jdbc.sql("delete from kluissleutel where naam = :naam")
                .param("naam", String.valueOf(nummer))
                .update();
    }
}
