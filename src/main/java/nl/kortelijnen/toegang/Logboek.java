package nl.kortelijnen.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kortelijnen.opslag.Kluis;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The log of NEN 7513. A row is written before what it tells of is shown or done, in a transaction of its own: nothing
 * is seen without a row, and a refusal stays although everything else is rolled back. Each row is sealed together with
 * the row before it.
 */
@Service
public class Logboek {

    static final String ZEGEL = "logboek";

    /** Any number that nothing else locks. */
    private static final long SLOT = 7_513_2018L;

    private static final String NIEUWSTE = "select nr, zegel from logboek order by nr desc limit 1";
    private static final String VOEG_TOE = """
            insert into logboek (nr, tijd, soort, uitkomst, account, gebruiker, rollen, organisatie, toegangspunt,
                                 huishouden, betreft, onderdeel, doel, grondslag, nood, bron, zegel)
            values (:nr, :tijd, :soort, :uitkomst, :account, :gebruiker, :rollen, :organisatie, :toegangspunt,
                    :huishouden, :betreft, :onderdeel, :doel, :grondslag, :nood, :bron, :zegel)
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Toegang toegang;
    private final Clock klok;
    private final String bron;

    Logboek(
            JdbcClient jdbc,
            Kluis kluis,
            Toegang toegang,
            Clock klok,
            @Value("${kortelijnen.knoop:portaal}") String bron) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.toegang = toegang;
        this.klok = klok;
        this.bron = bron;
    }

    /** Writes one row; returns when it is safely stored. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noteer(Loggebeurtenis wat) {
        jdbc.sql("select pg_advisory_xact_lock(:slot)")
                .param("slot", SLOT)
                .query((rij, nummer) -> 0)
                .list();
        Optional<Schakel> vorige = jdbc.sql(NIEUWSTE)
                .query((rij, nummer) -> new Schakel(rij.getLong("nr"), rij.getBytes("zegel")))
                .optional();
        Logregel regel = regel(vorige.map(Schakel::nr).orElse(0L) + 1, wat);
        bewaar(regel, zegel(kluis, vorige.map(Schakel::zegel).orElse(new byte[0]), regel));
    }

    private record Schakel(long nr, byte[] zegel) {}

    /** The seal of a row, over the seal before it and its own contents. */
    static byte[] zegel(Kluis kluis, byte[] vorig, Logregel regel) {
        byte[] inhoud = regel.inhoud();
        byte[] samen = new byte[vorig.length + inhoud.length];
        System.arraycopy(vorig, 0, samen, 0, vorig.length);
        System.arraycopy(inhoud, 0, samen, vorig.length, inhoud.length);
        return kluis.zegel(ZEGEL, samen);
    }

    private Logregel regel(long nr, Loggebeurtenis wat) {
        Optional<Gebruiker> wie = toegang.huidige();
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        return new Logregel(
                nr,
                nu,
                wat,
                wie.map(Gebruiker::account).orElse(null),
                wie.map(Gebruiker::naam).orElse("het portaal"),
                wie.map(gebruiker -> gebruiker.rollen().stream()
                                .map(Enum::name)
                                .sorted()
                                .collect(Collectors.joining(",")))
                        .orElse(""),
                wie.map(Gebruiker::organisatie).orElse(null),
                toegangspunt(),
                bron);
    }

    private static String toegangspunt() {
        Authentication authenticatie = SecurityContextHolder.getContext().getAuthentication();
        return authenticatie != null && authenticatie.getDetails() instanceof WebAuthenticationDetails herkomst
                ? herkomst.getRemoteAddress()
                : RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes vraag
                        ? vraag.getRequest().getRemoteAddr()
                        : "portaal";
    }

    private void bewaar(Logregel regel, byte[] zegel) {
        jdbc.sql(VOEG_TOE)
                .param("nr", regel.nr())
                .param("tijd", Timestamp.from(regel.tijd()))
                .param("soort", regel.wat().soort().name())
                .param("uitkomst", regel.wat().uitkomst().name())
                .param("account", regel.account())
                .param("gebruiker", regel.gebruiker())
                .param("rollen", regel.rollen())
                .param("organisatie", regel.organisatie())
                .param("toegangspunt", regel.toegangspunt())
                .param("huishouden", regel.wat().huishouden())
                .param("betreft", regel.wat().betreft())
                .param("onderdeel", regel.wat().onderdeel())
                .param("doel", regel.wat().doel())
                .param("grondslag", regel.wat().grondslag())
                .param("nood", regel.wat().nood())
                .param("bron", regel.bron())
                .param("zegel", zegel)
                .update();
    }
}
