package nl.kortelijnen.huishouden.tekst;

import java.util.List;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Versleuteld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts about the course of households, for a new key. */
@Component
class Verloopteksten implements Versleuteld {

    /** Table and column of each; a test holds this against the entities. */
    static final List<Kolom> KOLOMMEN = List.of(
            new Kolom("episode", "aanleiding"),
            new Kolom("episode", "zonder_plan"),
            new Kolom("zorgfasestap", "afwijking"),
            new Kolom("opschaling", "motivering"),
            new Kolom("toekomstplan", "wens"),
            new Kolom("toekomstplan", "aanvaard_door"),
            new Kolom("planafspraak", "tekst"),
            new Kolom("planafspraak", "wie"),
            new Kolom("terugvalsignaal", "beeld"),
            new Kolom("terugvalsignaal", "wacht"),
            new Kolom("terugvalsignaal", "actie"),
            new Kolom("nazorgmoment", "verslag"),
            new Kolom("huishoudsignaal", "tekst"),
            new Kolom("aandachtuitstel", "reden"),
            new Kolom("gezinsverzoek", "tekst"),
            new Kolom("gezinsverzoek", "verlengd"),
            new Kolom("gezinsverzoek", "reden"));

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Verloopteksten(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    record Kolom(String tabel, String naam) {}

    private record Oud(String id, String tekst) {}

    @Override
    public String naam() {
        return "teksten over het verloop van huishoudens";
    }

    @Override
    public int herversleutel(int hoogstens) {
        int gevonden = 0;
        for (Kolom kolom : KOLOMMEN) {
            List<Oud> oude = oude(kolom, hoogstens - gevonden);
            oude.forEach(een -> zet(kolom, een));
            gevonden += oude.size();
        }
        return gevonden;
    }

    private List<Oud> oude(Kolom kolom, int aantal) {
        return jdbc.sql("""
                        select cast(id as text), %2$s from %1$s
                        where %2$s <> '' and not starts_with(%2$s, :begin) limit :aantal
                        """.formatted(kolom.tabel(), kolom.naam()))
                .param("begin", kluis.begin())
                .param("aantal", aantal)
                .query((rij, nummer) -> new Oud(rij.getString(1), rij.getString(2)))
                .list();
    }

    /** Only where it still is what we read. */
    private void zet(Kolom kolom, Oud oud) {
        jdbc.sql("update %1$s set %2$s = :nieuw where id = cast(:id as uuid) and %2$s = :oud"
                        .formatted(kolom.tabel(), kolom.naam()))
                .param("nieuw", kluis.herversleutel(oud.tekst(), Verlooptekst.PLEK))
                .param("id", oud.id())
                .param("oud", oud.tekst())
                .update();
    }
}
