package nl.kortelijnen.toegang.inloggen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Getypt;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.toegang.Factorbron;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes of an authenticator app, one secret per account. The secret is kept encrypted for that account. */
@Component
class Inlogcodes implements Factorbron {

    private static final int BYTES = 20;

    private static final String BEWAAR = """
            insert into inlogcode (account, geheim, laatste_stap, ingesteld) values (:account, :geheim, :stap, :nu)
            on conflict (account) do update set
                geheim = excluded.geheim, laatste_stap = excluded.laatste_stap, ingesteld = excluded.ingesteld,
                demo = false
            """;
    private static final String GEBRUIK =
            "update inlogcode set laatste_stap = :stap where account = :account and laatste_stap < :stap";

    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Clock klok;
    private final SecureRandom toeval = new SecureRandom();

    Inlogcodes(JdbcClient jdbc, Kluis kluis, Clock klok) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.klok = klok;
    }

    Inlogcode verzin(Gebruiker gebruiker) {
        byte[] bytes = new byte[BYTES];
        toeval.nextBytes(bytes);
        String geheim = Totp.naarTekst(bytes);
        String naam = "Korte Lijnen:" + gebruiker.gebruikersnaam();
        return new Inlogcode(
                geheim,
                "otpauth://totp/" + kaal(naam) + "?secret=" + geheim + "&issuer=" + kaal("Korte Lijnen")
                        + "&algorithm=SHA1&digits=6&period=" + Totp.SECONDEN);
    }

    private static String kaal(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public boolean heeft(UUID account) {
        return sinds(account).isPresent();
    }

    Optional<Instant> sinds(UUID account) {
        return jdbc.sql("select ingesteld from inlogcode where account = :account")
                .param("account", account)
                .query((rij, nr) -> rij.getTimestamp(1).toInstant())
                .optional();
    }

    /** Keeps this secret when the code shows that the app has it; whether it did. */
    boolean zetAan(UUID account, String geheim, String code) {
        OptionalLong stap = Totp.pastBij(Totp.naarBytes(geheim), Getypt.code(code), klok.instant(), 0);
        stap.ifPresent(gebruikt -> jdbc.sql(BEWAAR)
                .param("account", account)
                .param("geheim", kluis.versleutel(geheim, plek(account)))
                .param("stap", gebruikt)
                .param("nu", Timestamp.from(klok.instant()))
                .update());
        return stap.isPresent();
    }

    /** Whether this code is right now; it is used up by asking. */
    Codeuitslag gebruik(UUID account, String code) {
        Optional<byte[]> geheim = jdbc.sql("select geheim from inlogcode where account = :account")
                .param("account", account)
                .query((kolom, nr) -> Totp.naarBytes(kluis.ontsleutel(kolom.getString(1), plek(account))))
                .optional();
        if (geheim.isEmpty()) {
            return Codeuitslag.FOUT;
        }
        OptionalLong stap = Totp.pastBij(geheim.get(), Getypt.code(code), klok.instant(), 0);
        if (stap.isEmpty()) {
            return Codeuitslag.FOUT;
        }
        boolean eerste = jdbc.sql(GEBRUIK)
                        .param("account", account)
                        .param("stap", stap.getAsLong())
                        .update()
                == 1;
        return eerste ? Codeuitslag.GOED : Codeuitslag.AL_GEBRUIKT;
    }

    void haalWeg(UUID account) {
        jdbc.sql("delete from inlogcode where account = :account")
                .param("account", account)
                .update();
    }

    static String plek(UUID account) {
        return "account/" + account + "/totp";
    }
}
