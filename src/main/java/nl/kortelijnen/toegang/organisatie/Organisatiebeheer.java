package nl.kortelijnen.toegang.organisatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Toevalscode;
import nl.kortelijnen.toegang.account.Account;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation's own people. Whoever is of another organisation does not exist here. */
@Service
public class Organisatiebeheer {

    /** The roles a beheerder of an organisation may give. */
    public static final Set<Rol> TE_GEVEN = EnumSet.of(Rol.PROFESSIONAL, Rol.DESKUNDIGE, Rol.ORGANISATOR);

    public static final String GEEN_ORGANISATIE =
            "Je account hoort nog bij geen organisatie. Vraag het de beheerder van het portaal.";

    private static final Period HALFJAAR = Period.ofMonths(6);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Logboek logboek;
    private final List<Vertrekgevolg> vertrekgevolgen;
    private final Clock klok;

    Organisatiebeheer(
            JdbcClient jdbc,
            Accounts accounts,
            Toegang toegang,
            Logboek logboek,
            List<Vertrekgevolg> vertrekgevolgen,
            Clock klok) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.toegang = toegang;
        this.logboek = logboek;
        this.vertrekgevolgen = List.copyOf(vertrekgevolgen);
        this.klok = klok;
    }

    /** @throws Fout.GeenToegang for anybody but a beheerder of an organisation */
    public List<Medewerker> mensen() {
        UUID organisatie = vereis();
        Map<UUID, Nagekeken> nagekeken = nagekeken(organisatie);
        return accounts.alle().stream()
                .filter(account -> organisatie.equals(account.gebruiker().organisatie()))
                .map(account -> medewerker(
                        account,
                        Objects.requireNonNull(nagekeken.get(account.gebruiker().account()))))
                .sorted(Comparator.comparing(een -> een.wie().naam(), Nederlands.VOLGORDE))
                .toList();
    }

    /** How many people wait to be looked after; 0 for anybody else. */
    public int teLaat(Gebruiker wie) {
        UUID organisatie = wie.organisatie();
        if (!wie.heeft(Rol.ORGANISATIEBEHEERDER) || organisatie == null) {
            return 0;
        }
        return jdbc.sql("""
                        select count(*) from account
                        where organisatie = :organisatie and actief and coalesce(nagekeken, aangemaakt) < :grens
                        """)
                .param("organisatie", organisatie)
                .param("grens", Timestamp.from(grens()))
                .query(Integer.class)
                .single();
    }

    /**
     * Makes an account within one's own organisation.
     *
     * @throws Fout.RegelGeschonden when a field must be mended or a role may not be given
     */
    @Transactional
    public Collegauitnodiging nodigUit(String gebruikersnaam, String naam, Set<Rol> rollen) {
        UUID organisatie = vereis();
        if (rollen.isEmpty() || !TE_GEVEN.containsAll(rollen)) {
            throw new Fout.RegelGeschonden(
                    "Kies een of meer rollen die je mag geven. Andere rollen geeft de beheerder.");
        }
        String wachtwoord = Toevalscode.nieuw(Toevalscode.KLEIN, 5, 4);
        Gebruiker nieuw = accounts.maakMetTijdelijkWachtwoord(gebruikersnaam, naam, wachtwoord, rollen);
        accounts.zetOrganisatie(nieuw.account(), organisatie);
        noteer(Logsoort.AANMAKEN, nieuw.account());
        return new Collegauitnodiging(nieuw.gebruikersnaam(), wachtwoord);
    }

    /** Says that this account is still right. */
    @Transactional
    public void kijkNa(UUID account) {
        vereisEigen(account);
        noteer(Logsoort.WIJZIGEN, account);
        jdbc.sql("update account set nagekeken = :nu where id = :id")
                .param("nu", Timestamp.from(klok.instant()))
                .param("id", account)
                .update();
    }

    /** What would be left behind when this person leaves, in sentences; empty when nothing. */
    public List<String> watBlijftAchter(UUID account) {
        vereisEigen(account);
        return vertrekgevolgen.stream()
                .flatMap(module -> module.van(account).stream())
                .toList();
    }

    /** Ends the account at once; open sessions and keys too. */
    @Transactional
    public void beeindig(UUID account) {
        vereisEigen(account);
        if (account.equals(toegang.vereis().account())) {
            throw new Fout.RegelGeschonden(
                    "Je eigen account beëindig je niet zelf. Vraag het de beheerder van het portaal.");
        }
        noteer(Logsoort.VERWIJDEREN, account);
        accounts.zetActief(account, false);
    }

    private Medewerker medewerker(Account account, Nagekeken nagekeken) {
        return new Medewerker(
                account.gebruiker(),
                account.actief(),
                nagekeken.op() == null ? null : LocalDate.ofInstant(nagekeken.op(), Nederlands.TIJDZONE),
                account.actief() && nagekeken.sinds().isBefore(grens()));
    }

    /**
     * @param op when somebody said last that the account is right, if ever
     * @param sinds as {@code op}, or when the account was made
     */
    private record Nagekeken(UUID account, @Nullable Instant op, Instant sinds) {}

    private Map<UUID, Nagekeken> nagekeken(UUID organisatie) {
        return jdbc
                .sql(
                        "select id, nagekeken, coalesce(nagekeken, aangemaakt) as sinds from account where organisatie = :o")
                .param("o", organisatie)
                .query((rij, nummer) -> new Nagekeken(
                        Objects.requireNonNull(rij.getObject("id", UUID.class)),
                        moment(rij.getTimestamp("nagekeken")),
                        rij.getTimestamp("sinds").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Nagekeken::account, Function.identity()));
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijdstip) {
        return tijdstip == null ? null : tijdstip.toInstant();
    }

    private Instant grens() {
        return Nederlands.vandaag(klok)
                .minus(HALFJAAR)
                .atStartOfDay(Nederlands.TIJDZONE)
                .toInstant();
    }

    private void noteer(Logsoort soort, UUID account) {
        logboek.noteer(Loggebeurtenis.gelukt(soort, null, "account", account.toString(), "organisatiebeheer"));
    }

    private UUID vereis() {
        @Nullable UUID organisatie = toegang.vereis(Rol.ORGANISATIEBEHEERDER).organisatie();
        if (organisatie == null) {
            throw new Fout.GeenToegang(GEEN_ORGANISATIE);
        }
        return organisatie;
    }

    private void vereisEigen(UUID account) {
        UUID organisatie = vereis();
        boolean eigen = accounts.gebruiker(account)
                .map(Gebruiker::organisatie)
                .filter(organisatie::equals)
                .isPresent();
        if (!eigen) {
            throw new Fout.BestaatNiet("Deze medewerker is er niet (meer).");
        }
    }
}
