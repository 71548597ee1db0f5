package nl.kortelijnen.kennis;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What somebody keeps, and which themes they want to hear of (G12). Nobody else sees it. */
@Service
public class Volgen {

    private final JdbcClient jdbc;
    private final Kennisregister register;
    private final Toegang toegang;
    private final Clock klok;

    Volgen(JdbcClient jdbc, Kennisregister register, Toegang toegang, Clock klok) {
        this.jdbc = jdbc;
        this.register = register;
        this.toegang = toegang;
        this.klok = klok;
    }

    public boolean bewaard(String item) {
        return jdbc.sql("select count(*) from kennis_bewaard where account = :wie and item = :item")
                        .param("wie", ik())
                        .param("item", item)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The last kept first; what is gone meanwhile is left out. */
    public List<Kennisitem> bewaard() {
        return jdbc
                .sql("select item from kennis_bewaard where account = :wie order by sinds desc")
                .param("wie", ik())
                .query(String.class)
                .list()
                .stream()
                .flatMap(item -> java.util.stream.Stream.ofNullable(
                        register.stand().items().get(item)))
                .toList();
    }

    public void bewaar(String item, boolean aan) {
        if (aan) {
            jdbc.sql("insert into kennis_bewaard (account, item, sinds) values (:wie, :item, :nu) "
                            + "on conflict do nothing")
                    .param("wie", ik())
                    .param("item", item)
                    .param("nu", Timestamp.from(klok.instant()))
                    .update();
        } else {
            jdbc.sql("delete from kennis_bewaard where account = :wie and item = :item")
                    .param("wie", ik())
                    .param("item", item)
                    .update();
        }
    }

    public Set<String> themas() {
        return Set.copyOf(jdbc.sql("select thema from kennis_gevolgd where account = :wie")
                .param("wie", ik())
                .query(String.class)
                .list());
    }

    /** For the overview of what somebody follows, who need not be signed in: since when each. */
    public Map<String, Instant> themasVan(UUID account) {
        toegang.vereisLezer();
        Map<String, Instant> themas = new LinkedHashMap<>();
        jdbc.sql("select thema, sinds from kennis_gevolgd where account = :wie order by thema")
                .param("wie", account)
                .query(rij -> {
                    themas.put(rij.getString("thema"), rij.getTimestamp("sinds").toInstant());
                });
        return themas;
    }

    /** Who follows a theme. */
    public List<UUID> volgers() {
        return jdbc.sql("select distinct account from kennis_gevolgd")
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .list();
    }

    public void volg(String thema, boolean aan) {
        if (aan) {
            jdbc.sql("insert into kennis_gevolgd (account, thema, sinds) values (:wie, :thema, :nu) "
                            + "on conflict do nothing")
                    .param("wie", ik())
                    .param("thema", thema)
                    .param("nu", Timestamp.from(klok.instant()))
                    .update();
        } else {
            jdbc.sql("delete from kennis_gevolgd where account = :wie and thema = :thema")
                    .param("wie", ik())
                    .param("thema", thema)
                    .update();
        }
    }

    private UUID ik() {
        return toegang.vereis().account();
    }
}
