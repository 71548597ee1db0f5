package nl.kortelijnen.casuistiek.zeldzaam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.herkenning.Aanwijzing;
import nl.kortelijnen.herkenning.Aanwijzingsoort;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.herkenning.herkomst.Huisaanwijzingen;
import nl.kortelijnen.herkenning.herkomst.Huisaanwijzingen.Geteld;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether a combination occurs often enough in what the portal itself keeps (C03): five households, or five shared cases,
 * of five different people. Answers yes or no and nothing else; the same for none as for one too few. What is counted is in
 * memory only and a day old at most, so that it does not tell what somebody did just now.
 *
 * @see <a href="file:../../../../../../../docs/besluiten/0067-tellen-zonder-te-vertellen.md">besluit 0067</a>
 */
@Component
public class Zeldzaamheid {

    static final int GENOEG = 5;

    private static final String GEDEELD = """
            select schrijver, titel, context, vraag, wat_geprobeerd, wat_hielp, uitkomst, cultuur_en_netwerk
            from casus where status = 'GEDEELD'
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<Huisaanwijzingen> huishoudens;

    private volatile Telling telling = new Telling(List.of(), List.of());

    Zeldzaamheid(JdbcClient jdbc, ObjectProvider<Huisaanwijzingen> huishoudens) {
        this.jdbc = jdbc;
        this.huishoudens = huishoudens;
    }

    private record Telling(List<Geteld> huishoudens, List<Geteld> casussen) {}

    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void telOpnieuw() {
        telling = new Telling(
                huishoudens.stream().flatMap(bron -> bron.alle().stream()).toList(), gedeeldeCasussen());
    }

    private List<Geteld> gedeeldeCasussen() {
        return jdbc.sql(GEDEELD).query(Zeldzaamheid::geteld).list();
    }

    private static Geteld geteld(ResultSet rij, int nummer) throws SQLException {
        List<String> teksten = new ArrayList<>();
        for (int kolom = 2; kolom <= rij.getMetaData().getColumnCount(); kolom++) {
            teksten.add(rij.getString(kolom));
        }
        return new Geteld(Herkenner.aanwijzingen(teksten), Set.of(rij.getObject("schrijver", UUID.class)));
    }

    /** @param schrijver of whom no household and no case counts: who made four of them would learn of the fifth */
    public boolean isGewoon(Set<Aanwijzing> samen, UUID schrijver) {
        Telling nu = telling;
        return Stream.of(nu.huishoudens(), nu.casussen()).anyMatch(gevallen -> isGewoon(samen, schrijver, gevallen));
    }

    static boolean isGewoon(Set<Aanwijzing> samen, UUID schrijver, List<Geteld> gevallen) {
        Set<UUID> geweest = new HashSet<>(Set.of(schrijver));
        int aantal = 0;
        for (Geteld geval : gevallen) {
            boolean vanEenAnder = !geval.betrokken().isEmpty() && Collections.disjoint(geval.betrokken(), geweest);
            if (vanEenAnder && heeft(geval.aanwijzingen(), samen)) {
                geweest.addAll(geval.betrokken());
                aantal++;
            }
        }
        return aantal >= GENOEG;
    }

    /** Of each kind one that was told. */
    private static boolean heeft(Set<Aanwijzing> aanwijzingen, Set<Aanwijzing> samen) {
        Set<Aanwijzingsoort> gedeeld = samen.stream()
                .filter(aanwijzingen::contains)
                .map(Aanwijzing::soort)
                .collect(Collectors.toSet());
        return samen.stream().map(Aanwijzing::soort).allMatch(gedeeld::contains);
    }
}
