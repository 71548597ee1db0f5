package nl.kortelijnen.consultatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Account;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who divide the questions that nobody took in time (E05). Who they are, the netwerkbeheerder says. */
@Service
public class Kerngroep {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Logboek logboek;
    private final Clock klok;

    Kerngroep(JdbcClient jdbc, Accounts accounts, Toegang toegang, Logboek logboek, Clock klok) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.toegang = toegang;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** Somebody who can be in it. */
    public record Kandidaat(UUID account, String naam) {}

    boolean heeft(UUID account) {
        return jdbc.sql("select exists (select 1 from consultkerngroep where account = :account)")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** The accounts of all in it, to tell them something; whoever shows names asks {@link #leden}. */
    public Set<UUID> accounts() {
        return Set.copyOf(jdbc.sql("select account from consultkerngroep")
                .query(UUID.class)
                .list());
    }

    public boolean leeg() {
        return accounts().isEmpty();
    }

    public boolean magKiezen() {
        return toegang.vereis().heeft(Rol.NETWERKBEHEERDER);
    }

    /** Who can be chosen; for the netwerkbeheerder only. */
    public List<Kandidaat> kandidaten() {
        toegang.vereisGeteld(Rol.NETWERKBEHEERDER);
        return accounts.alle().stream()
                .filter(Account::actief)
                .map(account -> new Kandidaat(
                        account.gebruiker().account(), account.gebruiker().naam()))
                .toList();
    }

    public Set<UUID> leden() {
        toegang.vereisGeteld(Rol.NETWERKBEHEERDER);
        return accounts();
    }

    /** @throws Fout.RegelGeschonden when nobody would be left */
    @Transactional
    public void kies(Set<UUID> leden) {
        UUID door = toegang.vereisGeteld(Rol.NETWERKBEHEERDER).account();
        if (leden.isEmpty()) {
            throw new Fout.RegelGeschonden(
                    "Kies minstens één persoon. Anders blijft een vraag liggen die niemand pakt.");
        }
        logboek.noteer(Loggebeurtenis.gelukt(
                Logsoort.WIJZIGEN, null, "kerngroep", leden.size() + " leden", "vragen verdelen"));
        jdbc.sql("delete from consultkerngroep where account not in (:leden)")
                .param("leden", leden)
                .update();
        leden.forEach(lid -> jdbc.sql(
                        "insert into consultkerngroep (account, sinds, door) values (:lid, :nu, :door) on conflict do nothing")
                .param("lid", lid)
                .param("nu", Timestamp.from(klok.instant()))
                .param("door", door)
                .update());
    }
}
