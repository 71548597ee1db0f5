package nl.kortelijnen.kennis;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.kennis.stuk.Bijlage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of texts, in the database. Says nothing about who may see what. */
@Repository
public class Bestandskast {

    private static final String ZET = """
            insert into kennisbestand (item, sleutel, naam, mediatype, inhoud, tekst, door, sinds)
            values (:item, :sleutel, :naam, :mediatype, :inhoud, :tekst, :door, :nu)
            on conflict (item, sleutel) do update set sinds = excluded.sinds
            """;
    private static final String GEGEVENS = """
            select item, sleutel, naam, mediatype, length(inhoud) as grootte from kennisbestand where item = :item
            """;
    private static final String TEKSTEN = """
            select sleutel, naam, tekst from kennisbestand where item = :item and sleutel in (:sleutels)
            """;
    private static final String INHOUD = """
            select naam, mediatype, inhoud from kennisbestand where item = :item and sleutel = :sleutel
            """;

    /** What no version names; a picture that was just put in may still be on its way into the text. */
    private static final String RUIM_OP = """
            delete from kennisbestand b where b.sinds < :voor and not exists (
              select from kennisversie v where v.tekst like '%' || b.sleutel || '%')
            """;

    private static final String GOOI_WEG = """
            delete from kennisbestand b where b.item = :item and b.sleutel = :sleutel and not exists (
              select from kennisversie v where v.item = :item and v.tekst like '%' || b.sleutel || '%')
            """;

    private final JdbcClient jdbc;

    Bestandskast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Inhoud(String naam, String mediatype, byte[] inhoud) {}

    /** @param tekst the words in it, for search */
    record Tekst(String sleutel, String naam, String tekst) {}

    public void zet(Bijlage bijlage, byte[] inhoud, String tekst, UUID door, Instant nu) {
        jdbc.sql(ZET)
                .param("item", bijlage.item())
                .param("sleutel", bijlage.sleutel())
                .param("naam", bijlage.naam())
                .param("mediatype", bijlage.mediatype())
                .param("inhoud", inhoud)
                .param("tekst", tekst)
                .param("door", door)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** Of these keys those that are there, in this order. */
    public List<Bijlage> gegevens(String item, Collection<String> sleutels) {
        if (sleutels.isEmpty()) {
            return List.of();
        }
        Map<String, Bijlage> alle = jdbc.sql(GEGEVENS).param("item", item).query(Bijlage.class).list().stream()
                .collect(Collectors.toMap(Bijlage::sleutel, Function.identity()));
        return opVolgorde(sleutels, alle);
    }

    List<Tekst> teksten(String item, Collection<String> sleutels) {
        if (sleutels.isEmpty()) {
            return List.of();
        }
        Map<String, Tekst> alle =
                jdbc.sql(TEKSTEN).param("item", item).param("sleutels", sleutels).query(Tekst.class).list().stream()
                        .collect(Collectors.toMap(Tekst::sleutel, Function.identity()));
        return opVolgorde(sleutels, alle);
    }

    private static <T> List<T> opVolgorde(Collection<String> sleutels, Map<String, T> alle) {
        return sleutels.stream()
                .distinct()
                .flatMap(sleutel -> Optional.ofNullable(alle.get(sleutel)).stream())
                .toList();
    }

    Optional<Inhoud> inhoud(String item, String sleutel) {
        return jdbc.sql(INHOUD)
                .param("item", item)
                .param("sleutel", sleutel)
                .query((rij, nummer) ->
                        new Inhoud(rij.getString("naam"), rij.getString("mediatype"), rij.getBytes("inhoud")))
                .optional();
    }

    /** Kept while an earlier version can still be put back with it. */
    public void gooiWegAlsNiemandHetNoemt(String item, String sleutel) {
        jdbc.sql(GOOI_WEG).param("item", item).param("sleutel", sleutel).update();
    }

    /** @return how many were thrown away */
    public int ruimOp(Instant voor) {
        return jdbc.sql(RUIM_OP).param("voor", Timestamp.from(voor)).update();
    }
}
