package nl.kortelijnen.bench;

import java.util.Locale;
import java.util.Map;
import nl.kortelijnen.verslag.inlezen.Goud;
import nl.kortelijnen.verslag.inlezen.Goud.Score;

/** How well titles, headings and points are recognised, per setting: precision and recall over our own documents. */
final class Herkenningsmeting implements Bench.Meting {

    @Override
    public String meet() {
        StringBuilder tabel = new StringBuilder(
                "| bestand | titel | koppen: precisie | volledigheid | punten: precisie | volledigheid |\n|---|---|---|---|---|---|\n");
        Goud.meet()
                .forEach((vorm, per) -> tabel.append("| ")
                        .append(vorm.naam())
                        .append(" | ")
                        .append(getal(score(per, "titel").volledigheid()))
                        .append(twee(score(per, "kop")))
                        .append(twee(score(per, "punt")))
                        .append(" |\n"));
        return tabel.append("\nDoel: minstens 0.95.").toString();
    }

    private static Score score(Map<String, Score> per, String soort) {
        return per.getOrDefault(soort, new Score(0, 0, 0));
    }

    private static String twee(Score score) {
        return " | " + getal(score.precisie()) + " | " + getal(score.volledigheid());
    }

    private static String getal(double waarde) {
        return String.format(Locale.ROOT, "%.3f", waarde);
    }
}
