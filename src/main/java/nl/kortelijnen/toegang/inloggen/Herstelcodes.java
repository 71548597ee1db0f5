package nl.kortelijnen.toegang.inloggen;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Getypt;
import nl.kortelijnen.gedeeld.Toevalscode;
import nl.kortelijnen.opslag.kluis.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ten codes on paper for the day the phone is gone. Each works once; only a hash with the portal's own key is kept. */
@Component
class Herstelcodes {

    static final int AANTAL = 10;

    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Clock klok;

    Herstelcodes(JdbcClient jdbc, Kluis kluis, Clock klok) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** Makes new ones; the old ones stop working. */
    List<String> vernieuw(UUID account) {
        haalWeg(account);
        List<String> codes = Stream.generate(Herstelcodes::verzin).limit(AANTAL).toList();
        codes.forEach(code -> jdbc.sql("insert into herstelcode (account, zegel) values (:account, :zegel)")
                .param("account", account)
                .param("zegel", zegel(account, code))
                .update());
        return codes;
    }

    /** Whether this is one that was not used yet; it is used up by asking. */
    Codeuitslag gebruik(UUID account, String code) {
        boolean eerste = jdbc.sql("update herstelcode set gebruikt = :nu "
                                + "where account = :account and zegel = :zegel and gebruikt is null")
                        .param("nu", Timestamp.from(klok.instant()))
                        .param("account", account)
                        .param("zegel", zegel(account, code))
                        .update()
                == 1;
        return eerste ? Codeuitslag.GOED : was(account, code) ? Codeuitslag.AL_GEBRUIKT : Codeuitslag.FOUT;
    }

    private boolean was(UUID account, String code) {
        return jdbc.sql("select count(*) from herstelcode where account = :account and zegel = :zegel")
                        .param("account", account)
                        .param("zegel", zegel(account, code))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int over(UUID account) {
        return jdbc.sql("select count(*) from herstelcode where account = :account and gebruikt is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    void haalWeg(UUID account) {
        jdbc.sql("delete from herstelcode where account = :account")
                .param("account", account)
                .update();
    }

    /** Five letters or digits, a hyphen, five more. */
    static String verzin() {
        return Toevalscode.nieuw(Toevalscode.KLEIN, 2, 5);
    }

    String zegel(UUID account, String code) {
        String kaal = Getypt.code(code).toLowerCase(Locale.ROOT);
        return HexFormat.of()
                .formatHex(kluis.zegel("herstelcode", (account + "/" + kaal).getBytes(StandardCharsets.UTF_8)));
    }
}
