package nl.kortelijnen.consultatie;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;

/** One line that stands for a whole text. */
final class Kopregel {

    static final int LANGSTE = 90;

    private Kopregel() {}

    static String van(String tekst) {
        List<String> zinnen = zinnen(tekst.replaceAll("\\s+", " ").strip());
        return zinnen.stream()
                .filter(zin -> zin.endsWith("?") && zin.length() <= LANGSTE)
                .findFirst()
                .orElseGet(() -> kort(zinnen.getFirst()));
    }

    private static List<String> zinnen(String tekst) {
        BreakIterator grenzen = BreakIterator.getSentenceInstance(Nederlands.TAAL);
        grenzen.setText(tekst);
        List<String> zinnen = new ArrayList<>();
        int begin = grenzen.first();
        for (int einde = grenzen.next(); einde != BreakIterator.DONE; einde = grenzen.next()) {
            zinnen.add(tekst.substring(begin, einde).strip());
            begin = einde;
        }
        return zinnen.isEmpty() ? List.of(tekst) : zinnen;
    }

    private static String kort(String zin) {
        return Nederlands.ingekort(zin, LANGSTE);
    }
}
