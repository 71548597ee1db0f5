package nl.kortelijnen.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import nl.kortelijnen.zoeken.machine.Kaalzoeker;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;

/**
 * The same as {@link Zoekmeting} on many more documents, given out by a source in memory, and beside it the full text
 * search of PostgreSQL on the same documents and questions. {@code -Dkortelijnen.bench.groei=100000,1000000}.
 */
final class Zoekgroeimeting implements Bench.Meting {

    private static final int VRAGEN = 200;
    private static final int RONDES_WARM = 4;
    private static final int RONDES = 3;
    private static final int WIJZIGINGEN = 20;

    private record Regel(
            long aantal,
            double perSeconde,
            Tijden kaal,
            Tijden api,
            Tijden suggesties,
            Tijden postgres,
            Tijden wijziging) {}

    @Override
    public String meet() throws Exception {
        Proefinhoud proef = new Proefinhoud(Path.of("content"));
        Proefbron bron = new Proefbron(proef);
        List<String> vragen = proef.vragen(VRAGEN);
        StringBuilder tabel = new StringBuilder("""
                | documenten | indexeren, per seconde | kaal | API | API p95 | doel | suggesties p95 | wijziging vindbaar, p95 | PostgreSQL | p95 |
                |---|---|---|---|---|---|---|---|---|---|
                """);
        try (Proefportaal portaal = new Proefportaal(Path.of("content"), bron)) {
            long[] maten = Arrays.stream(System.getProperty("kortelijnen.bench.groei", "100000,1000000")
                            .split(","))
                    .mapToLong(Long::parseLong)
                    .toArray();
            Regel eerste = null;
            for (long maat : maten) {
                Regel regel = meet(portaal, bron, vragen, maat);
                System.out.println(rij(regel));
                tabel.append(rij(regel)).append('\n');
                if (eerste != null) {
                    tabel.append(groei(eerste, regel));
                }
                eerste = eerste == null ? regel : eerste;
            }
        }
        double druk = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return tabel
                + "%nDoel: API-mediaan ≤ 1,5 × kaal + 3 ms, p95 ≤ 100 ms; suggesties p95 ≤ 20 ms; minstens 2000 per seconde; "
                        .formatted()
                + "een wijziging binnen een seconde vindbaar. Druk op de machine aan het eind: %.1f.".formatted(druk);
    }

    private static Regel meet(Proefportaal portaal, Proefbron bron, List<String> vragen, long aantal) throws Exception {
        Kaalzoeker kaal = new Kaalzoeker(portaal.context);
        long begin = System.nanoTime();
        bron.zetAantal(aantal);
        Zoekmelder melder = portaal.context.getBean(Zoekmelder.class);
        melder.alles(Proefbron.NAAM);
        kaal.wachtTot((int) aantal);
        double perSeconde = aantal / ((System.nanoTime() - begin) / 1e9);
        try (Postgreszoeker postgres = new Postgreszoeker(portaal.context.getBean(DataSource.class))) {
            postgres.vul(bron, aantal);
            Zoekmeting.Roep api = Zoekmeting.roep(portaal);
            for (int ronde = 0; ronde < RONDES_WARM; ronde++) {
                vragen.forEach(vraag -> {
                    kaal.zoek(vraag);
                    api.vraag("", vraag);
                    postgres.zoek(vraag);
                });
            }
            int keren = VRAGEN * RONDES;
            long[][] tijden = new long[4][keren];
            for (int nummer = 0; nummer < keren; nummer++) {
                String vraag = vragen.get(nummer % VRAGEN);
                String deel = vraag.substring(0, Math.min(vraag.length(), 2 + nummer % 7));
                tijden[0][nummer] = Zoekmeting.duur(() -> kaal.zoek(vraag));
                tijden[1][nummer] = Zoekmeting.duur(() -> api.vraag("", vraag));
                tijden[2][nummer] = Zoekmeting.duur(() -> api.vraag("/suggesties", deel));
                tijden[3][nummer] = Zoekmeting.duur(() -> postgres.zoek(vraag));
            }
            return new Regel(
                    aantal,
                    perSeconde,
                    new Tijden(tijden[0]),
                    new Tijden(tijden[1]),
                    new Tijden(tijden[2]),
                    new Tijden(tijden[3]),
                    wijziging(bron, melder, kaal));
        }
    }

    private static Tijden wijziging(Proefbron bron, Zoekmelder melder, Kaalzoeker kaal) {
        long[] tijden = new long[WIJZIGINGEN];
        for (int keer = 0; keer < WIJZIGINGEN; keer++) {
            String woord = "zwirrelbop" + (char) ('a' + keer);
            tijden[keer] = Zoekmeting.duur(() -> {
                bron.zetTitel(woord);
                melder.veranderd(Proefbron.NAAM, "0");
                while (!kaal.vindtEerst(woord, "0")) {
                    Thread.onSpinWait();
                }
            });
        }
        return new Tijden(tijden);
    }

    private static String rij(Regel regel) {
        return "| %d | %.0f | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        regel.aantal(),
                        regel.perSeconde(),
                        ms(regel.kaal(), 0.5),
                        ms(regel.api(), 0.5),
                        ms(regel.api(), 0.95),
                        Tijden.ms(1.5 * regel.kaal().ms(0.5) + 3, "ms"),
                        ms(regel.suggesties(), 0.95),
                        ms(regel.wijziging(), 0.95),
                        ms(regel.postgres(), 0.5),
                        ms(regel.postgres(), 0.95));
    }

    private static String groei(Regel van, Regel naar) {
        return "| × %.0f | | × %.1f | × %.1f | × %.1f | | × %.1f | | × %.1f | × %.1f |%n"
                .formatted(
                        (double) naar.aantal() / van.aantal(),
                        naar.kaal().ms(0.5) / van.kaal().ms(0.5),
                        naar.api().ms(0.5) / van.api().ms(0.5),
                        naar.api().ms(0.95) / van.api().ms(0.95),
                        naar.suggesties().ms(0.95) / van.suggesties().ms(0.95),
                        naar.postgres().ms(0.5) / van.postgres().ms(0.5),
                        naar.postgres().ms(0.95) / van.postgres().ms(0.95));
    }

    private static String ms(Tijden tijden, double deel) {
        return Tijden.ms(tijden.ms(deel), "ms");
    }
}
