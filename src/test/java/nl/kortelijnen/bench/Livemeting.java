package nl.kortelijnen.bench;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.util.FileSystemUtils;

/**
 * Drawing together under load: dragging in twenty rooms, and one lasting change a second of everybody in a hundred, each
 * next to the relay of y-websocket with the same client, in turns in one run. The portal is the jar, in a process of its
 * own, with the limits it has for everybody; at the end it is killed, and what it had confirmed must be there again.
 */
final class Livemeting implements Bench.Meting {

    private static final int POORT = 18_090;
    private static final int PER_KAMER = 5;
    private static final int SLEEPKAMERS = 20;
    private static final int VASTE_KAMERS = 100;
    private static final int RONDES_WARM = 3;
    private static final int RONDES = 2;
    private static final int SECONDEN = 20;

    private final ExecutorService draden = Executors.newFixedThreadPool(2);
    private final StringBuilder tabel = new StringBuilder();

    @Override
    public String meet() throws Exception {
        Path data = Files.createTempDirectory("kl-bench-live");
        try (HttpClient http = HttpClient.newBuilder().executor(draden).build()) {
            Livewereld wereld = new Livewereld(data, VASTE_KAMERS, PER_KAMER);
            String behouden;
            try (Relais relais = Relais.start(POORT + 1)) {
                Losportaal portaal = Losportaal.start(POORT, data, "--kortelijnen.demo=false");
                try {
                    meet(http, wereld, portaal, relais, false, 20);
                    Livestand stand = meet(http, wereld, portaal, relais, true, 1);
                    portaal.dood();
                    try (Losportaal opnieuw = Losportaal.start(POORT, data, "--kortelijnen.demo=false")) {
                        behouden = stand.vergelijk(http, new Kamertaal(opnieuw.poort(), wereld));
                    }
                } finally {
                    portaal.close();
                }
            }
            return tabel + behouden;
        } finally {
            draden.shutdown();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private Livestand meet(
            HttpClient http, Livewereld wereld, Losportaal portaal, Relais relais, boolean vast, int perSeconde)
            throws InterruptedException {
        Livestand stand = new Livestand(PER_KAMER);
        Kant kamer = new Kant(portaal::rekentijd);
        Kant ander = new Kant(relais::rekentijd);
        Kant opslag = new Kant(portaal::rekentijdOpslag);
        double belast = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        for (int ronde = 0; ronde < RONDES_WARM + RONDES; ronde++) {
            boolean telt = ronde >= RONDES_WARM;
            Livetaal taal = new Kamertaal(portaal.poort(), wereld);
            List<Livelijn> lijnen = Livelast.open(http, taal, vast ? VASTE_KAMERS : SLEEPKAMERS, PER_KAMER);
            opslag.begin();
            kamer.draai(taal, lijnen, vast, perSeconde, telt);
            opslag.klaar(telt);
            if (vast) {
                stand.neem(lijnen);
            }
            lijnen.forEach(Livelijn::sluit);
            taal = new Relaistaal(relais.poort(), (vast ? "vast" : "sleep") + ronde);
            lijnen = Livelast.open(http, taal, vast ? VASTE_KAMERS : SLEEPKAMERS, PER_KAMER);
            ander.draai(taal, lijnen, vast, perSeconde, telt);
            lijnen.forEach(Livelijn::sluit);
        }
        schrijf(kamer, opslag, ander, vast, belast);
        return stand;
    }

    private void schrijf(Kant kamer, Kant opslag, Kant ander, boolean vast, double belast) {
        Tijden een = new Tijden(kamer.uitslag.duur());
        Tijden twee = new Tijden(ander.uitslag.duur());
        int kamers = vast ? VASTE_KAMERS : SLEEPKAMERS;
        tabel.append("%n| %s, %d kamers van %d mensen | portaal | relais | verhouding |%n|---|---|---|---|%n"
                .formatted(
                        vast
                                ? "een blijvende wijziging per mens per seconde"
                                : "slepen, 20 berichten per mens per seconde",
                        kamers,
                        PER_KAMER));
        for (double deel : new double[] {0.5, 0.95, 0.99}) {
            tabel.append("| tot de laatste ander het heeft: %s | %s | %s | %.2f × |%n"
                    .formatted(
                            deel == 0.5 ? "mediaan" : "p" + Math.round(deel * 100),
                            Tijden.ms(een.ms(deel), "ms"),
                            Tijden.ms(twee.ms(deel), "ms"),
                            een.ms(deel) / twee.ms(deel)));
        }
        double eerst = new Tijden(kamer.uitslag.begin()).ms(0.99);
        double eerstAnder = new Tijden(ander.uitslag.begin()).ms(0.99);
        tabel.append("| in de eerste %d seconden van een ronde: p99 | %s | %s | %.2f × |%n"
                .formatted(
                        Livelast.INLOOP_SECONDEN,
                        Tijden.ms(eerst, "ms"),
                        Tijden.ms(eerstAnder, "ms"),
                        eerst / eerstAnder));
        tabel.append("| berichten verstuurd | %d | %d | |%n"
                .formatted(kamer.uitslag.verstuurd(), ander.uitslag.verstuurd()));
        tabel.append("| bij alle anderen aangekomen | %.2f %% | %.2f %% | |%n".formatted(heel(kamer), heel(ander)));
        tabel.append("| afgeleverd per seconde | %.0f | %.0f | |%n".formatted(perSeconde(kamer), perSeconde(ander)));
        tabel.append("| rekentijd van de server (1 = een kern) | %.2f | %.2f | %.2f × |%n"
                .formatted(kamer.kernen(), ander.kernen(), kamer.kernen() / ander.kernen()));
        tabel.append("| daarnaast PostgreSQL en Neo4j | %.2f | – | |%n"
                .formatted(opslag.rekentijd.toNanos() / 1e9 / kamer.uitslag.seconden()));
        tabel.append("%nBelasting van de machine vooraf: %.1f.%n".formatted(belast));
    }

    private static double heel(Kant kant) {
        return 100.0 * kant.uitslag.heel() / kant.uitslag.verstuurd();
    }

    private static double perSeconde(Kant kant) {
        return kant.uitslag.afgeleverd() / kant.uitslag.seconden();
    }

    /** One side, over its rounds. */
    private static final class Kant {
        private final Supplier<Duration> klok;
        private Livelast.Uitslag uitslag;
        private Duration rekentijd = Duration.ZERO;
        private Duration begin = Duration.ZERO;

        Kant(Supplier<Duration> klok) {
            this.klok = klok;
        }

        void draai(Livetaal taal, List<Livelijn> lijnen, boolean vast, int perSeconde, boolean telt)
                throws InterruptedException {
            begin();
            Livelast last = new Livelast(lijnen, PER_KAMER, vast, perSeconde, SECONDEN);
            Livelast.Uitslag deze = last.draai(taal);
            klaar(telt);
            System.out.printf(
                    "  %s: %d verstuurd, %d bij allen, p99 %.1f ms%n",
                    taal.getClass().getSimpleName(), deze.verstuurd(), deze.heel(), new Tijden(deze.duur()).ms(0.99));
            if (telt) {
                uitslag = uitslag == null ? deze : uitslag.en(deze);
            }
        }

        void begin() {
            begin = klok.get();
        }

        void klaar(boolean telt) {
            if (telt) {
                rekentijd = rekentijd.plus(klok.get().minus(begin));
            }
        }

        double kernen() {
            return rekentijd.toNanos() / 1e9 / uitslag.seconden();
        }
    }
}
