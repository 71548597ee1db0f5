package nl.kortelijnen.bench.bewaking;

import java.util.Locale;
import java.util.Random;

/** How a name stands in a note: inflected, in small letters, with a slip of the pen. */
final class Schrijfwijze {

    private static final Locale TAAL = Locale.of("nl", "NL");

    private Schrijfwijze() {}

    static String van(String naam, String vorm, Random toeval) {
        return switch (vorm) {
            case "" -> naam;
            case "klein" -> naam.toLowerCase(TAAL);
            case "KAPITAAL" -> naam.toUpperCase(TAAL);
            case "s" -> "aeiouy".indexOf(naam.charAt(naam.length() - 1)) >= 0 ? naam + "'s" : naam + "s";
            case "tje" -> naam + (naam.endsWith("m") ? "pje" : "tje");
            case "fout" -> verschreven(naam, toeval);
            case "fout-klein" -> verschreven(naam, toeval).toLowerCase(TAAL);
            default -> throw new IllegalArgumentException(vorm);
        };
    }

    /** One slip, as people make them; short names are written right. */
    private static String verschreven(String naam, Random toeval) {
        if (naam.length() < 5) {
            return naam;
        }
        int plek = 1 + toeval.nextInt(naam.length() - 2);
        String voor = naam.substring(0, plek);
        char hier = naam.charAt(plek);
        String na = naam.substring(plek + 1);
        return switch (toeval.nextInt(6)) {
            case 0 -> voor + na;
            case 1 -> voor + hier + hier + na;
            case 2 -> voor + na.charAt(0) + hier + na.substring(1);
            case 3 -> voor + "aeiourst".charAt(toeval.nextInt(8)) + na;
            case 4 ->
                naam.replace("ou", "oe").replace("y", "j").replace("z", "s").replace("k", "c");
            default ->
                naam.replace("ss", "s")
                        .replace("mm", "m")
                        .replace("h", "")
                        .replace("ş", "sj")
                        .replace("ı", "i");
        };
    }
}
