package nl.kortelijnen.herkenning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is only looked for around a piece of text every match holds: "jarig", " oud". Most of a text is then
 * skipped at the speed of looking for that piece.
 *
 * @param anker stands in every match, in small letters or not
 * @param terug how many characters before it a match may begin
 */
record Ankerpatroon(Pattern patroon, Pattern anker, int terug) {

    static Ankerpatroon van(String patroon, String anker, int terug) {
        return new Ankerpatroon(
                Pattern.compile(patroon, Pattern.CASE_INSENSITIVE),
                Pattern.compile(anker, Pattern.CASE_INSENSITIVE | Pattern.LITERAL),
                terug);
    }

    List<MatchResult> alle(String tekst) {
        List<MatchResult> gevonden = new ArrayList<>();
        Matcher plekken = anker.matcher(tekst);
        Matcher zoeker = patroon.matcher(tekst).useTransparentBounds(true).useAnchoringBounds(false);
        int vanaf = 0;
        while (plekken.find()) {
            int begin = Math.max(vanaf, plekken.start() - terug);
            zoeker.region(begin, Math.min(tekst.length(), plekken.end() + terug));
            while (plekken.start() >= begin && zoeker.find() && zoeker.start() <= plekken.start()) {
                gevonden.add(zoeker.toMatchResult());
                vanaf = zoeker.end();
                begin = Math.max(begin, vanaf);
                zoeker.region(begin, Math.min(tekst.length(), Math.max(begin, plekken.end() + terug)));
            }
        }
        return gevonden;
    }
}
