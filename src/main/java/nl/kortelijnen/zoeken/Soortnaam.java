package nl.kortelijnen.zoeken;

import java.util.Map;

/** What a kind of document is called. A kind that is not listed is its own code in words. */
final class Soortnaam {

    private static final Map<String, String> NAMEN = Map.of(
            "casus",
            "Casus",
            "consult-antwoord",
            "Consult-antwoord",
            "vraag",
            "Vraag en antwoord",
            "kanaalvraag",
            "Vraag uit een kanaal",
            "duiding",
            "Twee lezingen",
            "feit",
            "Wist je dat");

    private Soortnaam() {}

    static String van(String code) {
        String naam = NAMEN.get(code);
        return naam != null ? naam : inWoorden(code);
    }

    static String inWoorden(String code) {
        if (code.isEmpty()) {
            return code;
        }
        String woorden = code.replace('-', ' ');
        return Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
    }
}
