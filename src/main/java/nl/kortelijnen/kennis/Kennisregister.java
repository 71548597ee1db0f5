package nl.kortelijnen.kennis;

import java.io.IOException;
import java.util.Set;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.kennis.stuk.Kennismap;
import nl.kortelijnen.kennis.stuk.Kennisstand;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The knowledge as it is now, and the word to the search index when it changed. What was last said is kept in the
 * database, so that a file that changed while the portal was off is noticed too.
 */
@Component
public class Kennisregister {

    /** What the index calls it. */
    static final String BRON = "kennis";

    /** Above this many changes the index reads the source again as a whole. */
    private static final int VEEL = 200;

    private static final String GEMELD = "select kenmerk from kennis_gemeld";
    private static final String ONTHOUD = "update kennis_gemeld set kenmerk = :kenmerk";

    private final Kennismap map;
    private final Gepubliceerd gepubliceerd;
    private final Zoekmelder melder;
    private final Kennispost post;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactie;
    private volatile Kennisstand stand = Kennisstand.LEEG;

    /** What the index was last told, committed. */
    private Kennisstand gemeld = Kennisstand.LEEG;

    Kennisregister(
            Kennismap map,
            Gepubliceerd gepubliceerd,
            Zoekmelder melder,
            Kennispost post,
            JdbcClient jdbc,
            TransactionTemplate transactie) {
        this.map = map;
        this.gepubliceerd = gepubliceerd;
        this.melder = melder;
        this.post = post;
        this.jdbc = jdbc;
        this.transactie = transactie;
    }

    public Kennisstand stand() {
        return stand;
    }

    /**
     * Looks at the files again, and tells the index what is different from what was last told for certain: a word that was
     * not committed is said again at the next look.
     */
    public synchronized void ververs() throws IOException {
        Kennisstand vorige = gemeld;
        boolean eerste = vorige == Kennisstand.LEEG;
        Kennisstand nieuw = gepubliceerd.over(map.lees());
        if (!nieuw.fouten().equals(stand.fouten())) {
            nieuw.fouten().forEach(fout -> Startlog.waarschuw("Blijft weg: " + fout));
        }
        stand = nieuw;
        String kenmerk = nieuw.kenmerk();
        boolean anders = eerste
                ? !kenmerk.equals(jdbc.sql(GEMELD).query(String.class).single())
                : !kenmerk.equals(vorige.kenmerk());
        if (anders) {
            transactie.executeWithoutResult(status -> {
                if (!eerste) {
                    post.onthoud(nieuw, nieuw.verschilMet(vorige));
                }
                meld(kenmerk, nieuw.verschilMet(vorige));
            });
        }
        gemeld = nieuw;
    }

    private void meld(String kenmerk, Set<String> verschil) {
        if (verschil.size() > VEEL || stand.items().size() == verschil.size()) {
            melder.alles(BRON);
        } else {
            verschil.forEach(id -> melder.veranderd(BRON, id));
        }
        jdbc.sql(ONTHOUD).param("kenmerk", kenmerk).update();
    }
}
