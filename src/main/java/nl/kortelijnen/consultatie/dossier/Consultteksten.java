package nl.kortelijnen.consultatie.dossier;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Versleuteld;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of consultations, for a new key; and, before anybody reads, those from before they were encrypted. */
@Component
class Consultteksten implements Versleuteld, InitializingBean {

    /** Table, column and type of id of each; a test holds this against the entities. */
    static final List<Kolom> KOLOMMEN = List.of(
            new Kolom("consultadvies", "reden", "uuid"),
            new Kolom("consultadvies", "tekst", "uuid"),
            new Kolom("consultadvies", "voorstellen", "uuid"),
            new Kolom("consultoverdracht", "afwijzing", "uuid"),
            new Kolom("consultoverdracht", "deelnemers", "uuid"),
            new Kolom("consultoverdracht", "keuze", "uuid"),
            new Kolom("consultoverdracht", "reden", "uuid"),
            new Kolom("consultoverdracht", "stagneert", "uuid"),
            new Kolom("consultoverdracht", "verwachting", "uuid"),
            new Kolom("consultterugkoppeling", "contactpersoon", "uuid"),
            new Kolom("consultterugkoppeling", "ouders", "uuid"),
            new Kolom("consultterugkoppeling", "stap", "uuid"),
            new Kolom("consultterugkoppeling", "vervolg", "uuid"),
            new Kolom("consultbericht", "tekst", "bigint"),
            new Kolom("consultgebeurtenis", "toelichting", "bigint"),
            new Kolom("consultvraag", "afwijkreden", "uuid"),
            new Kolom("consultvraag", "bijzonderheid", "uuid"),
            new Kolom("consultvraag", "namens", "uuid"),
            new Kolom("consultvraag", "vervolg", "uuid"),
            new Kolom("consultvraag", "vraag", "uuid"));

    private static final int PER_KEER = 1_000;

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Consultteksten(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    record Kolom(String tabel, String naam, String id) {}

    private record Tekst(String id, String nu) {}

    @Override
    public String naam() {
        return "teksten van consultaties";
    }

    @Override
    public void afterPropertiesSet() {
        while (vervang(Kluis.BEGIN, tekst -> kluis.versleutel(tekst, Consulttekst.PLEK), PER_KEER) > 0) {
            // the next thousand
        }
    }

    @Override
    public int herversleutel(int hoogstens) {
        return vervang(kluis.begin(), tekst -> kluis.herversleutel(tekst, Consulttekst.PLEK), hoogstens);
    }

    private int vervang(String begin, UnaryOperator<String> nieuw, int hoogstens) {
        int gevonden = 0;
        for (Kolom kolom : KOLOMMEN) {
            List<Tekst> oude = anders(kolom, begin, hoogstens - gevonden);
            oude.forEach(tekst -> zet(kolom, tekst, nieuw.apply(tekst.nu())));
            gevonden += oude.size();
        }
        return gevonden;
    }

    private List<Tekst> anders(Kolom kolom, String begin, int hoogstens) {
        return jdbc.sql("select cast(id as text), %2$s from %1$s where not starts_with(%2$s, :begin) limit :aantal"
                        .formatted(kolom.tabel(), kolom.naam()))
                .param("begin", begin)
                .param("aantal", hoogstens)
                .query((rij, nummer) -> new Tekst(rij.getString(1), rij.getString(2)))
                .list();
    }

    /** Only where it still is what we read. */
    private void zet(Kolom kolom, Tekst tekst, String nieuw) {
        jdbc.sql("update %1$s set %2$s = :nieuw where id = cast(:id as %3$s) and %2$s = :oud"
                        .formatted(kolom.tabel(), kolom.naam(), kolom.id()))
                .param("nieuw", nieuw)
                .param("id", tekst.id())
                .param("oud", tekst.nu())
                .update();
    }
}
