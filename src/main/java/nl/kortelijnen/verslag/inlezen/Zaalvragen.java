package nl.kortelijnen.verslag.inlezen;

import java.util.List;
import java.util.regex.Pattern;
import nl.kortelijnen.verslag.Punttype;
import org.jspecify.annotations.Nullable;

/** Questions from the room that were written down inside a running paragraph, with their answers (AV7). */
final class Zaalvragen {

    private static final Pattern AANLEIDING = Pattern.compile(
            "\\bvragen\\b.{0,60}\\b(?:zaal|publiek|deelnemers|aanwezigen)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VRAAG = Pattern.compile(
            "((?:Wat|Wie|Waar|Waarom|Wanneer|Hoe|Hoeveel|Welke?|Kan|Kun|Kunnen|Mag|Mogen|Moet|Moeten|Doet|Doen|Is|Zijn"
                    + "|Heeft|Hebben|Wordt|Worden|Komt|Gaat|Krijgt|Geldt)\\b[^?;]*\\?)(?:\\s*:\\s*([^;?]+))?");

    private Zaalvragen() {}

    static List<Herkenning.Punt> in(Alinea alinea) {
        if (!AANLEIDING.matcher(alinea.tekst()).find()) {
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
}
