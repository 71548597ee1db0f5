package nl.kortelijnen.zoeken;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Text of which some words are marked because they were asked for. */
public record GemarkeerdeTekst(List<Stuk> stukken) {

    /** A run of text, marked or not. */
    public record Stuk(String tekst, boolean raak) {}

    public GemarkeerdeTekst {
        stukken = List.copyOf(stukken);
    }

    public static GemarkeerdeTekst zonder(String tekst) {
        return new GemarkeerdeTekst(tekst.isEmpty() ? List.of() : List.of(new Stuk(tekst, false)));
    }

    /** The text itself. */
    public String kaal() {
        return stukken.stream().map(Stuk::tekst).collect(Collectors.joining());
    }

    /** Safe HTML with {@code <mark>} around what was asked for. */
    public String html() {
        return stukken.stream()
                .map(stuk -> stuk.raak() ? "<mark>" + veilig(stuk.tekst()) + "</mark>" : veilig(stuk.tekst()))
                .collect(Collectors.joining());
    }

    private static String veilig(String tekst) {
        return HtmlUtils.htmlEscape(tekst, "UTF-8");
    }
}
