package nl.kortelijnen.verslag.bijeenkomst;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.verslag.bijeenkomst.Aangemelde.Plek;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who comes, in the store. */
@Component
class Aanmeldkast {

    private static final String ZET = """
            insert into bijeenkomst_aanmelding (bijeenkomst, account, naam, functie, organisatie, organisatie_naam, groep,
              plek, sinds)
            values (:bijeenkomst, :account, :naam, :functie, :organisatie, :organisatieNaam, :groep, :plek, :nu)
            on conflict (bijeenkomst, account) do update set naam = excluded.naam, functie = excluded.functie,
              organisatie = excluded.organisatie, organisatie_naam = excluded.organisatie_naam, groep = excluded.groep,
              plek = excluded.plek, aanwezig = false,
              sinds = case when bijeenkomst_aanmelding.plek = 'AFGEMELD' then excluded.sinds
                else bijeenkomst_aanmelding.sinds end
            """;

    private final JdbcClient jdbc;

    Aanmeldkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they came; without those who changed their mind. */
    List<Aangemelde> van(UUID bijeenkomst) {
        return jdbc.sql("""
                        select account, naam, functie, organisatie_naam as organisatie, groep, plek, sinds, aanwezig
                        from bijeenkomst_aanmelding where bijeenkomst = :b and plek <> 'AFGEMELD' order by sinds, account
                        """)
                .param("b", bijeenkomst)
                .query((rij, nummer) -> new Aangemelde(
                        rij.getObject("account", UUID.class),
                        rij.getString("naam"),
                        rij.getString("functie"),
                        rij.getString("organisatie"),
                        rij.getObject("groep", UUID.class),
                        Plek.valueOf(rij.getString("plek")),
                        rij.getTimestamp("sinds").toInstant(),
                        rij.getBoolean("aanwezig")))
                .list();
    }

    Optional<Aangemelde> een(UUID bijeenkomst, UUID account) {
        return van(bijeenkomst).stream()
                .filter(een -> een.account().equals(account))
                .findFirst();
    }

    List<UUID> bijeenkomstenVan(UUID account) {
        return jdbc.sql("select bijeenkomst from bijeenkomst_aanmelding where account = :a and plek <> 'AFGEMELD'")
                .param("a", account)
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .list();
    }

    void zet(
            UUID bijeenkomst,
            Gebruiker wie,
            String organisatie,
            String functie,
            @Nullable UUID groep,
            Plek plek,
            Instant nu) {
        jdbc.sql(ZET)
                .param("bijeenkomst", bijeenkomst)
                .param("account", wie.account())
                .param("naam", wie.naam())
                .param("functie", functie)
                .param("organisatie", wie.organisatie())
                .param("organisatieNaam", organisatie)
                .param("groep", groep)
                .param("plek", plek.name())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    void zetPlek(UUID bijeenkomst, UUID account, Plek plek) {
        jdbc.sql(
                        "update bijeenkomst_aanmelding set plek = :plek, aanwezig = false where bijeenkomst = :b and account = :a")
                .param("b", bijeenkomst)
                .param("a", account)
                .param("plek", plek.name())
                .update();
    }

    void zetAanwezig(UUID bijeenkomst, UUID account, boolean aanwezig) {
        jdbc.sql("update bijeenkomst_aanmelding set aanwezig = :ja where bijeenkomst = :b and account = :a")
                .param("b", bijeenkomst)
                .param("a", account)
                .param("ja", aanwezig)
                .update();
    }
}
