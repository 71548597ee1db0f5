package nl.kortelijnen.portaal.post;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Getypt;
import nl.kortelijnen.gedeeld.Toevalscode;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The address of whoever is signed in. A new one counts after the code that was sent there is typed here. */
@Service
public class Postadressen {

    private static final Pattern ADRES = Pattern.compile("[^\\s@<>,;:\"]{1,64}@[^\\s@<>,;:\"]{1,180}\\.[a-zA-Z]{2,24}");
    private static final Duration CODE_GELDT = Duration.ofMinutes(30);
    private static final int POGINGEN = 5;

    private static final String VRAAG = """
            insert into postadres (account, adres, zegel, verloopt) values (:account, :adres, :zegel, :verloopt)
            on conflict (account) do update
            set adres = excluded.adres, zegel = excluded.zegel, verloopt = excluded.verloopt, pogingen = 0,
                bevestigd = null
            """;
    private static final String BEVESTIG = """
            update postadres set bevestigd = :nu, zegel = null, verloopt = null
            where account = :account and zegel = :zegel and verloopt > :nu and pogingen <= :pogingen
            """;

    private final JdbcClient jdbc;
    private final Brievenbus brievenbus;
    private final Kluis kluis;
    private final Toegang toegang;
    private final Clock klok;
    private final LoadingCache<UUID, Bucket> aanvragen = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(2))
            .build(account -> Bucket.builder()
                    .addLimit(grens -> grens.capacity(5).refillIntervally(5, Duration.ofHours(1)))
                    .build());

    Postadressen(JdbcClient jdbc, Brievenbus brievenbus, Kluis kluis, Toegang toegang, Clock klok) {
        this.jdbc = jdbc;
        this.brievenbus = brievenbus;
        this.kluis = kluis;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Whether mail can be sent at all. */
    public boolean mogelijk() {
        return brievenbus.open();
    }

    public Optional<Postadres> mijn() {
        return jdbc.sql("select adres, bevestigd is not null as bevestigd from postadres where account = :account")
                .param("account", ik())
                .query(Postadres.class)
                .optional();
    }

    /**
     * Sends a code to this address.
     *
     * @throws Fout.RegelGeschonden when this is no address
     * @throws Fout.Onbereikbaar when the mail server does not take the code; nothing is changed
     */
    @Transactional
    public void vraagAan(String getypt) {
        String adres = getypt.strip().toLowerCase(Locale.ROOT);
        if (!ADRES.matcher(adres).matches()) {
            throw new Fout.RegelGeschonden(
                    "Dit is geen volledig e-mailadres. Bijvoorbeeld: s.deboer@organisatie.example");
        }
        if (!aanvragen.get(ik()).tryConsume(1)) {
            throw new Fout.RegelGeschonden("Je vroeg al vijf codes in een uur. Probeer het over een uur weer.");
        }
        String code = Toevalscode.nieuw(Toevalscode.KLEIN, 2, 4);
        jdbc.sql(VRAAG)
                .param("account", ik())
                .param("adres", adres)
                .param("zegel", zegel(code))
                .param("verloopt", Timestamp.from(klok.instant().plus(CODE_GELDT)))
                .update();
        try {
            brievenbus.stuur(
                    adres,
                    "je code",
                    "Vul deze code in op je profiel, binnen een half uur: " + code
                            + "\n\nVroeg jij dit niet? Dan hoef je niets te doen.",
                    "profiel");
        } catch (MailException mislukt) {
            throw new Fout.Onbereikbaar(
                    "De mail met de code kon niet verstuurd worden. Probeer het later nog eens.", mislukt);
        }
    }

    /** @throws Fout.RegelGeschonden when the code is wrong, too old, or tried too often */
    @Transactional(noRollbackFor = Fout.RegelGeschonden.class)
    public void bevestig(String code) {
        jdbc.sql("update postadres set pogingen = pogingen + 1 where account = :account and bevestigd is null")
                .param("account", ik())
                .update();
        int gelukt = jdbc.sql(BEVESTIG)
                .param("account", ik())
                .param("zegel", zegel(code))
                .param("nu", Timestamp.from(klok.instant()))
                .param("pogingen", POGINGEN)
                .update();
        if (gelukt == 0) {
            throw new Fout.RegelGeschonden("Deze code klopt niet of is verlopen. Kijk hem na, of vraag een nieuwe.");
        }
    }

    @Transactional
    public void haalWeg() {
        jdbc.sql("delete from post_uit where account = :account")
                .param("account", ik())
                .update();
        jdbc.sql("delete from postadres where account = :account")
                .param("account", ik())
                .update();
    }

    private String zegel(String code) {
        String kaal = Getypt.code(code).toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(kluis.zegel("postadres", (ik() + "/" + kaal).getBytes(StandardCharsets.UTF_8)));
    }

    private UUID ik() {
        return toegang.vereis().account();
    }
}
