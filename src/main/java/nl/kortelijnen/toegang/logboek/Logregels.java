package nl.kortelijnen.toegang.logboek;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds rows of the log. Asks for no right: {@link Loginzage} and {@link Logboek} do. */
@Component
class Logregels {

    /** Rows stand in the order of their numbers; the clocks of two nodes may differ, but never by this much. */
    private static final Duration SPELING = Duration.ofHours(1);

    private static final String PER_DAG = """
            select date(tijd at time zone 'Europe/Amsterdam') as dag, account, max(gebruiker) as gebruiker, rollen,
                   organisatie, huishouden, soort, uitkomst, betreft, doel, grondslag, nood,
                   count(*) as aantal, min(tijd) as eerste, max(tijd) as laatste
            from logboek
            where %s
            group by dag, account, rollen, organisatie, huishouden, soort, uitkomst, betreft, doel, grondslag, nood
            order by dag desc, max(nr) desc
            limit :aantal offset :begin
            """;
    private static final String PERSONEN = """
            select id, naam from account
            where :organisatie::uuid is null or organisatie = :organisatie::uuid
            order by naam collate "nl-x-icu", id
            """;

    private final JdbcClient jdbc;

    Logregels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param ouderDan the number of the last row on the page before; null for the newest */
    Logblad<Logregel> zoek(Logvraag vraag, @Nullable Long ouderDan) {
        Voorwaarden waar = new Voorwaarden();
        waar.als(ouderDan, "nr < :ouderDan", "ouderDan");
        waar.als(vraag.account(), "account = :account", "account");
        waar.als(vraag.huishouden(), "huishouden = :huishouden", "huishouden");
        waar.als(vraag.soort() == null ? null : vraag.soort().name(), "soort = :soort", "soort");
        waar.als(vraag.uitkomst() == null ? null : vraag.uitkomst().name(), "uitkomst = :uitkomst", "uitkomst");
        waar.als(vraag.alleenNood() ? Boolean.TRUE : null, "nood and :nood", "nood");
        waar.periode(vraag.periode());
        waar.nummers(vraag.periode());
        return Logblad.van(jdbc.sql("select * from logboek where " + waar.sql() + " order by nr desc limit :aantal")
                .params(waar.waarden)
                .param("aantal", Logblad.LENGTE + 1)
                .query(Logrij::regel)
                .list());
    }

    Logblad<Logdagregel> perDag(Logdagvraag vraag, int bladzij) {
        Voorwaarden waar = new Voorwaarden();
        waar.als(vraag.huishouden(), "huishouden = :huishouden", "huishouden");
        waar.als(vraag.organisatie(), "organisatie = :organisatie", "organisatie");
        waar.als(vraag.account(), "account = :account and huishouden is not null", "account");
        waar.periode(vraag.periode());
        return Logblad.van(jdbc.sql(PER_DAG.formatted(waar.sql()))
                .params(waar.waarden)
                .param("aantal", Logblad.LENGTE + 1)
                .param("begin", Logblad.LENGTE * Math.max(0, bladzij))
                .query(Logrij::dagregel)
                .list());
    }

    /** Everybody with an account, or those of one organisation, in the order of their names. */
    List<Logpersoon> personen(@Nullable UUID organisatie) {
        return jdbc.sql(PERSONEN)
                .param("organisatie", organisatie == null ? null : organisatie.toString())
                .query((rij, nummer) -> new Logpersoon(rij.getObject("id", UUID.class), rij.getString("naam")))
                .list();
    }

    /** Fixed pieces of SQL with the values that go with them. */
    private static final class Voorwaarden {
        private final List<String> delen = new ArrayList<>(List.of("true"));
        private final Map<String, Object> waarden = new LinkedHashMap<>();

        void als(@Nullable Object waarde, String deel, String naam) {
            if (waarde != null) {
                delen.add(deel);
                waarden.put(naam, waarde);
            }
        }

        void periode(Logperiode periode) {
            als(tijdstip(periode.begin(), Duration.ZERO), "tijd >= :begintijd", "begintijd");
            als(tijdstip(periode.einde(), Duration.ZERO), "tijd < :eindtijd", "eindtijd");
        }

        /** The same period by number, so that a page of long ago does not read everything that came after. */
        void nummers(Logperiode periode) {
            als(
                    tijdstip(periode.begin(), SPELING.negated()),
                    "nr > coalesce((select nr from logboek where tijd < :vroegst order by tijd desc limit 1), 0)",
                    "vroegst");
            als(
                    tijdstip(periode.einde(), SPELING),
                    "nr < coalesce((select nr from logboek where tijd >= :laatst order by tijd limit 1),"
                            + " 9223372036854775807)",
                    "laatst");
        }

        private static @Nullable Timestamp tijdstip(@Nullable Instant moment, Duration erbij) {
            return moment == null ? null : Timestamp.from(moment.plus(erbij));
        }

        String sql() {
            return String.join(" and ", delen);
        }
    }
}
