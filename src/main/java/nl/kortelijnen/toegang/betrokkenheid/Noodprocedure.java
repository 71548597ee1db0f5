package nl.kortelijnen.toegang.betrokkenheid;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.toezicht.Overnamewacht;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening a household in an emergency without being involved: with a reason, for hours, and looked at afterwards. */
@Service
public class Noodprocedure {

    /** How long it stays open. */
    public static final Duration DUUR = Duration.ofHours(4);

    private static final int POGINGEN_PER_UUR = 5;
    private static final int KORTSTE_REDEN = 15;
    private static final int LANGSTE_TEKST = 500;

    private static final String OPEN = """
            insert into noodtoegang (id, huishouden, account, reden_kluis, van, tot, oordeel_kluis)
            values (:id, :huishouden, :account, :reden, :van, :tot, '')
            """;
    private static final String BEOORDEEL = """
            update noodtoegang set beoordeeld = :nu, beoordeeld_door = :door, terecht = :terecht, oordeel_kluis = :oordeel
            where id = :id and beoordeeld is null
            """;

    private final JdbcClient jdbc;
    private final Rechtenkast kast;
    private final Toegang toegang;
    private final Logboek logboek;
    private final Overnamewacht overnamewacht;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;
    private final LoadingCache<UUID, Bucket> pogingen = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(2))
            .build(account -> Bucket.builder()
                    .addLimit(grens ->
                            grens.capacity(POGINGEN_PER_UUR).refillGreedy(POGINGEN_PER_UUR, Duration.ofHours(1)))
                    .build());

    Noodprocedure(
            JdbcClient jdbc,
            Rechtenkast kast,
            Toegang toegang,
            Logboek logboek,
            Overnamewacht overnamewacht,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.jdbc = jdbc;
        this.kast = kast;
        this.toegang = toegang;
        this.logboek = logboek;
        this.overnamewacht = overnamewacht;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** Somebody used the procedure; those named here must know at once. */
    public record Gebruikt(UUID huishouden, Set<UUID> moetenHetWeten) {}

    /**
     * Opens the household with this kenmerk for {@link #DUUR}. Every attempt is logged, also of what does not exist.
     *
     * @param getypt the kenmerk as a colleague read it out
     * @throws Fout.RegelGeschonden when the reason is missing, the kenmerk unknown, or tried too often
     * @throws Fout.GeenToegang without the role professional or a second factor
     */
    @Transactional
    public UUID open(String getypt, String reden) {
        Gebruiker wie = vereis(Rol.PROFESSIONAL);
        if (reden.strip().length() < KORTSTE_REDEN || reden.strip().length() > LANGSTE_TEKST) {
            throw new Fout.RegelGeschonden("Schrijf in " + KORTSTE_REDEN + " tot " + LANGSTE_TEKST
                    + " tekens welk gevaar er nu is en wat je moet weten.");
        }
        if (!pogingen.get(wie.account()).tryConsume(1)) {
            throw new Fout.RegelGeschonden("Je probeerde dit te vaak. Bel bij gevaar 112, of Veilig Thuis: 0800-2000.");
        }
        Optional<UUID> gevonden = kast.metKenmerk(Huishoudkenmerk.gelezen(getypt));
        if (gevonden.isEmpty()) {
            logboek.noteer(
                    Loggebeurtenis.geweigerd(Logsoort.NOODPROCEDURE, null, "huishouden", "", "onbekend kenmerk"));
            throw new Fout.RegelGeschonden(
                    "Dit kenmerk klopt niet. Vraag het na bij de collega die je belde: tien letters en cijfers.");
        }
        UUID huishouden = gevonden.get();
        Instant nu = klok.instant();
        logboek.noteer(new Loggebeurtenis(
                Logsoort.NOODPROCEDURE,
                Loggebeurtenis.Uitkomst.GELUKT,
                huishouden,
                "huishouden",
                "",
                "noodprocedure",
                "vitaal belang",
                true));
        UUID id = UUID.randomUUID();
        jdbc.sql(OPEN)
                .param("id", id)
                .param("huishouden", huishouden)
                .param("account", wie.account())
                .param("reden", kast.versleutel(reden, id, "reden_kluis"))
                .param("van", Timestamp.from(nu))
                .param("tot", Timestamp.from(nu.plus(DUUR)))
                .update();
        gebeurtenissen.publishEvent(new Gebruikt(huishouden, moetenHetWeten(huishouden)));
        return huishouden;
    }

    private Set<UUID> moetenHetWeten(UUID huishouden) {
        return Set.copyOf(
                jdbc.sql("""
                        select account from vast_contact where huishouden = :huishouden and tot is null
                        union select account from account_rol where rol = 'PRIVACYFUNCTIONARIS'
                        """).param("huishouden", huishouden).query(UUID.class).list());
    }

    /** For the privacy officer: every use, what waits for review first. Looking is logged. */
    public List<Noodtoegang> alle() {
        vereis(Rol.PRIVACYFUNCTIONARIS);
        logboek.noteer(Loggebeurtenis.gelukt(Logsoort.LEZEN, null, "noodprocedures", "", "toezicht"));
        return kast.alleNoodtoegangen();
    }

    /** How many uses wait for the privacy officer; 0 for anybody else. */
    public int teBeoordelen(Gebruiker wie) {
        return wie.heeft(Rol.PRIVACYFUNCTIONARIS)
                ? jdbc.sql("select count(*) from noodtoegang where beoordeeld is null")
                        .query(Integer.class)
                        .single()
                : 0;
    }

    /** Where this person is the fixed contact and somebody used the procedure in the last two weeks. */
    public List<UUID> bijMij(Gebruiker wie) {
        return List.copyOf(jdbc.sql("""
                        select distinct n.huishouden from noodtoegang n
                        join vast_contact v on v.huishouden = n.huishouden and v.tot is null
                        where v.account = :account and n.van > :sinds
                        """)
                .param("account", wie.account())
                .param("sinds", Timestamp.from(klok.instant().minus(Duration.ofDays(14))))
                .query(UUID.class)
                .list());
    }

    /** The privacy officer's review; once. */
    @Transactional
    public void beoordeel(UUID noodtoegang, boolean terecht, String oordeel) {
        Gebruiker wie = vereis(Rol.PRIVACYFUNCTIONARIS);
        if (oordeel.isBlank() || oordeel.strip().length() > LANGSTE_TEKST) {
            throw new Fout.RegelGeschonden("Schrijf je oordeel op, in hooguit " + LANGSTE_TEKST + " tekens.");
        }
        logboek.noteer(
                Loggebeurtenis.gelukt(Logsoort.WIJZIGEN, null, "noodprocedure", noodtoegang.toString(), "toezicht"));
        int gedaan = jdbc.sql(BEOORDEEL)
                .param("nu", Timestamp.from(klok.instant()))
                .param("door", wie.account())
                .param("terecht", terecht)
                .param("oordeel", kast.versleutel(oordeel, noodtoegang, "oordeel_kluis"))
                .param("id", noodtoegang)
                .update();
        if (gedaan == 0) {
            throw new Fout.BestaatNiet("Deze noodprocedure is al beoordeeld.");
        }
    }

    private Gebruiker vereis(Rol rol) {
        Gebruiker wie = toegang.vereisGeteld(rol);
        if (!toegang.metTweedeFactor()) {
            throw new Fout.GeenToegang(
                    "Hiervoor is een tweede stap bij het inloggen nodig. " + "Stel die in op je profielpagina.");
        }
        if (overnamewacht.onderVoorbehoud(wie.account())) {
            throw new Fout.GeenToegang(
                    "Je account wacht op een bevestiging. Bel bij gevaar 112, of Veilig Thuis: 0800-2000.");
        }
        return wie;
    }
}
