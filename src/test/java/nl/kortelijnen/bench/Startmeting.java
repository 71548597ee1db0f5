package nl.kortelijnen.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * From the command until the portal is ready, with the demo: as users start it, and beside it from the bare jar without
 * any cache of loaded classes. By turns, five times each; the middle one and the worst count.
 */
final class Startmeting implements Bench.Meting {

    private static final int POORT = 18_089;
    private static final int KEREN = 5;

    private interface Starter {
        Losportaal start(Path data) throws Exception;
    }

    @Override
    public String meet() throws Exception {
        double druk = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var kaal = new Reeks();
        var klaargezet = new Reeks();
        for (int keer = 0; keer < KEREN; keer++) {
            meet(kaal, data -> Losportaal.start(POORT, data, "--kortelijnen.opslag.java-opties=-XX:AOTMode=off"));
            meet(klaargezet, data -> Losportaal.startMetKl(POORT, data));
        }
        return """
                | van start tot klaar, in seconden; het portaal zelf in rekentijd | kale jar | `./kl start` |
                |---|---|---|
                | koud: lege gegevensmap, stores maken, voorbeeldgegevens laden | %s | %s |
                | warm: zelfde map | %s | %s |

                De middelste van vijf, met de laagste en de hoogste; om beurten gemeten. Belasting aan het begin: %.1f.
                """.formatted(tekst(kaal.koud), tekst(klaargezet.koud), tekst(kaal.warm), tekst(klaargezet.warm), druk);
    }

    private static void meet(Reeks reeks, Starter starter) throws Exception {
        Path data = Files.createTempDirectory("kl-bench-start");
        try {
            reeks.koud.add(start(data, starter));
            reeks.warm.add(start(data, starter));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static Tijd start(Path data, Starter starter) throws Exception {
        long begin = System.nanoTime();
        try (Losportaal portaal = starter.start(data)) {
            return new Tijd(Duration.ofNanos(System.nanoTime() - begin), portaal.rekentijd());
        }
    }

    private static String tekst(List<Tijd> tijden) {
        List<Tijd> opTijd = tijden.stream()
                .sorted((een, ander) -> een.duur.compareTo(ander.duur))
                .toList();
        Tijd midden = opTijd.get(opTijd.size() / 2);
        return String.format(
                Locale.ROOT,
                "%.1f (%.1f-%.1f); %.0f",
                seconden(midden.duur),
                seconden(opTijd.getFirst().duur),
                seconden(opTijd.getLast().duur),
                seconden(midden.rekentijd));
    }

    private static double seconden(Duration duur) {
        return duur.toMillis() / 1000.0;
    }

    private record Tijd(Duration duur, Duration rekentijd) {}

    private record Reeks(List<Tijd> koud, List<Tijd> warm) {
        Reeks() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }
}
