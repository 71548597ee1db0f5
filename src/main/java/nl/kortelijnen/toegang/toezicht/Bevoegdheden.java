package nl.kortelijnen.toegang.toezicht;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Rolwacht;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a role that helps others into their accounts counts already: after a wait, and after a yes of somebody who did
 * not give it. So two accounts of one person are not two people.
 */
@Component
public class Bevoegdheden implements Rolwacht {

    /** The roles that give codes, or say yes to those who do. */
    static final Set<Rol> MACHTIG = EnumSet.of(Rol.BEHEERDER, Rol.ORGANISATIEBEHEERDER, Rol.PRIVACYFUNCTIONARIS);

    private static final String GEGEVEN = """
            insert into bevoegdheid (account, rol, gegeven_door, gegeven_op, telt_vanaf)
            values (:account, :rol, :door, :nu, :vanaf)
            on conflict (account, rol) do update set gegeven_door = excluded.gegeven_door,
                gegeven_op = excluded.gegeven_op, telt_vanaf = excluded.telt_vanaf, bevestigd_door = null,
                bevestigd_op = null
            """;

    /** On purpose without the wait and without a reservation: whoever could say yes one day is somebody. */
    private static final String ANDEREN = """
            select count(*) from account a join account_rol r on r.account = a.id
            where a.actief and r.rol in ('BEHEERDER', 'PRIVACYFUNCTIONARIS') and a.id not in (:een, :ander)
            """;

    private static final String TELT = """
            select count(*) from account a join account_rol r on r.account = a.id and r.rol = :rol
            left join bevoegdheid b on b.account = a.id and b.rol = r.rol
            left join voorbehoud v on v.account = a.id and v.opgeheven_op is null
            where a.id = :account and a.actief and v.account is null
              and (b.account is null or (b.bevestigd_op is not null and b.telt_vanaf <= :nu))
            """;

    private static final String WACHT = """
            select (select count(*) from bevoegdheid where account = :account and rol = :rol
                      and (bevestigd_op is null or telt_vanaf > :nu))
                 + (select count(*) from voorbehoud where account = :account and opgeheven_op is null)
            """;

    private static final String OPEN = """
            select b.account, a.naam, b.rol, b.gegeven_door, g.naam as gever, b.gegeven_op from bevoegdheid b
            join account a on a.id = b.account and a.actief
            join account_rol r on r.account = b.account and r.rol = b.rol
            join account g on g.id = b.gegeven_door
            where b.bevestigd_op is null order by b.gegeven_op
            """;

    private final JdbcClient jdbc;
    private final Logboek logboek;
    private final Clock klok;
    private final Duration wachttijd;

    Bevoegdheden(
            JdbcClient jdbc,
            Logboek logboek,
            Clock klok,
            @Value("${kortelijnen.toegang.wachttijd:72h}") Duration wachttijd) {
        this.jdbc = jdbc;
        this.logboek = logboek;
        this.klok = klok;
        this.wachttijd = wachttijd;
    }

    /** A role that waits for a yes, and who gave it. */
    record Gegeven(UUID account, String naam, Rol rol, UUID gever, String naamGever, Instant op) {}

    Duration wachttijd() {
        return wachttijd;
    }

    /** In an empty portal the first who can say yes to others needs none: nobody could give it, and nothing is there. */
    void gegeven(UUID account, Set<Rol> erbij, UUID door) {
        for (Rol rol : erbij) {
            if (MACHTIG.contains(rol)) {
                if (isEersteAndere(account, door)) {
                    logboek.noteer(Loggebeurtenis.gelukt(
                            Logsoort.WIJZIGEN,
                            null,
                            "rol " + rol.label() + " telt meteen",
                            naam(account),
                            "leeg portaal"));
                } else {
                    zet(account, rol, door);
                }
            }
        }
    }

    private boolean isEersteAndere(UUID account, UUID door) {
        boolean leeg = jdbc.sql("select count(*) from betrokkenheid")
                        .query(Integer.class)
                        .single()
                == 0;
        return leeg
                && jdbc.sql(ANDEREN)
                                .param("een", account)
                                .param("ander", door)
                                .query(Integer.class)
                                .single()
                        == 0;
    }

    private void zet(UUID account, Rol rol, UUID door) {
        Instant nu = klok.instant();
        jdbc.sql(GEGEVEN)
                .param("account", account)
                .param("rol", rol.name())
                .param("door", door)
                .param("nu", Timestamp.from(nu))
                .param("vanaf", Timestamp.from(nu.plus(wachttijd)))
                .update();
    }

    /** Whether this account has this role, and it counts. */
    public boolean telt(UUID account, Rol rol) {
        return jdbc.sql(TELT)
                        .param("account", account)
                        .param("rol", rol.name())
                        .param("nu", Timestamp.from(klok.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public boolean wacht(UUID account, Rol rol) {
        return MACHTIG.contains(rol)
                && jdbc.sql(WACHT)
                                .param("account", account)
                                .param("rol", rol.name())
                                .param("nu", Timestamp.from(klok.instant()))
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    boolean teltEen(Gebruiker wie, Rol... rollen) {
        return List.of(rollen).stream().anyMatch(rol -> telt(wie.account(), rol));
    }

    List<Gegeven> open() {
        return jdbc.sql(OPEN)
                .query((rij, nummer) -> new Gegeven(
                        rij.getObject("account", UUID.class),
                        rij.getString("naam"),
                        Rol.valueOf(rij.getString("rol")),
                        rij.getObject("gegeven_door", UUID.class),
                        rij.getString("gever"),
                        rij.getTimestamp("gegeven_op").toInstant()))
                .list();
    }

    void bevestig(UUID account, Rol rol, Optional<UUID> door) {
        jdbc.sql(
                        "update bevoegdheid set bevestigd_op = :nu, bevestigd_door = :door where account = :account and rol = :rol")
                .param("nu", Timestamp.from(klok.instant()))
                .param("door", door.orElse(null))
                .param("account", account)
                .param("rol", rol.name())
                .update();
    }

    private String naam(UUID account) {
        return jdbc.sql("select gebruikersnaam from account where id = :account")
                .param("account", account)
                .query(String.class)
                .single();
    }
}
