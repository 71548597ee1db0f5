package nl.kortelijnen.verslag.inlezen;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kortelijnen.bestanden.Alinea;
import org.jspecify.annotations.Nullable;

/** Questions from the room that were written down inside a running paragraph, with their answers (AV7). */
final class Zaalvragen {

    private static final Pattern AANLEIDING = Pattern.compile(
            "\\bvragen\\b.{0,60}\\b(?:zaal|publiek|deelnemers|aanwezigen)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VRAAG = Pattern.compile(
            "((?:(?<=[.;:?] )(?![^?;.]*\\bvragen\\b)\\p{Lu}|\\b(?:Wat|Wie|Waar|Waarom|Wanneer|Hoe|Welke|Kan|Mag|Moet|Is|Zijn)\\b)[^?;.]*\\?)"
                    + "(?:\\s*:\\s*([^;?]+))?");
    private static final Pattern AANLOOP = Pattern.compile(
            "[,:]?\\s*(?:(?:over|zoals|bijvoorbeeld|onder meer|onder andere|o\\.\\s?m\\.|o\\.\\s?a\\.)[,:]?\\s*)*$");

    /** A longer paragraph holds more than what was asked. */
    private static final int LANGSTE = 6_000;

    private Zaalvragen() {}

    static List<Herkenning.Punt> in(Alinea alinea) {
        if (alinea.tekst().length() > LANGSTE
                || !AANLEIDING.matcher(alinea.tekst()).find()) {
            return List.of();
        }
        return VRAAG.matcher(alinea.tekst())
                .results()
                .map(vraag ->
                        new Herkenning.Punt(Punttype.VRAAG, vraag.group(1), antwoord(vraag.group(2)), alinea.nummer()))
                .toList();
    }

    private static String antwoord(@Nullable String gevonden) {
        return gevonden == null ? "" : gevonden.strip().replaceFirst("\\.$", "");
    }

    /** The paragraph up to its first question: the questions themselves stand among the points. */
    static String zonder(Alinea alinea) {
        Matcher vraag = VRAAG.matcher(alinea.tekst());
        if (in(alinea).isEmpty() || !vraag.find()) {
            return alinea.tekst();
        }
        String aanloop = AANLOOP.matcher(
                        alinea.tekst().substring(0, vraag.start()).stripTrailing())
                .replaceFirst("");
        return aanloop.isBlank() || aanloop.matches("(?s).*[.!?]$") ? aanloop.strip() : aanloop + ".";
    }
}
