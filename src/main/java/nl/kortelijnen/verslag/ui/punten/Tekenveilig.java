package nl.kortelijnen.verslag.ui.punten;

import java.util.stream.Collectors;

/** Text that stands in a drawing. */
final class Tekenveilig {

    private Tekenveilig() {}

    static String van(String tekst) {
        return tekst.codePoints()
                .mapToObj(teken -> switch (teken) {
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '&' -> "&amp;";
                    case '"' -> "&quot;";
                    default -> Character.toString(teken);
                })
                .collect(Collectors.joining());
    }
}
