package nl.kortelijnen.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kortelijnen.bench.bewaking.Bewakingscijfers;
import nl.kortelijnen.bench.bewaking.Geplant;
import nl.kortelijnen.bench.bewaking.Proefcorpus;
import nl.kortelijnen.bench.bewaking.Proefnotitie;
import nl.kortelijnen.herkenning.Bekendgegeven;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;

/** How much the guard finds of what was planted, how much it finds that is nothing, and how long it takes. */
final class Bewakingsmeting implements Bench.Meting {

    private static final int NOTITIES = 2400;
    private static final long ZAAD = 20261130;
    private static final int KEREN = 60;

    @Override
    public String meet() throws Exception {
        List<Proefnotitie> notities = Proefcorpus.notities(NOTITIES, ZAAD);
        Bewakingscijfers cijfers = Bewakingscijfers.over(notities);
        StringBuilder tabel = new StringBuilder(
                "| in " + NOTITIES + " notities | geplant | gevonden | recall |\n|---|---|---|---|\n");
        cijfers.perGroep().forEach((groep, stand) -> tabel.append(regel(groep.toLowerCase(Locale.ROOT), stand)));
        tabel.append("| **patronen samen** | | | **%.4f** |%n".formatted(cijfers.recallPatronen()));
        tabel.append("\n| soort vondst | gevonden | terecht | precisie |\n|---|---|---|---|\n");
        cijfers.perSoort().forEach((soort, stand) -> tabel.append(regel(soort, stand)));
        tabel.append("| **alles** | | | **%.4f** |%n".formatted(cijfers.precisie()));
        tabel.append("\nIn de kennisteksten, waar niemand in staat: ")
                .append(valsAlarm())
                .append(".\n\nTekst van 10 kB met tien bekende namen: ")
                .append(tijd(notities))
                .append(".\n\nDoel: namen van het huishouden ≥ 0,995, patronen ≥ 0,99, andere namen ≥ 0,90 en die van")
                .append(" mensen met een migratieachtergrond niet slechter, precisie ≥ 0,80, 10 kB binnen 100 ms. ")
                .append(gehaald(cijfers) ? "Gehaald." : "Niet gehaald.");
        return tabel.toString();
    }

    private static boolean gehaald(Bewakingscijfers cijfers) {
        return cijfers.recall(Geplant.HUISNAAM) >= 0.995
                && cijfers.recallPatronen() >= 0.99
                && cijfers.recall(Geplant.NEDERLANDS) >= 0.90
                && cijfers.recall(Geplant.MIGRATIE) >= cijfers.recall(Geplant.NEDERLANDS) - 0.01
                && cijfers.precisie() >= 0.80;
    }

    private static String regel(String naam, int[] stand) {
        return "| %s | %d | %d | %.4f |%n".formatted(naam, stand[1], stand[0], (double) stand[0] / stand[1]);
    }

    private static String valsAlarm() throws Exception {
        Map<String, Integer> perSoort = new TreeMap<>();
        long woorden = 0;
        try (Stream<Path> bestanden = Files.walk(Path.of("content/kennis"))) {
            for (Path bestand :
                    bestanden.filter(een -> een.toString().endsWith(".md")).toList()) {
                String tekst = Files.readString(bestand).replaceFirst("(?s)^---.*?---", "");
                woorden += tekst.split("\\s+").length;
                for (Herkend vondst : Herkenner.vind(tekst)) {
                    perSoort.merge(vondst.soort().label().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
        int samen = perSoort.values().stream().mapToInt(Integer::intValue).sum();
        return "%d vondsten in %d woorden (%.1f per 1000; %s)"
                .formatted(samen, woorden, 1000.0 * samen / woorden, perSoort);
    }

    private static String tijd(List<Proefnotitie> notities) {
        StringBuilder alles = new StringBuilder();
        for (Proefnotitie notitie : notities) {
            if (alles.length() < 10_000) {
                alles.append(notitie.tekst()).append('\n');
            }
        }
        String tekst = alles.substring(0, 10_000);
        List<Bekendgegeven> bekend = Stream.of(
                        "Woldu",
                        "Yilmaz",
                        "Fatima",
                        "Szczepaniak",
                        "Roos",
                        "Merel",
                        "Habtemichael",
                        "Youssef",
                        "Selam",
                        "Yonas")
                .map(naam -> new Bekendgegeven(naam, Gegevenssoort.NAAM, "iemand"))
                .toList();
        long[] tijden = new long[KEREN];
        for (int keer = 0; keer < 2 * KEREN; keer++) {
            long begin = System.nanoTime();
            Herkenner.inVerhaal(List.of(tekst), bekend);
            tijden[keer % KEREN] = System.nanoTime() - begin;
        }
        Tijden gemeten = new Tijden(tijden);
        return "mediaan " + Tijden.ms(gemeten.ms(0.5), "ms") + ", p95 " + Tijden.ms(gemeten.ms(0.95), "ms");
    }
}
