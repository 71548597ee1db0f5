package nl.kortelijnen.ketennetwerk.introductie;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Versleuteld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The encrypted texts of introductions, for a new key. */
@Component
class Introductieteksten implements Versleuteld {

    static final List<String> KOLOMMEN = List.of("antwoord_versleuteld", "waarvoor_versleuteld");

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Introductieteksten(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    private record Tekst(UUID id, String versleuteld) {}

    /** What a text is bound to: moved to another row or column it cannot be read. */
    static String plek(UUID id, String kolom) {
        return "introductie/" + id + "/" + kolom;
    }

    @Override
    public String naam() {
        return "teksten van introducties";
    }

    @Override
    public int herversleutel(int hoogstens) {
        int gevonden = 0;
        for (String kolom : KOLOMMEN) {
            List<Tekst> oude = oude(kolom, hoogstens - gevonden);
            oude.forEach(tekst -> zet(kolom, tekst));
            gevonden += oude.size();
        }
        return gevonden;
    }

    private List<Tekst> oude(String kolom, int hoogstens) {
        return jdbc.sql(
                        "select id, %1$s from introductie where %1$s <> '' and not starts_with(%1$s, :begin) limit :aantal"
                                .formatted(kolom))
                .param("begin", kluis.begin())
                .param("aantal", hoogstens)
                .query((rij, nummer) -> new Tekst(rij.getObject(1, UUID.class), rij.getString(2)))
                .list();
    }

    /** Only where it still is what we read. */
    private void zet(String kolom, Tekst tekst) {
        jdbc.sql("update introductie set %1$s = :nieuw where id = :id and %1$s = :oud".formatted(kolom))
                .param("nieuw", kluis.herversleutel(tekst.versleuteld(), plek(tekst.id(), kolom)))
                .param("id", tekst.id())
                .param("oud", tekst.versleuteld())
                .update();
    }
}
