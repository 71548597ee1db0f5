package nl.kortelijnen.toegang.betrokkenheid;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Versleuteld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The encrypted texts of grounds, consent, locks and emergencies. */
@Component
class Rechtenteksten implements Versleuteld {

    /** Table and column of each; a test holds this against the tables there are. */
    static final List<Kolom> KOLOMMEN = List.of(
            new Kolom("noodtoegang", "oordeel_kluis"),
            new Kolom("noodtoegang", "reden_kluis"),
            new Kolom("rechtsgrond", "toelichting_kluis"),
            new Kolom("slot", "reden_kluis"),
            new Kolom("toestemming", "door_kluis"),
            new Kolom("toestemming", "gevolg_kluis"));

    record Kolom(String tabel, String naam) {}

    private record Tekst(UUID id, String versleuteld) {}

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Rechtenteksten(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    @Override
    public String naam() {
        return "teksten bij rechten";
    }

    @Override
    public int herversleutel(int hoogstens) {
        int gevonden = 0;
        for (Kolom kolom : KOLOMMEN) {
            List<Tekst> oude = oude(kolom, hoogstens - gevonden);
            oude.forEach(tekst -> zet(kolom, tekst));
            gevonden += oude.size();
        }
        return gevonden;
    }

    private List<Tekst> oude(Kolom kolom, int hoogstens) {
        return jdbc.sql("select id, %2$s from %1$s where %2$s <> '' and not starts_with(%2$s, :begin) limit :aantal"
                        .formatted(kolom.tabel(), kolom.naam()))
                .param("begin", kluis.begin())
                .param("aantal", hoogstens)
                .query((rij, nummer) -> new Tekst(rij.getObject(1, UUID.class), rij.getString(2)))
                .list();
    }

    /** Only where it still is what we read. */
    private void zet(Kolom kolom, Tekst tekst) {
        jdbc.sql("update %1$s set %2$s = :nieuw where id = :id and %2$s = :oud".formatted(kolom.tabel(), kolom.naam()))
                .param("nieuw", kluis.herversleutel(tekst.versleuteld(), Rechtenkast.plek(tekst.id(), kolom.naam())))
                .param("id", tekst.id())
                .param("oud", tekst.versleuteld())
                .update();
    }
}
