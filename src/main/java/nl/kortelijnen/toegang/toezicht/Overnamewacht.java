package nl.kortelijnen.toegang.toezicht;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices when everything that proves who somebody is came from others: then the account stands under a reservation, and
 * sees no household until somebody who knows its owner said yes. Whoever still has their own second factor proves
 * themselves with it.
 */
@Component
public class Overnamewacht {

    private static final Duration SAMEN = Duration.ofDays(90);

    private static final String ZET = """
            insert into voorbehoud (account, reden, sinds) values (:account, :reden, :nu)
            on conflict (account) do update set reden = excluded.reden, sinds = excluded.sinds, opgeheven_op = null
            where voorbehoud.opgeheven_op is not null
            """;
    private static final String KREEG_WACHTWOORD = """
            insert into gekregen_wachtwoord (account, hulpcode, sinds) values (:account, :hulpcode, :nu)
            on conflict (account) do update
            set hulpcode = gekregen_wachtwoord.hulpcode or excluded.hulpcode, sinds = excluded.sinds
            """;
    private static final String TWEEDE_STAP_MET_CODE = """
            select count(*) from hulpcode h left join voorbehoud v on v.account = h.account
            where h.account = :account and h.soort = 'TWEEDE_STAP' and h.gebruikt_op > :sinds
              and (v.opgeheven_op is null or h.gebruikt_op > v.opgeheven_op)
            """;

    private static final String BETROKKEN =
            "select count(*) from betrokkenheid where account = :account and beeindigd is null";

    /** Whose yes counts. */
    private static final String MACHTIG = """
            select count(*) from account_rol r left join bevoegdheid b on b.account = r.account and b.rol = r.rol
            where r.account = :account and r.rol in ('BEHEERDER', 'ORGANISATIEBEHEERDER', 'PRIVACYFUNCTIONARIS')
              and (b.account is null or b.bevestigd_op is not null)
            """;

    private final JdbcClient jdbc;
    private final Logboek logboek;
    private final Clock klok;

