package nl.kortelijnen.huishouden.zitting;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites guests to a drawing, lets them in once, and ends it: for one, for all, or by itself. */
@Service
public class Zittingen {

    public static final Duration DUUR = Duration.ofHours(2);
    static final int LANGSTE_NAAM = 30;
    static final int MEESTE_GASTEN = 12;

    private static final SecureRandom TOEVAL = new SecureRandom();

    private static final String NODIG_UIT = """
            insert into gast (id, huishouden, rol, link_zegel, uitgenodigd_door, gemaakt, tot)
            values (:id, :huishouden, :rol, :zegel, :door, :nu, :tot)
            """;
    private static final String WISSEL_IN = """
            update gast set koekje_zegel = :koekje, naam = :naam, binnen = :nu
            where id = :id and koekje_zegel is null and beeindigd is null and tot > :nu
            """;
    private static final String GELDIG = "beeindigd is null and tot > :nu";

    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Huishoudtoegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Zittingen(
            JdbcClient jdbc,
            Kluis kluis,
            Huishoudtoegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** A link for one guest, for {@link #DUUR}; whoever invites must be involved, and it is logged. */
    @Transactional
    public Gastuitnodiging nodigUit(UUID huishouden, Rol rol) {
        UUID id = UUID.randomUUID();
        UUID door = toegang.wijzig(huishouden, Logsoort.AANMAKEN, "gast", id.toString())
                .wie()
                .account();
        if (lopend(huishouden).size() >= MEESTE_GASTEN) {
            throw new Fout.RegelGeschonden("Er zijn al twaalf gasten. Sluit eerst de sessie van iemand.");
        }
        String geheim = geheim();
        Instant tot = klok.instant().plus(DUUR);
        jdbc.sql(NODIG_UIT)
                .param("id", id)
                .param("huishouden", huishouden)
                .param("rol", rol.name())
                .param("zegel", zegel(geheim))
                .param("door", door)
                .param("nu", nu())
                .param("tot", Timestamp.from(tot))
                .update();
        return new Gastuitnodiging(geheim, tot);
    }

    /** Who may take part now, for whoever is involved. */
    public List<Gast> gasten(UUID huishouden) {
        toegang.lees(huishouden, "gasten");
        return lopend(huishouden);
    }

    /**
     * The link becomes a cookie, once.
     *
     * @return what the cookie holds
     * @throws Fout.RegelGeschonden when the name is missing or too long
     * @throws Fout.BestaatNiet when there is no such link (any more)
     */
    @Transactional
    public String wisselIn(String geheim, String naam) {
        String kort = naam.strip();
        if (kort.isEmpty() || kort.length() > LANGSTE_NAAM) {
            throw new Fout.RegelGeschonden("Vul in hoe we u mogen noemen, in hooguit 30 letters.");
        }
        UUID id = jdbc.sql("select id from gast where link_zegel = :zegel and koekje_zegel is null and " + GELDIG)
                .param("zegel", zegel(geheim))
                .param("nu", nu())
                .query(UUID.class)
                .optional()
                .orElseThrow(Zittingen::bestaatNiet);
        String koekje = geheim();
        int gelukt = jdbc.sql(WISSEL_IN)
                .param("koekje", zegel(koekje))
                .param("naam", kluis.versleutel(kort, plek(id)))
                .param("id", id)
                .param("nu", nu())
                .update();
        if (gelukt == 0) {
            throw bestaatNiet();
        }
        return koekje;
    }

    /** What whoever uses this link may do; empty when it can not be used any more. */
    public Optional<Rol> rolVan(String geheim) {
        return jdbc.sql("select rol from gast where link_zegel = :zegel and koekje_zegel is null and " + GELDIG)
                .param("zegel", zegel(geheim))
                .param("nu", nu())
                .query(String.class)
                .optional()
                .map(Rol::valueOf);
    }

    /** Who comes with this cookie, as long as the session lasts. */
    public Optional<Gast> gast(String koekje) {
        return jdbc.sql("select * from gast where koekje_zegel = :zegel and " + GELDIG)
                .param("zegel", zegel(koekje))
                .param("nu", nu())
                .query((rij, nummer) -> lees(rij))
                .optional();
    }

    /** What this guest of the household was called, for whoever may see it; also long after the session. */
    public Optional<String> gastnaam(Toegangsbewijs bewijs, UUID gast) {
        return jdbc.sql("select * from gast where id = :id and huishouden = :huishouden")
                .param("id", gast)
                .param("huishouden", bewijs.huishouden())
                .query((rij, nummer) -> lees(rij))
                .optional()
                .map(Gast::naam)
                .filter(naam -> !naam.isEmpty());
    }

    /** Whether this guest may take part at this moment. */
    public boolean magNog(UUID gast) {
        return jdbc.sql("select count(*) from gast where id = :id and koekje_zegel is not null and " + GELDIG)
                        .param("id", gast)
                        .param("nu", nu())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Ends it for everybody who was invited to this household. */
    @Transactional
    public void beeindig(UUID huishouden) {
        toegang.wijzig(huishouden, Logsoort.VERWIJDEREN, "gast", "alle");
        sluit(
                huishouden,
                new HashSet<>(lopend(huishouden).stream().map(Gast::id).toList()));
    }

    /** Ends it for one guest. */
    @Transactional
    public void beeindig(UUID huishouden, UUID gast) {
        toegang.wijzig(huishouden, Logsoort.VERWIJDEREN, "gast", gast.toString());
        sluit(huishouden, Set.of(gast));
    }

    private void sluit(UUID huishouden, Set<UUID> gasten) {
        for (UUID gast : gasten) {
            jdbc.sql("update gast set beeindigd = :nu where id = :id and huishouden = :huishouden and " + GELDIG)
                    .param("nu", nu())
                    .param("id", gast)
                    .param("huishouden", huishouden)
                    .update();
        }
        gebeurtenissen.publishEvent(new ZittingBeeindigd(huishouden, gasten));
    }

    private List<Gast> lopend(UUID huishouden) {
        return jdbc.sql("select * from gast where huishouden = :huishouden and " + GELDIG + " order by gemaakt")
                .param("huishouden", huishouden)
                .param("nu", nu())
                .query((rij, nummer) -> lees(rij))
                .list();
    }

    private Gast lees(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        String naam = rij.getString("naam");
        return new Gast(
                id,
                rij.getObject("huishouden", UUID.class),
                naam.isEmpty() ? "" : kluis.ontsleutel(naam, plek(id)),
                Rol.valueOf(rij.getString("rol")),
                rij.getTimestamp("tot").toInstant(),
                rij.getTimestamp("binnen") != null);
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }

    private static Fout.BestaatNiet bestaatNiet() {
        return new Fout.BestaatNiet("Deze link werkt niet (meer). Vraag een nieuwe aan wie u uitnodigde.");
    }

    /** 128 bits from chance. */
    private static String geheim() {
        byte[] bytes = new byte[16];
        TOEVAL.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String zegel(String geheim) {
        return HexFormat.of().formatHex(kluis.zegel("gast", geheim.getBytes(StandardCharsets.UTF_8)));
    }

    static String plek(UUID gast) {
        return "huishouden/gast/" + gast + "/naam";
    }
}
