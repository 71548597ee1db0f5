package nl.kortelijnen.verslag.ui;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kortelijnen.verslag.namen.Naamvondst;
import org.springframework.web.util.HtmlUtils;

/** Text as safe HTML in which names are underlined. */
final class Naamhtml {

    private static final int MARGE = 90;

    private Naamhtml() {}

    static String met(String tekst, List<String> namen) {
        if (namen.isEmpty()) {
            return veilig(tekst);
        }
        Pattern ergens = Pattern.compile(namen.stream()
                .sorted((een, ander) -> ander.length() - een.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}])")));
        StringBuilder uit = new StringBuilder();
        int einde = 0;
        Matcher naam = ergens.matcher(tekst);
        while (naam.find()) {
            uit.append(veilig(tekst.substring(einde, naam.start())))
                    .append("<mark class='naam'>")
                    .append(veilig(naam.group()))
                    .append("</mark>");
            einde = naam.end();
        }
        return uit.append(veilig(tekst.substring(einde))).toString();
    }

    /** The sentence around a name, the name underlined. */
    static String rond(Naamvondst.Plek plek) {
        int van = Math.max(0, plek.van() - MARGE);
        int tot = Math.min(plek.tekst().length(), plek.tot() + MARGE);
        return (van > 0 ? "…" : "")
                + veilig(plek.tekst().substring(van, plek.van()))
                + "<mark class='naam'>"
                + veilig(plek.tekst().substring(plek.van(), plek.tot()))
                + "</mark>"
                + veilig(plek.tekst().substring(plek.tot(), tot))
                + (tot < plek.tekst().length() ? "…" : "");
    }

    private static String veilig(String tekst) {
        return HtmlUtils.htmlEscape(tekst, "UTF-8");
    }
}
