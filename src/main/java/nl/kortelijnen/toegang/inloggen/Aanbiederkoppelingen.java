package nl.kortelijnen.toegang.inloggen;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.toezicht.Overnamewacht;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account belongs to somebody at an identity provider. The link is (issuer, subject); it is made at first use
 * with the name a beheerder gave the account. Nobody gets an account or a right this way.
 */
@Component
class Aanbiederkoppelingen {

    private static final String GEKOPPELD =
            "select account from aanbiederkoppeling where uitgever = :uitgever and onderwerp = :onderwerp";
    private static final String KOPPEL = """
            insert into aanbiederkoppeling (uitgever, onderwerp, account, gekoppeld)
            select :uitgever, :onderwerp, a.id, :nu from account a
            where lower(a.aanmeldnaam) = :naam and a.actief
            on conflict do nothing
            returning account
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Overnamewacht overnamewacht;
    private final Clock klok;
    private final Set<String> naamTelt;

    Aanbiederkoppelingen(
            JdbcClient jdbc,
            Accounts accounts,
            Overnamewacht overnamewacht,
            Clock klok,
            @Value("${kortelijnen.aanbieder.gebruikersnaam-telt:}") Set<String> naamTelt) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.overnamewacht = overnamewacht;
        this.klok = klok;
        this.naamTelt = Set.copyOf(naamTelt);
    }

    /** @param aanbieder the registration's id, which says whether its user names may be relied upon */
    @Transactional
    Optional<Gebruiker> account(OidcUser wie, String aanbieder) {
        String uitgever = Objects.requireNonNull(wie.getIssuer(), "no issuer").toString();
        String onderwerp = Objects.requireNonNull(wie.getSubject(), "no subject");
        return jdbc.sql(GEKOPPELD)
                .param("uitgever", uitgever)
                .param("onderwerp", onderwerp)
                .query(UUID.class)
                .optional()
                .or(() -> namen(wie, aanbieder)
                        .map(naam -> koppel(uitgever, onderwerp, naam))
                        .flatMap(Optional::stream)
                        .findFirst())
                .flatMap(accounts::actieve);
    }

    private Optional<UUID> koppel(String uitgever, String onderwerp, String naam) {
        return jdbc.sql(KOPPEL)
                .param("uitgever", uitgever)
                .param("onderwerp", onderwerp)
                .param("nu", Timestamp.from(klok.instant()))
                .param("naam", naam.toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .map(account -> {
                    overnamewacht.gekoppeld(account);
                    return account;
                });
    }

    /** A verified e-mail address; a user name only of a provider that was said to guard its user names. */
    private Stream<String> namen(OidcUser wie, String aanbieder) {
        return Stream.of(
                        Boolean.TRUE.equals(wie.getEmailVerified()) ? wie.getEmail() : null,
                        naamTelt.contains(aanbieder) ? wie.getPreferredUsername() : null)
                .flatMap(Stream::ofNullable)
                .filter(naam -> !naam.isBlank());
    }
}
