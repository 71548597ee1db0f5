package nl.kortelijnen.zoeken;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import nl.kortelijnen.zoeken.index.Proefindex;
import nl.kortelijnen.zoeken.index.Standaardzoeker;
import org.jspecify.annotations.Nullable;

/** How good the first hits are, beside what Lucene does out of the box, on the same documents in the same run. */
public final class Relevantie {

    private static final int DIEPTE = 20;
    private static final String ALLES = "alles";
    private static final String TWEEDE = "tweede set: alles";
    private static final String VOORBEELDVRAAG = "voorbeeldvraag, niet in de index";

    /** Three figures of one searcher over some questions. */
    record Cijfers(double ndcg, double mrr, double recall) {}

    /** Of a kind of question: how many, and the figures of either side. */
    record Rij(int aantal, Cijfers ons, Cijfers standaard) {
        double winst() {
            return ons.ndcg() - standaard.ndcg();
        }
    }

    /** What was found for one question by either side. */
    private record Uitslag(Oordeel oordeel, List<String> ons, List<String> standaard) {}

    private Relevantie() {}

    /** Per kind of question, and over all. */
    static Map<String, Rij> meet(Path map, List<Zoekdocument> documenten) throws IOException {
        Map<String, List<Uitslag>> perSoort = new LinkedHashMap<>();
        vergelijk(map.resolve("met"), documenten, Oordeel.alle(), ALLES, perSoort);
        vergelijk(map.resolve("zonder"), zonderVragen(documenten), voorbeeldvragen(documenten), null, perSoort);
        vergelijk(map.resolve("tweede"), documenten, Oordeel.tweede(), TWEEDE, perSoort);
        Map<String, Rij> tabel = new LinkedHashMap<>();
        perSoort.forEach((soort, uitslagen) -> tabel.put(soort, rij(uitslagen)));
        return tabel;
    }

    /** The questions of the authors themselves, as a check by words nobody chose for measuring. */
    private static List<Oordeel> voorbeeldvragen(List<Zoekdocument> documenten) {
        return documenten.stream()
                .flatMap(document -> document.ook().stream()
                        .filter(vraag -> vraag.indexOf(' ') > 0)
                        .map(vraag -> new Oordeel(VOORBEELDVRAAG, vraag, Map.of(document.id(), 3))))
                .toList();
    }

    /** The same documents without those questions: else they would find themselves. */
    private static List<Zoekdocument> zonderVragen(List<Zoekdocument> documenten) {
        return documenten.stream()
                .map(document -> new Zoekdocument(
                        document.bron(),
                        document.id(),
                        document.soort(),
                        document.titel(),
                        document.samenvatting(),
                        document.teksten(),
                        document.delen(),
                        List.of(),
                        document.eerstBij(),
                        document.bijlagen(),
                        document.facetten(),
                        document.zichtbaar(),
                        document.url(),
                        document.extra()))
                .toList();
    }

    private static void vergelijk(
            Path map,
            List<Zoekdocument> documenten,
            List<Oordeel> oordelen,
            @Nullable String totaal,
            Map<String, List<Uitslag>> perSoort)
            throws IOException {
        try (Proefindex ons = new Proefindex(map, documenten.toArray(Zoekdocument[]::new));
                Standaardzoeker standaard = new Standaardzoeker(documenten)) {
            for (Oordeel oordeel : oordelen) {
                Uitslag uitslag = new Uitslag(oordeel, ons.ids(oordeel.vraag()), standaard.ids(oordeel.vraag()));
                if (totaal != null) {
                    perSoort.computeIfAbsent(totaal, soort -> new ArrayList<>()).add(uitslag);
                }
                perSoort.computeIfAbsent(oordeel.soort(), soort -> new ArrayList<>())
                        .add(uitslag);
            }
        }
    }

    private static Rij rij(List<Uitslag> uitslagen) {
        return new Rij(
                uitslagen.size(),
                new Cijfers(
                        gemiddeld(uitslagen, uitslag -> uitslag.oordeel().ndcg(uitslag.ons(), 10)),
                        gemiddeld(uitslagen, uitslag -> uitslag.oordeel().mrr(uitslag.ons(), 10)),
                        gemiddeld(uitslagen, uitslag -> uitslag.oordeel().recall(uitslag.ons(), DIEPTE))),
                new Cijfers(
                        gemiddeld(uitslagen, uitslag -> uitslag.oordeel().ndcg(uitslag.standaard(), 10)),
                        gemiddeld(uitslagen, uitslag -> uitslag.oordeel().mrr(uitslag.standaard(), 10)),
                        gemiddeld(uitslagen, uitslag -> uitslag.oordeel().recall(uitslag.standaard(), DIEPTE))));
    }

    private static double gemiddeld(List<Uitslag> uitslagen, ToDoubleFunction<Uitslag> maat) {
        return uitslagen.stream().mapToDouble(maat).average().orElse(0);
    }

    /** As a table in Markdown. */
    public static String tabel(Path map, List<Zoekdocument> documenten) throws IOException {
        Map<String, Rij> rijen = meet(map, documenten);
        StringBuilder tabel = new StringBuilder("""
                | soort vraag | vragen | nDCG@10 | standaard | winst | MRR@10 | standaard | recall@20 | standaard |
                |---|---|---|---|---|---|---|---|---|
                """);
        rijen.forEach((soort, rij) -> tabel.append("| %s | %d | %.3f | %.3f | %+.3f | %.3f | %.3f | %.3f | %.3f |%n"
                .formatted(
                        soort,
                        rij.aantal(),
                        rij.ons().ndcg(),
                        rij.standaard().ndcg(),
                        rij.winst(),
                        rij.ons().mrr(),
                        rij.standaard().mrr(),
                        rij.ons().recall(),
                        rij.standaard().recall())));
        double winst = alles(rijen).winst();
        return tabel
                + "%nOver %d stukken kennis. Doel: nDCG@10 minstens 0,20 boven Lucenes eigen DutchAnalyzer. %s%n"
                        .formatted(
                                documenten.size(), winst >= 0.2 ? "Gehaald." : "Niet gehaald: %.3f.".formatted(winst));
    }

    static Rij voorbeeldvragen(Map<String, Rij> tabel) {
        return rij(tabel, VOORBEELDVRAAG);
    }

    static Rij alles(Map<String, Rij> tabel) {
        return rij(tabel, ALLES);
    }

    private static Rij rij(Map<String, Rij> tabel, String soort) {
        return Objects.requireNonNull(tabel.get(soort), soort);
    }
}
