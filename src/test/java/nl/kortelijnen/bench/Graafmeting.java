package nl.kortelijnen.bench;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;

/**
 * A graph of a hundred thousand households and a million people: every question the portal asks about one household or
 * one part of the network, in the words of its own source, with other parameters each time, beside looking up one node.
 */
final class Graafmeting implements Bench.Meting {

    private static final int HUISHOUDENS = Integer.getInteger("bench.huishoudens", 100_000);
    private static final int KEREN = 200;
    private static final int VOORAF = 20;
    private static final QueryConfig LEZEN =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();
    private static final String HUISHOUDEN = "nl.kortelijnen.huishouden.Neo4jHuishoudens";
    private static final String TEKENING = "nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast";
    private static final String NETWERK = "nl.kortelijnen.ketennetwerk.Neo4j";

    private final Random toeval = new Random(1);

    private record Vraag(String cypher, Supplier<Map<String, Object>> parameters) {}

    @Override
    public String meet() throws Exception {
        try (Proefportaal portaal = new Proefportaal(Path.of("content"), "--kortelijnen.demo=false")) {
            Driver driver = portaal.context.getBean(Driver.class);
            long begin = System.nanoTime();
            new Graafvulling(driver).vul(HUISHOUDENS);
            System.out.printf("Gevuld in %.0f s%n", (System.nanoTime() - begin) / 1e9);
            driver.executableQuery("CALL db.awaitIndexes(600)").execute();
            StringBuilder tabel =
                    new StringBuilder("""
                    | graaf met %d huishoudens en %d mensen | mediaan | p95 | verhouding van de p95 |
                    |---|---|---|---|
                    """.formatted(HUISHOUDENS, HUISHOUDENS * Graafvulling.PER_HUISHOUDEN));
            Map<String, Vraag> vragen = vragen();
            double kaal = 0;
            int teTraag = 0;
            for (Map.Entry<String, Vraag> vraag : vragen.entrySet()) {
                Tijden tijden = meet(driver, vraag.getValue());
                kaal = kaal == 0 ? tijden.ms(0.95) : kaal;
                teTraag += tijden.ms(0.95) > 50 ? 1 : 0;
                tabel.append("| %s | %s | %s | %.1f × |%n"
                        .formatted(
                                vraag.getKey(),
                                Tijden.ms(tijden.ms(0.5), "ms"),
                                Tijden.ms(tijden.ms(0.95), "ms"),
                                tijden.ms(0.95) / kaal));
            }
            return tabel
                    + "%nDoel: p95 van elk ≤ 50 ms. %s%n"
                            .formatted(teTraag == 0 ? "Gehaald." : "Bij " + teTraag + " niet gehaald.")
                    + new Netwerkmeting(portaal.context).meet();
        }
    }

    private Map<String, Vraag> vragen() throws ReflectiveOperationException {
        Map<String, Vraag> vragen = new LinkedHashMap<>();
        vragen.put("een knoop op id", new Vraag("MATCH (h:Huishouden {id: $id}) RETURN h.id", this::huishouden));
        vragen.put("huishouden: blad met leden en notities", new Vraag(bron(HUISHOUDEN, "EEN"), this::huishouden));
        vragen.put("mijn twintig huishoudens", new Vraag(bron(HUISHOUDEN, "REGELS"), () -> Map.of("ids", twintig())));
        vragen.put(
                "tekening: heel het log", new Vraag(bron(TEKENING, "LOG"), () -> Map.of("huishouden", een(), "na", 0)));
        vragen.put("tekening: leden", new Vraag(bron(TEKENING, "LEDEN"), () -> Map.of("huishouden", een())));
        vragen.put(
                "nummers van twintig tekeningen", new Vraag(bron(TEKENING, "NUMMERS"), () -> Map.of("ids", twintig())));
        vragen.put(
                "van wie zijn deze twintig ids",
                new Vraag(bron(TEKENING, "VAN_ANDEREN"), () -> Map.of("huishouden", een(), "ids", mensen())));
        vragen.put("professional: lijnen", new Vraag(bron(NETWERK + "Lijnen", "VAN_PERSOON"), this::professional));
        vragen.put("organisatie: lijnen", new Vraag(bron(NETWERK + "Lijnen", "VAN_ORGANISATIE"), this::organisatie));
        vragen.put(
                "organisatie: mensen",
                new Vraag(bron(NETWERK + "Professionals", "VAN_ORGANISATIE"), this::organisatie));
        vragen.put(
                "twintig professionals",
                new Vraag(bron(NETWERK + "Professionals", "OP_ID"), () -> Map.of("ids", professionals())));
        vragen.put("team", new Vraag(bron(NETWERK + "Teams", "EEN"), this::team));
        vragen.put("mensen van een team", new Vraag(bron(NETWERK + "Professionals", "VAN_TEAM"), this::team));
        vragen.put("organisatie", new Vraag(bron(NETWERK + "Organisaties", "EEN"), this::organisatie));
        vragen.put("zoek mensen met een woord", new Vraag(bron(NETWERK + "Professionals", "ALLE"), this::filter));
        vragen.put("zoek organisaties met een woord", new Vraag(bron(NETWERK + "Organisaties", "ALLE"), this::filter));
        return vragen;
    }

    /** The question as it stands in the source, so that what is measured is what is asked. */
    private static String bron(String klasse, String naam) throws ReflectiveOperationException {
        Field veld = Class.forName(klasse).getDeclaredField(naam);
        veld.setAccessible(true);
        return (String) veld.get(null);
    }

    private static Tijden meet(Driver driver, Vraag vraag) {
        long[] nanos = new long[KEREN];
        for (int keer = -VOORAF; keer < KEREN; keer++) {
            Map<String, Object> parameters = vraag.parameters().get();
            long begin = System.nanoTime();
            driver.executableQuery(vraag.cypher())
                    .withParameters(parameters)
                    .withConfig(LEZEN)
                    .execute();
            if (keer >= 0) {
                nanos[keer] = System.nanoTime() - begin;
            }
        }
        return new Tijden(nanos);
    }

    private String een() {
        return Graafvulling.huishouden(toeval.nextInt(HUISHOUDENS));
    }

    private List<String> twintig() {
        return keer(this::een);
    }

    private List<String> mensen() {
        return keer(() -> Graafvulling.mens(toeval.nextInt(HUISHOUDENS), toeval.nextInt(Graafvulling.PER_HUISHOUDEN)));
    }

    private List<String> professionals() {
        return keer(() -> "n-p" + toeval.nextInt(Graafvulling.PROFESSIONALS));
    }

    private static List<String> keer(Supplier<String> bron) {
        List<String> twintig = new ArrayList<>();
        for (int nr = 0; nr < 20; nr++) {
            twintig.add(bron.get());
        }
        return twintig;
    }

    private Map<String, Object> huishouden() {
        return Map.of("id", een());
    }

    private Map<String, Object> professional() {
        return Map.of("id", "n-p" + toeval.nextInt(Graafvulling.PROFESSIONALS));
    }

    private Map<String, Object> organisatie() {
        return Map.of("id", "n-o" + toeval.nextInt(Graafvulling.ORGANISATIES));
    }

    private Map<String, Object> team() {
        return Map.of("id", "n-t" + toeval.nextInt(Graafvulling.TEAMS));
    }

    private Map<String, Object> filter() {
        Map<String, Object> filter = new HashMap<>();
        filter.put("nummer", null);
        filter.put("woorden", List.of(String.valueOf(toeval.nextInt(1_000))));
        filter.put("soort", null);
        filter.put("taal", null);
        filter.put("werkgebied", null);
        return filter;
    }
}