    Overnamewacht(JdbcClient jdbc, Logboek logboek, Clock klok) {
        this.jdbc = jdbc;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** Whether this account sees no household for now. */
    public boolean onderVoorbehoud(UUID account) {
        return jdbc.sql("select count(*) from voorbehoud where account = :account and opgeheven_op is null")
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Somebody else chose the first password of a new account. */
    void kreegEersteWachtwoord(UUID account) {
        kreegWachtwoord(account, false);
    }

    /** A new password was chosen with a code from somebody else. */
    public void wachtwoordMetCode(UUID account) {
        kreegWachtwoord(account, true);
        boolean ookTweedeStap = jdbc.sql(TWEEDE_STAP_MET_CODE)
                        .param("account", account)
                        .param("sinds", Timestamp.from(klok.instant().minus(SAMEN)))
                        .query(Integer.class)
                        .single()
                > 0;
        if (ookTweedeStap) {
            zet(account, Voorbehoudsreden.BEIDE_VAN_ANDEREN);
        }
    }

    /** The second factors were removed with a code from somebody else. */
    public void tweedeStapMetCode(UUID account) {
        if (gekregen(account).isPresent()) {
            zet(account, Voorbehoudsreden.BEIDE_VAN_ANDEREN);
        }
    }

    /** A second factor was set up where there was none. Whoever is new here and in no household yet is who they are. */
    public void eersteFactor(UUID account) {
        gekregen(account).ifPresent(metHulpcode -> {
            if (metHulpcode || isBetrokken(account)) {
                zet(account, Voorbehoudsreden.BEIDE_VAN_ANDEREN);
            }
            vergeetWachtwoord(account);
        });
    }

    /** Somebody at an identity provider was taken for this account for the first time. */
    public void gekoppeld(UUID account) {
        boolean alEigen = jdbc.sql("select count(*) from account where id = :account and not wachtwoord_tijdelijk")
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
        if (alEigen || inGebruik(account)) {
            zet(account, Voorbehoudsreden.AANBIEDER);
        }
    }

    /** An account that had ended was opened again. */
    void teruggezet(UUID account) {
        if (inGebruik(account)) {
            zet(account, Voorbehoudsreden.TERUGGEZET);
        }
    }

    /** A second factor that was there already was given. */
    public void bewezen(UUID account) {
        vergeetWachtwoord(account);
    }

    /** As {@link #bewezen}, with a code of the app that was set up at this moment: from before, it proves its owner. */
    public void bewezenMetCode(UUID account, Instant ingesteld) {
        bewezen(account);
        int opgeheven = jdbc.sql("""
                        update voorbehoud set opgeheven_op = :nu where account = :account and opgeheven_op is null
                          and reden in ('AANBIEDER', 'TERUGGEZET') and sinds > :ingesteld
                        """)
                .param("nu", nu())
                .param("account", account)
                .param("ingesteld", Timestamp.from(ingesteld))
                .update();
        if (opgeheven > 0) {
            noteer("voorbehoud opgeheven", account, "eigen tweede stap");
        }
    }

    record Open(UUID account, String naam, Optional<UUID> organisatie, Voorbehoudsreden reden, Instant sinds) {}

    List<Open> open() {
        return jdbc.sql("""
                        select v.account, a.naam, a.organisatie, v.reden, v.sinds from voorbehoud v
                        join account a on a.id = v.account and a.actief where v.opgeheven_op is null order by v.sinds
                        """)
                .query((rij, nummer) -> new Open(
                        rij.getObject("account", UUID.class),
                        rij.getString("naam"),
                        Optional.ofNullable(rij.getObject("organisatie", UUID.class)),
                        Voorbehoudsreden.valueOf(rij.getString("reden")),
                        rij.getTimestamp("sinds").toInstant()))
                .list();
    }

    void hefOp(UUID account, String waarom) {
        noteer("voorbehoud opgeheven", account, waarom);
        jdbc.sql("update voorbehoud set opgeheven_op = :nu where account = :account and opgeheven_op is null")
                .param("nu", nu())
                .param("account", account)
                .update();
        vergeetWachtwoord(account);
    }

    private void zet(UUID account, Voorbehoudsreden reden) {
        int gezet = jdbc.sql(ZET)
                .param("account", account)
                .param("reden", reden.name())
                .param("nu", nu())
                .update();
        if (gezet > 0) {
            noteer("onder voorbehoud", account, reden.label());
        }
    }

    private void noteer(String wat, UUID account, String waarom) {
        String naam = jdbc.sql("select gebruikersnaam from account where id = :account")
                .param("account", account)
                .query(String.class)
                .single();
        logboek.noteer(Loggebeurtenis.gelukt(Logsoort.WIJZIGEN, null, wat, naam, waarom));
    }

    private void kreegWachtwoord(UUID account, boolean hulpcode) {
        jdbc.sql(KREEG_WACHTWOORD)
                .param("account", account)
                .param("hulpcode", hulpcode)
                .param("nu", nu())
                .update();
    }

    /** Whether it came with a code, when the password came from others and nothing proved its owner since. */
    private Optional<Boolean> gekregen(UUID account) {
        return jdbc.sql("select hulpcode from gekregen_wachtwoord where account = :account")
                .param("account", account)
                .query(Boolean.class)
                .optional();
    }

    private void vergeetWachtwoord(UUID account) {
        jdbc.sql("delete from gekregen_wachtwoord where account = :account")
                .param("account", account)
                .update();
    }

    private boolean inGebruik(UUID account) {
        return isBetrokken(account) || zijnEr(MACHTIG, account);
    }

    private boolean isBetrokken(UUID account) {
        return zijnEr(BETROKKEN, account);
    }

    private boolean zijnEr(String vraag, UUID account) {
        return jdbc.sql(vraag).param("account", account).query(Integer.class).single() > 0;
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
