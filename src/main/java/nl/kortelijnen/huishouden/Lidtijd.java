package nl.kortelijnen.huishouden;

import java.time.LocalDate;
import java.util.List;

/**
 * From and until when somebody belongs to a household (H08): {@code JJJJ}, {@code JJJJ-MM} or {@code JJJJ-MM-DD}, with
 * {@code ~} for about; empty when not written down. Whoever left in March does not belong to it in March.
 */
public record Lidtijd(String van, String tot) {

    public boolean geldt(LocalDate op) {
        return (van.isEmpty() || isBegonnen(van, op)) && (tot.isEmpty() || !isBegonnen(tot, op));
    }

    /** For whoever does not belong to it now: {@code hoorde erbij tot 03-2026}. */
    public String zin() {
        return tot.isEmpty() ? "hoort erbij vanaf " + geschreven(van) : "hoorde erbij tot " + geschreven(tot);
    }

    private static String geschreven(String datum) {
        List<String> delen = List.of(datum.replace("~", "").split("-"));
        return (datum.contains("~") ? "ongeveer " : "") + String.join("-", delen.reversed());
    }

    private static boolean isBegonnen(String datum, LocalDate op) {
        String kaal = datum.replace("~", "");
        return kaal.compareTo(op.toString().substring(0, kaal.length())) <= 0;
    }
}
