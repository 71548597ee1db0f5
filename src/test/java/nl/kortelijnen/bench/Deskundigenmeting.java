package nl.kortelijnen.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.neo4j.driver.Driver;

/** Twenty thousand experts: who fits, is free and why, through the service that the page and the API ask. */
final class Deskundigenmeting implements Bench.Meting {

    private static final int DESKUNDIGEN = Integer.getInteger("bench.deskundigen", 20_000);
    private static final int PER_KEER = 1_000;
    private static final int KEREN = 200;
    private static final int VOORAF = 30;
    private static final int DOEL_MS = 50;

    private static final String VUL = """
            MERGE (o:Organisatie {id: $organisatie}) SET o.naam = 'Netwerk', o.zoeknaam = 'netwerk'
            WITH o
            UNWIND $rijen AS rij
            CREATE (o)<-[:WERKT_BIJ]-(p:Professional {id: rij.id, naam: rij.naam, functie: 'deskundige', telefoon: '',
                mail: '', bereikbaar: '', bevestigd: date(), zoektekst: toLower(rij.naam)})
            CREATE (p)-[:IS_DESKUNDIG]->(d:Deskundigheid {achterban: rij.achterban, werkwijzen: rij.werkwijzen,
                werkdagen: rij.werkdagen, maximaal: 3, over: ''})
            FOREACH (een IN rij.talen | MERGE (t:Taal {code: een.code}) MERGE (p)-[s:SPREEKT]->(t) SET s.niveau = een.niveau)
            FOREACH (code IN rij.culturen | MERGE (c:Cultuur {code: code}) CREATE (d)-[:KENT_CULTUUR]->(c))
            FOREACH (code IN rij.themas | MERGE (t:Thema {code: code}) CREATE (d)-[:KENT_THEMA]->(t))
            FOREACH (weg IN rij.weg |
                CREATE (d)-[:IS_WEG]->(:Afwezigheid {van: date(), tot: date() + duration('P10D'), reden: 'verlof'}))
            """;

    private final Random toeval = new Random(15);
    private final List<String> talen = Taal.alle().stream().map(Taal::code).toList();
    private final List<String> culturen = codes(Codelijst.CULTUREN);
    private final List<String> themas = codes(Codelijst.THEMAS);

    @Override
    public String meet() throws Exception {
        try (Proefportaal portaal = new Proefportaal(Path.of("content"), "--kortelijnen.demo=false")) {
            vul(portaal.context.getBean(Driver.class));
            Deskundigenwijzer wijzer = portaal.context.getBean(Deskundigenwijzer.class);
            TestInlog.als(new Gebruiker(UUID.randomUUID(), "meter", "Meter", Set.of(Rol.PROFESSIONAL), null));
            double belast = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            StringBuilder tabel = new StringBuilder("""
                    | %d deskundigen | mediaan | p95 |
                    |---|---|---|
                    """.formatted(DESKUNDIGEN));
            int teTraag = 0;
            for (Map.Entry<String, Supplier<Deskundigenvraag>> vraag : vragen().entrySet()) {
                Tijden tijden = meet(wijzer, vraag.getValue());
                teTraag += tijden.ms(0.95) > DOEL_MS ? 1 : 0;
                tabel.append("| %s | %s | %s |%n"
                        .formatted(vraag.getKey(), Tijden.ms(tijden.ms(0.5), "ms"), Tijden.ms(tijden.ms(0.95), "ms")));
            }
            return tabel
                    + "%nDoel: p95 van elk ≤ %d ms. %s Belasting van de machine vooraf: %.1f.%n"
                            .formatted(
                                    DOEL_MS, teTraag == 0 ? "Gehaald." : "Bij " + teTraag + " niet gehaald.", belast);
        } finally {
            TestInlog.afmelden();
        }
    }

    private Map<String, Supplier<Deskundigenvraag>> vragen() {
        Map<String, Supplier<Deskundigenvraag>> vragen = new LinkedHashMap<>();
        vragen.put("een taal", () -> new Deskundigenvraag(een(talen), null, null, null, null));
        vragen.put(
                "taal, cultuur, thema, huisbezoek en een dag",
                () -> new Deskundigenvraag(
                        een(talen),
                        een(culturen),
                        een(themas),
                        Werkwijze.HUISBEZOEK,
                        LocalDate.now().plusDays(2)));
        vragen.put("cultuur en thema", () -> new Deskundigenvraag(null, een(culturen), een(themas), null, null));
        vragen.put("iedereen, wie het eerst kan", () -> Deskundigenvraag.ALLES);
        return vragen;
    }

    private static Tijden meet(Deskundigenwijzer wijzer, Supplier<Deskundigenvraag> vraag) {
        long[] nanos = new long[KEREN];
        for (int keer = -VOORAF; keer < KEREN; keer++) {
            Deskundigenvraag deze = vraag.get();
            long begin = System.nanoTime();
            wijzer.zoek(deze);
            if (keer >= 0) {
                nanos[keer] = System.nanoTime() - begin;
            }
        }
        return new Tijden(nanos);
    }

    private void vul(Driver driver) {
        String organisatie = UUID.randomUUID().toString();
        for (int van = 0; van < DESKUNDIGEN; van += PER_KEER) {
            List<Map<String, Object>> rijen = new ArrayList<>();
            for (int nr = van; nr < Math.min(DESKUNDIGEN, van + PER_KEER); nr++) {
                rijen.add(rij(nr));
            }
            driver.executableQuery(VUL)
                    .withParameters(Map.of("rijen", rijen, "organisatie", organisatie))
                    .execute();
        }
        driver.executableQuery("CALL db.awaitIndexes(600)").execute();
    }

    private Map<String, Object> rij(int nr) {
        List<String> dagen = IntStream.range(0, 5)
                .filter(dag -> toeval.nextInt(3) > 0)
                .mapToObj(dag -> DayOfWeek.of(dag + 1) + " 9.00–17.00")
                .toList();
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "naam", "Deskundige " + nr,
                "achterban", nr % 2 == 0 ? "bk10" : "netwerk-cw",
                "werkwijzen", List.of(een(List.of(Werkwijze.values())).code()),
                "werkdagen", dagen,
                "talen",
                        List.of(
                                Map.of("code", "nl", "niveau", "C2"),
                                Map.of("code", een(talen), "niveau", "moedertaal"),
                                Map.of("code", een(talen), "niveau", "B2")),
                "culturen", List.of(een(culturen), een(culturen)),
                "themas", List.of(een(themas), een(themas), een(themas)),
                "weg", nr % 10 == 0 ? List.of(1) : List.of());
    }

    private static List<String> codes(Codelijst lijst) {
        return lijst.alle().stream().map(Code::code).toList();
    }

    private <T> T een(List<T> keuzes) {
        return keuzes.get(toeval.nextInt(keuzes.size()));
    }
}
