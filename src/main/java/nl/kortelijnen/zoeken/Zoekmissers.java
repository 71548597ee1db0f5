package nl.kortelijnen.zoeken;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Herkend;
import nl.kortelijnen.gedeeld.Herkenner;
import nl.kortelijnen.toegang.Rol;
import nl.kortelijnen.toegang.Toegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Questions that found nothing: what is missing in the knowledge (G11). Who asked is not kept, what looks like a person is
 * taken out, and a question shows only when it was asked often enough to be nobody's own.
 */
@Service
public class Zoekmissers {

    /** From how many times on it is shown. */
    static final int VANAF = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Zoekmissers.class);
    private static final Duration BEWAARTIJD = Duration.ofDays(90);
    private static final int KORTSTE = 3;
    private static final int LANGSTE = 100;
    private static final int MEESTE = 100;

    private static final String NOTEER = """
            insert into zoekmisser (tekst, eerste, laatste) values (:tekst, :nu, :nu)
            on conflict (tekst) do update set keren = zoekmisser.keren + 1, laatste = excluded.laatste
            """;
    private static final String ALLE = """
            select tekst, keren, laatste from zoekmisser where keren >= :vanaf order by keren desc, laatste desc limit :meeste
            """;

    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Clock klok;

    Zoekmissers(JdbcClient jdbc, Toegang toegang, Clock klok) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** The most asked first. */
    public List<Zoekmisser> alle() {
        toegang.vereis(Rol.REDACTEUR);
        return jdbc.sql(ALLE)
                .param("vanaf", VANAF)
                .param("meeste", MEESTE)
                .query((rij, nummer) -> new Zoekmisser(
                        rij.getString("tekst"),
                        rij.getInt("keren"),
                        rij.getTimestamp("laatste").toInstant()))
                .list();
    }

    /** Something was written or a synonym made: it may come back when it is asked again. */
    public void afgehandeld(String tekst) {
        toegang.vereis(Rol.REDACTEUR);
        jdbc.sql("delete from zoekmisser where tekst = :tekst")
                .param("tekst", tekst)
                .update();
    }

    /** Never stands in the way of a search. */
    void noteer(String vraag) {
        String tekst = zonderMensen(vraag);
        if (tekst.length() < KORTSTE || tekst.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        try {
            jdbc.sql(NOTEER)
                    .param("tekst", tekst)
                    .param("nu", Timestamp.from(klok.instant()))
                    .update();
        } catch (DataAccessException | Fout.AlleenLezen e) {
            LOG.warn("A question without result could not be counted", e);
        }
    }

    /** In small letters, without names, dates, numbers and whatever else points to somebody. */
    static String zonderMensen(String vraag) {
        String kort = vraag.substring(0, Math.min(vraag.length(), LANGSTE));
        StringBuilder rest = new StringBuilder(kort);
        for (Herkend vondst : Herkenner.vind(kort).reversed()) {
            rest.replace(vondst.van(), vondst.tot(), " ");
        }
        return Arrays.stream(rest.toString().split("[^\\p{L}\\p{N}'’-]+"))
                .filter(woord -> !woord.isBlank() && !Herkenner.isVoornaam(woord))
                .filter(woord -> woord.codePoints().noneMatch(Character::isDigit))
                .map(woord -> woord.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Amsterdam")
    void ruimOp() {
        jdbc.sql("delete from zoekmisser where laatste < :grens")
                .param("grens", Timestamp.from(klok.instant().minus(BEWAARTIJD)))
                .update();
    }
}
