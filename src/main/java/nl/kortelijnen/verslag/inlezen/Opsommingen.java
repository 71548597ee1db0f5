package nl.kortelijnen.verslag.inlezen;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Organisations that are named in a sentence: "30 deelnemers van o.m. A, B en C". */
final class Opsommingen {

    private static final Pattern DEELNEMERS = Pattern.compile(
            "^(?:.*?\\b)?(?:deelnemers|aanwezig\\w*|mensen|professionals|vertegenwoordigers|deelnemende organisaties)\\b[^.:]*?"
                    + "(?:\\bvan\\b(?:\\s+(?:o\\.\\s?m\\.|o\\.\\s?a\\.|onder meer|onder andere))?|:)\\s*(.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORGANISATOREN = Pattern.compile(
            "(?:^organisat(?:ie|oren|or)\\s*:|georganiseerd door)\\s*([^.;]{2,160})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TERUGBLIK = Pattern.compile("^(.{3,160}?)\\s+kijk(?:en|t) terug op\\b");
    private static final int LANGSTE_NAAM = 60;
    private static final int LANGSTE_TEKST = 4_000;

    private Opsommingen() {}

    /** Two or more; a single one is more likely part of a sentence. */
    static List<String> organisaties(String tekst) {
        Matcher gevonden = DEELNEMERS.matcher(tekst);
        if (tekst.length() > LANGSTE_TEKST || !gevonden.matches()) {
            return List.of();
        }
        List<String> namen = splits(gevonden.group(1));
        boolean lijst = namen.size() >= 2
                && namen.stream()
                        .allMatch(naam -> naam.length() <= LANGSTE_NAAM && Character.isUpperCase(naam.codePointAt(0))
                                || naam.split(" ").length <= 2);
        return lijst ? namen : List.of();
    }

    static List<String> organisatoren(String tekst) {
        Matcher expliciet = ORGANISATOREN.matcher(tekst);
        if (expliciet.find()) {
            return splits(expliciet.group(1));
        }
        Matcher terugblik = TERUGBLIK.matcher(tekst);
        return terugblik.find() ? splits(terugblik.group(1)) : List.of();
    }

    /** "Georganiseerd door A en B." and nothing more. */
    static boolean noemtAlleenOrganisatoren(String tekst) {
        Matcher expliciet = ORGANISATOREN.matcher(tekst);
        return expliciet.lookingAt() && expliciet.end() >= tekst.length() - 1;
    }

    private static List<String> splits(String lijst) {
        String[] delen = lijst.strip().replaceFirst("[.;]$", "").split(",\\s*");
        delen[delen.length - 1] =
                delen[delen.length - 1].replaceFirst("^en\\s+", "").replaceFirst("\\s+en\\s+", "\u0000");
        return Stream.of(delen)
                .flatMap(deel -> Stream.of(deel.split("\u0000")))
                .flatMap(Opsommingen::schuineStreep)
                .map(String::strip)
                .filter(naam -> !naam.isEmpty())
                .distinct()
                .toList();
    }

    /** "Yara/Entra" are two organisations, "VO/MBO" is one sector. */
    private static Stream<String> schuineStreep(String naam) {
        String[] delen = naam.split("\\s*/\\s*");
        boolean namen = delen.length > 1
                && Stream.of(delen).allMatch(deel -> deel.length() >= 4 && !deel.equals(deel.toUpperCase(Locale.ROOT)));
        return namen ? Stream.of(delen) : Stream.of(naam);
    }
}
