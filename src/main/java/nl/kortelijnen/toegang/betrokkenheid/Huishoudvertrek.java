package nl.kortelijnen.toegang.betrokkenheid;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.organisatie.Vertrekgevolg;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many households would be left without a fixed contact, or without anybody. */
@Component
class Huishoudvertrek implements Vertrekgevolg {

    private static final String VAST = "select count(*) from vast_contact where account = :account and tot is null";
    private static final String ENIGE = """
            select count(*) from (
                select b.huishouden from betrokkenheid b join account a on a.id = b.account and a.actief
                where b.beeindigd is null and (b.tot is null or b.tot > :vandaag)
                group by b.huishouden
                having bool_and(b.account = :account)
            ) alleen
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Huishoudvertrek(JdbcClient jdbc, Clock klok) {
        this.klok = klok;
        this.jdbc = jdbc;
    }

    @Override
    public List<String> van(UUID account) {
        int vast = tel(VAST, account);
        int enige = tel(ENIGE, account);
        return Stream.of(
                        vast == 0
                                ? ""
                                : Nederlands.aantal(vast, "huishouden heeft", "huishoudens hebben")
                                        + " deze persoon als vaste contactpersoon.",
                        enige == 0
                                ? ""
                                : Nederlands.aantal(enige, "huishouden houdt", "huishoudens houden")
                                        + " daarna niemand meer over die erbij kan.")
                .filter(zin -> !zin.isEmpty())
                .toList();
    }

    private int tel(String vraag, UUID account) {
        return jdbc.sql(vraag)
                .param("account", account)
                .param("vandaag", Nederlands.vandaag(klok))
                .query(Integer.class)
                .single();
    }
}
