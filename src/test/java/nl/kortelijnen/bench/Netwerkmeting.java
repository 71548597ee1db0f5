package nl.kortelijnen.bench;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.dekking.Dekking;
import nl.kortelijnen.ketennetwerk.pad.KortsteLijn;
import nl.kortelijnen.ketennetwerk.pad.Lijndoel;
import nl.kortelijnen.toegang.wie.Toegang;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.springframework.context.ApplicationContext;

/**
 * The network of professionals at its largest: the shortest line as the portal gives it, beside the bare Cypher of the same
 * question in the same run and in turns; a card; and the matrix of what is missing.
 */
final class Netwerkmeting {

    private static final int MENSEN = Integer.getInteger("bench.mensen", 100_000);
    private static final int KEREN = 200;
    private static final int VOORAF = 60;
    private static final int KEREN_MATRIX = 5;
    private static final QueryConfig LEZEN =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    /** What anybody would write who wants the shortest way and nothing else. */
    private static final String KAAL = """
            MATCH (van:Professional {id: $van}), (naar:Professional {id: $naar})
            MATCH pad = SHORTEST 1 (van)-[:HEEFT_LIJN_MET]-*(naar)
            RETURN [mens IN nodes(pad) | mens.id] AS ids
            """;

    private final Driver driver;
    private final KortsteLijn kortsteLijn;
    private final Ketennetwerk netwerk;
    private final Dekking dekking;
    private final Toegang toegang;
    private final LocalDate vandaag;
    private final Netwerkvulling vulling;
    private final Random toeval = new Random(2);

    Netwerkmeting(ApplicationContext context) {
        driver = context.getBean(Driver.class);
        kortsteLijn = context.getBean(KortsteLijn.class);
        netwerk = context.getBean(Ketennetwerk.class);
        dekking = context.getBean(Dekking.class);
        toegang = context.getBean(Toegang.class);
        vandaag = Nederlands.vandaag(context.getBean(Clock.class));
        vulling = new Netwerkvulling(driver, MENSEN);
    }

    String meet() {
        vulling.vul();
        return toegang.namensHetPortaal(this::tabel);
    }

    private String tabel() {
        Tijden[] naarMens = inBeurten(
                KEREN,
                () -> kortsteLijn.zoek(mens(), new Lijndoel.Collega(mens())),
                () -> kaal(bron("pad.Neo4jLijnpaden", "NAAR_COLLEGA"), mens().toString()),
                () -> kaal(KAAL, mens().toString()));
        Tijden[] naarOrganisatie = inBeurten(
                KEREN,
                () -> kortsteLijn.zoek(mens(), new Lijndoel.BijOrganisatie(organisatie())),
                () -> kaal(
                        bron("pad.Neo4jLijnpaden", "NAAR_ORGANISATIE"),
                        organisatie().toString()));
        Tijden[] kaart = inBeurten(KEREN, () -> netwerk.organisatie(organisatie()), () -> netwerk.professional(mens()));
        Tijden[] matrix =
                inBeurten(KEREN_MATRIX, dekking::lijnen, () -> kaal(bron("dekking.Neo4jDekking", "LIJNEN"), ""));
        return """

                | netwerk met %d mensen en %d lijnen | mediaan | p95 |
                |---|---|---|
                """.formatted(MENSEN, MENSEN * Netwerkvulling.PER_MENS)
                + rij("kortste lijn naar een collega, in het portaal", naarMens[0])
                + rij("dezelfde Cypher, kaal over de driver", naarMens[1])
                + rij("zonder einde, vertrek en volgorde, kaal", naarMens[2])
                + rij("kortste lijn naar een organisatie, in het portaal", naarOrganisatie[0])
                + rij("dezelfde Cypher, kaal over de driver", naarOrganisatie[1])
                + rij("kaart van een organisatie", kaart[0])
                + rij("kaart van een collega", kaart[1])
                + rij("lijnen tussen alle soorten", matrix[0])
                + rij("opnieuw geteld, kaal over de driver", matrix[1])
                + "%nDoel: kortste lijn p95 ≤ 50 ms en ≤ 1,2 × kaal (nu %.2f × en %.2f ×), kaart ≤ 20 ms, matrix ≤ 1 s.%n"
                        .formatted(
                                naarMens[0].ms(0.95) / naarMens[1].ms(0.95),
                                naarOrganisatie[0].ms(0.95) / naarOrganisatie[1].ms(0.95));
    }

    /** Each in turn, so that a busy moment of the machine is shared. */
    private static Tijden[] inBeurten(int keren, Runnable... dingen) {
        long[][] nanos = new long[dingen.length][keren];
        int vooraf = Math.min(VOORAF, keren);
        for (int keer = -vooraf; keer < keren; keer++) {
            for (int ding = 0; ding < dingen.length; ding++) {
                long begin = System.nanoTime();
                dingen[ding].run();
                if (keer >= 0) {
                    nanos[ding][keer] = System.nanoTime() - begin;
                }
            }
        }
        Tijden[] tijden = new Tijden[dingen.length];
        for (int ding = 0; ding < dingen.length; ding++) {
            tijden[ding] = new Tijden(nanos[ding]);
        }
        return tijden;
    }

    private void kaal(String vraag, String naar) {
        driver.executableQuery(vraag)
                .withParameters(Map.of(
                        "van", mens().toString(), "naar", naar, "vandaag", vandaag, "zeker", vandaag.minusDays(180)))
                .withConfig(LEZEN)
                .execute();
    }

    private static String bron(String klasse, String naam) {
        try {
            Field veld = Class.forName("nl.kortelijnen.ketennetwerk." + klasse).getDeclaredField(naam);
            veld.setAccessible(true);
            return (String) veld.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProfessionalId mens() {
        return new ProfessionalId(UUID.fromString(Netwerkvulling.mens(toeval.nextInt(MENSEN))));
    }

    private OrganisatieId organisatie() {
        return new OrganisatieId(UUID.fromString(Netwerkvulling.organisatie(toeval.nextInt(vulling.organisaties()))));
    }

    private static String rij(String wat, Tijden tijden) {
        return "| %s | %s | %s |%n".formatted(wat, Tijden.ms(tijden.ms(0.5), "ms"), Tijden.ms(tijden.ms(0.95), "ms"));
    }
}
