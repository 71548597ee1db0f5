package nl.kortelijnen.zoeken;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.herkenning.Naamkenner;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Questions that found nothing: what is missing in the knowledge (G11). Who asked is not kept, what looks like a person is
 * taken out, and a question shows only when three different people asked it.
 */
@Service
public class Zoekmissers {

    /** From how many people on it is shown. */
    static final int VANAF = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Zoekmissers.class);
    private static final Duration BEWAARTIJD = Duration.ofDays(90);
    private static final int KORTSTE = 3;
    private static final int LANGSTE = 100;
    private static final int MEESTE = 100;

    private static final String NOTEER = """
            insert into zoekmisser (sleutel, tekst, eerste, laatste) values (:sleutel, :tekst, :nu, :nu)
            on conflict (sleutel) do update set keren = zoekmisser.keren + 1, laatste = excluded.laatste
            """;
    private static final String NOTEER_VRAGER =
            "insert into zoekmisser_vrager (sleutel, vrager) values (:sleutel, :vrager) on conflict do nothing";
    private static final String ALLE = """
            select sleutel, tekst, keren, laatste from zoekmisser z
            where laatste >= :grens
              and (select count(*) from zoekmisser_vrager v where v.sleutel = z.sleutel) >= :vanaf
            order by keren desc, laatste desc limit :meeste
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Toegang toegang;
    private final List<Naamkenner> naamkenners;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Zoekmissers(
            JdbcClient jdbc,
            Kluis kluis,
            Toegang toegang,
            List<Naamkenner> naamkenners,
            TransactionTemplate transactie,
            Clock klok) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.toegang = toegang;
        this.naamkenners = List.copyOf(naamkenners);
        this.transactie = transactie;
        this.klok = klok;
    }

    /** The most asked first; never one that names somebody, whatever they were called when it was asked. */
    public List<Zoekmisser> alle() {
        toegang.vereis(Rol.REDACTEUR);
        Predicate<String> noemtIemand = noemtIemand();
        return jdbc
                .sql(ALLE)
                .param("vanaf", VANAF)
                .param("meeste", MEESTE)
                .param("grens", grens())
                .query((rij, nummer) -> new Zoekmisser(
                        kluis.ontsleutel(rij.getString("tekst"), plek(rij.getString("sleutel"))),
                        rij.getInt("keren"),
                        rij.getTimestamp("laatste").toInstant()))
                .list()
                .stream()
                .filter(misser -> !noemtIemand.test(misser.tekst()))
                .toList();
    }

    private Predicate<String> noemtIemand() {
        return naamkenners.stream().map(Naamkenner::noemtIemand).reduce(tekst -> false, Predicate::or);
    }

    /** Something was written or a synonym made: it may come back when it is asked again. */
    public void afgehandeld(String tekst) {
        toegang.vereis(Rol.REDACTEUR);
        haalWeg(sleutel(tekst));
    }

    private void haalWeg(String sleutel) {
        jdbc.sql("delete from zoekmisser where sleutel = :sleutel")
                .param("sleutel", sleutel)
                .update();
    }

    /** Never stands in the way of a search. Who asked is sealed together with the question: it counts, and tells nobody. */
    public void noteer(String vraag, Optional<Gebruiker> wie) {
        String tekst = zonderMensen(vraag);
        if (tekst.length() < KORTSTE || tekst.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        String sleutel = sleutel(tekst);
        String vrager =
                zegel(sleutel + "/" + wie.map(een -> een.account().toString()).orElse("openbaar"));
        try {
            transactie.executeWithoutResult(stand -> {
                jdbc.sql(NOTEER)
                        .param("sleutel", sleutel)
                        .param("tekst", kluis.versleutel(tekst, plek(sleutel)))
                        .param("nu", Timestamp.from(klok.instant()))
                        .update();
                jdbc.sql(NOTEER_VRAGER)
                        .param("sleutel", sleutel)
                        .param("vrager", vrager)
                        .update();
            });
        } catch (DataAccessException | TransactionException | Fout.AlleenLezen e) {
            LOG.warn("A question without result could not be counted", e);
        }
    }

    private String sleutel(String tekst) {
        return zegel(tekst);
    }

    private String zegel(String tekst) {
        return HexFormat.of().formatHex(kluis.zegel("zoekmisser", tekst.getBytes(StandardCharsets.UTF_8)));
    }

    static String plek(String sleutel) {
        return "zoekmisser/" + sleutel;
    }

    /**
     * In small letters, without names, dates, numbers and whatever else points to somebody. A phone begins every question
     * with a capital: that alone makes no name of its first word.
     */
    static String zonderMensen(String vraag) {
        String heel = kleineBeginletter(vraag.strip());
        String kort = heel.substring(0, Math.min(heel.length(), LANGSTE));
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

    private static String kleineBeginletter(String vraag) {
        return vraag.isEmpty() ? vraag : Character.toLowerCase(vraag.charAt(0)) + vraag.substring(1);
    }

    /**
     * What is too old, what turns out to name somebody, and what nobody can read. Also after the start: a portal that
     * sleeps at night keeps none. Whatever goes wrong with it stays its own business.
     */
    @Scheduled(initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Amsterdam")
    void ruimOp() {
        jdbc.sql("delete from zoekmisser where laatste < :grens")
                .param("grens", grens())
                .update();
        Predicate<String> noemtIemand = noemtIemand();
        jdbc
                .sql("select sleutel, tekst from zoekmisser")
                .query((rij, nummer) -> Map.entry(rij.getString(1), rij.getString(2)))
                .list()
                .stream()
                .filter(rij -> moetWeg(rij.getKey(), rij.getValue(), noemtIemand))
                .forEach(rij -> haalWeg(rij.getKey()));
    }

    private boolean moetWeg(String sleutel, String tekst, Predicate<String> noemtIemand) {
        try {
            return noemtIemand.test(kluis.ontsleutel(tekst, plek(sleutel)));
        } catch (Kluis.Onleesbaar e) {
            LOG.warn("A question without result cannot be read, and goes", e);
            return true;
        }
    }

    private Timestamp grens() {
        return Timestamp.from(klok.instant().minus(BEWAARTIJD));
    }
}
