package nl.kortelijnen.zoeken.woorden;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What redacteuren added to the words of the portal (G02). */
@Service
public class Synoniemen {

    private static final String ALLE = "select id, een, ander from zoeksynoniem order by lower(een), lower(ander)";
    private static final String VOEG_TOE =
            "insert into zoeksynoniem (id, een, ander, door, sinds) values (:id, :een, :ander, :door, :nu)";
    private static final String HAAL_WEG = "delete from zoeksynoniem where id = :id";
    private static final String STAND = "select nr from zoeksynoniem_stand";
    private static final String TEL_OP = "update zoeksynoniem_stand set nr = nr + 1";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactie;
    private final Toegang toegang;
    private final Clock klok;

    Synoniemen(JdbcClient jdbc, TransactionTemplate transactie, Toegang toegang, Clock klok) {
        this.klok = klok;
        this.jdbc = jdbc;
        this.transactie = transactie;
        this.toegang = toegang;
    }

    public List<Synoniem> alle() {
        toegang.vereis(Rol.REDACTEUR);
        return lees();
    }

    /** Whoever types one finds the other from the next question on; no new index is needed. */
    public void voegToe(String een, String ander) {
        UUID door = toegang.vereis(Rol.REDACTEUR).account();
        String links = keur(een);
        String rechts = keur(ander);
        if (links.toLowerCase(Locale.ROOT).equals(rechts.toLowerCase(Locale.ROOT))) {
            throw new Fout.RegelGeschonden("Deze twee woorden zijn gelijk. Vul twee verschillende in.");
        }
        try {
            transactie.executeWithoutResult(status -> {
                jdbc.sql(VOEG_TOE)
                        .params(Map.of(
                                "id",
                                UUID.randomUUID(),
                                "een",
                                links,
                                "ander",
                                rechts,
                                "door",
                                door,
                                "nu",
                                Timestamp.from(klok.instant())))
                        .update();
                jdbc.sql(TEL_OP).update();
            });
        } catch (DuplicateKeyException e) {
            throw new Fout.RegelGeschonden("Dit paar staat er al.");
        }
    }

    public void haalWeg(UUID id) {
        toegang.vereis(Rol.REDACTEUR);
        transactie.executeWithoutResult(status -> {
            jdbc.sql(HAAL_WEG).param("id", id).update();
            jdbc.sql(TEL_OP).update();
        });
    }

    /** Changes when any pair does, on whichever node. */
    long stand() {
        return jdbc.sql(STAND).query(Long.class).single();
    }

    /** All pairs, for the thesaurus: without asking who wants to know. */
    List<Synoniem> lees() {
        return jdbc.sql(ALLE)
                .query((rij, nummer) ->
                        new Synoniem(rij.getObject("id", UUID.class), rij.getString("een"), rij.getString("ander")))
                .list();
    }

    private static String keur(String tekst) {
        String kaal = tekst.strip().replaceAll("\\s+", " ");
        boolean woorden = kaal.codePoints().anyMatch(Character::isLetterOrDigit);
        if (kaal.length() < Synoniem.KORTSTE || kaal.length() > Synoniem.LANGSTE || !woorden || kaal.contains("=")) {
            throw new Fout.RegelGeschonden("Vul twee keer een woord of een paar woorden in, van " + Synoniem.KORTSTE
                    + " tot " + Synoniem.LANGSTE + " tekens en zonder =.");
        }
        return kaal;
    }
}
