package nl.kortelijnen.kennis;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennisstand;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once a week: titles and links of what is new in the themes somebody follows, and nothing else (G12). */
@Component
class Kennispost {

    private static final int MEESTE = 20;

    private static final String ONTHOUD = """
            insert into kennis_nieuws (item, kenmerk, titel, themas, sinds) values (:item, :kenmerk, :titel, :themas, :nu)
            on conflict do nothing
            """;

    /** Taken away and read at once: with several nodes one of them sends it. */
    private static final String NEEM = "delete from kennis_nieuws returning item, titel, themas, sinds";

    private static final String VOLGERS = """
            select distinct account from kennis_gevolgd where thema = any(:themas) and sinds < :sinds
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactie;
    private final Post post;
    private final Clock klok;

    Kennispost(JdbcClient jdbc, TransactionTemplate transactie, Post post, Clock klok) {
        this.jdbc = jdbc;
        this.transactie = transactie;
        this.post = post;
        this.klok = klok;
    }

    private record Nieuws(String item, String titel, String[] themas, Timestamp sinds) {}

    /** These items are new or have changed. */
    void onthoud(Kennisstand stand, Set<String> ids) {
        for (String id : ids) {
            Kennisitem item = stand.items().get(id);
            if (item == null) {
                jdbc.sql("delete from kennis_nieuws where item = :item")
                        .param("item", id)
                        .update();
            }
            if (item != null && !item.facetten().themas().isEmpty()) {
                jdbc.sql(ONTHOUD)
                        .param("item", id)
                        .param("kenmerk", item.kenmerk())
                        .param("titel", item.titel())
                        .param("themas", item.facetten().themas().toArray(String[]::new))
                        .param("nu", Timestamp.from(klok.instant()))
                        .update();
            }
        }
    }

    @Scheduled(cron = "${kortelijnen.kennis.digest:0 0 7 * * MON}", zone = "Europe/Amsterdam")
    void verstuur() {
        transactie.executeWithoutResult(status -> {
            Map<UUID, List<Post.Regel>> perVolger = new LinkedHashMap<>();
            for (Nieuws nieuws : jdbc.sql(NEEM)
                    .query((rij, nummer) -> new Nieuws(
                            rij.getString("item"),
                            rij.getString("titel"),
                            (String[]) rij.getArray("themas").getArray(),
                            rij.getTimestamp("sinds")))
                    .list()) {
                Post.Regel regel = new Post.Regel(nieuws.titel(), Kennisadres.van(nieuws.item()));
                jdbc.sql(VOLGERS)
                        .param("themas", nieuws.themas())
                        .param("sinds", nieuws.sinds())
                        .query(UUID.class)
                        .list()
                        .forEach(volger -> voegToe(perVolger.computeIfAbsent(volger, wie -> new ArrayList<>()), regel));
            }
            perVolger.forEach((volger, regels) -> post.stuur(volger, Postsoort.KENNIS, regels));
        });
    }

    private static void voegToe(List<Post.Regel> regels, Post.Regel regel) {
        if (regels.size() < MEESTE && !regels.contains(regel)) {
            regels.add(regel);
        }
    }
}
