package nl.kortelijnen.herkenning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.GenoemdeCodes;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;

/**
 * Where a text says something that one shares with many.
 *
 * @param ruimer what can stand there instead; null when it is wide already
 */
record Aanwijzingplek(
        Aanwijzing aanwijzing, int van, int tot, @Nullable String ruimer) {

    private static final Pattern GEZIN = Pattern.compile(
            "(?<!\\p{L})(?:(?:vijf|zes|zeven|acht|negen|tien|elf|twaalf|[5-9]|1\\d) (?:kinderen|dochters|zoons|zonen)"
                    + "|(?:eeneiige )?tweeling|drieling|weduwe|weduwnaar|twee (?:moeders|vaders)|adoptie\\p{L}{3,12}"
                    + "|geadopteerde? \\p{L}{3,12}|alleenstaande (?:moeder|vader|ouder)|eenoudergezin)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ZELDZAAM = Pattern.compile(
            "(?<!\\p{L})(?:doof|dove|blind|blinde|slechtziend|rolstoel|\\p{L}{0,20}syndroom|transgender|albino|hiv-besmet"
                    + "|jehova's getuigen?|jezidi|alevitisch\\p{L}?|koptisch\\p{L}?|dwerggroei|epilepsie)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEEFTIJD = Pattern.compile(
            "(?<!\\p{L})(?:baby|peuter|kleuter|puber|tiener|\\p{L}{0,20}leeftijd|basisschoolkind)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> HERKOMST = herkomst();

    static List<Aanwijzingplek> alle(String tekst) {
        List<Aanwijzingplek> plekken = new ArrayList<>();
        for (Woord woord : Woord.alle(tekst)) {
            String ruimer = HERKOMST.get(woord.klein());
            if (ruimer != null) {
                plekken.add(new Aanwijzingplek(
                        new Aanwijzing(Aanwijzingsoort.HERKOMST, landstreek(woord.klein())),
                        woord.van(),
                        woord.tot(),
                        ruimer));
            } else if (woord.metHoofdletter() && GeenNamen.isPlaats(woord.tekst())) {
                plekken.add(new Aanwijzingplek(
                        new Aanwijzing(Aanwijzingsoort.PLAATS, woord.klein()), woord.van(), woord.tot(), "een stad"));
            }
        }
        GEZIN.matcher(tekst).results().forEach(gevonden -> plekken.add(gezin(gevonden)));
        ZELDZAAM.matcher(tekst)
                .results()
                .forEach(gevonden -> plekken.add(
                        plek(Aanwijzingsoort.BIJZONDERHEID, klein(gevonden), gevonden, "een bijzonderheid")));
        LEEFTIJD.matcher(tekst)
                .results()
                .forEach(gevonden ->
                        plekken.add(plek(Aanwijzingsoort.LEEFTIJD, levensfase(klein(gevonden)), gevonden, null)));
        return plekken;
    }

    /** What was found for itself counts here too. */
    static Optional<Aanwijzing> van(Herkend vondst) {
        return switch (vondst.soort()) {
            case LEEFTIJD, KLAS ->
                Optional.of(new Aanwijzing(
                        Aanwijzingsoort.LEEFTIJD, levensfase(vondst.voorstel().toLowerCase(Nederlands.TAAL))));
            case PLAATS, POSTCODE, ADRES ->
                Optional.of(
                        new Aanwijzing(Aanwijzingsoort.PLAATS, vondst.tekst().toLowerCase(Nederlands.TAAL)));
            default -> Optional.empty();
        };
    }

    private static Aanwijzingplek gezin(MatchResult gevonden) {
        String gezegd = klein(gevonden);
        if (gezegd.startsWith("alleenstaande ")) {
            String ouder = gevonden.group().substring("alleenstaande ".length());
            return plek(Aanwijzingsoort.GEZINSVORM, "één ouder", gevonden, ouder);
        }
        if (gezegd.equals("eenoudergezin")) {
            return plek(Aanwijzingsoort.GEZINSVORM, "één ouder", gevonden, "gezin");
        }
        boolean veel = gezegd.matches(".* (?:kinderen|dochters|zoons|zonen)") && !gezegd.startsWith("geadopteerd");
        return veel
                ? plek(Aanwijzingsoort.GEZINSVORM, "veel kinderen", gevonden, "kinderen")
                : plek(Aanwijzingsoort.GEZINSVORM, gezegd, gevonden, "een gezin");
    }

    private static Aanwijzingplek plek(
            Aanwijzingsoort soort, String waarde, MatchResult gevonden, @Nullable String ruimer) {
        return new Aanwijzingplek(new Aanwijzing(soort, waarde), gevonden.start(), gevonden.end(), ruimer);
    }

    private static String klein(MatchResult gevonden) {
        return gevonden.group().toLowerCase(Nederlands.TAAL);
    }

    /** As ages in words are said: one of four. */
    private static String levensfase(String gezegd) {
        if (gezegd.contains("baby") || gezegd.contains("peuter") || gezegd.contains("heel klein")) {
            return "heel jong";
        }
        if (gezegd.contains("basisschool") || gezegd.contains("kleuter") || gezegd.contains("bouw")) {
            return "basisschool";
        }
        return gezegd.contains("middelbare") || gezegd.contains("puber") || gezegd.contains("tiener")
                ? "middelbare school"
                : "volwassen";
    }

    /** "Eritrea", "Eritrees" and "Eritrese" are one. */
    private static String landstreek(String woord) {
        Set<String> codes = GenoemdeCodes.van(Codelijst.CULTUREN.alle(), woord);
        return codes.isEmpty() ? woord : codes.iterator().next();
    }

    private static Map<String, String> herkomst() {
        Map<String, String> ruimer = new HashMap<>();
        for (String regel : GeenNamen.regels("herkomst")) {
            int dubbelepunt = regel.indexOf(':');
            for (String woord : regel.substring(dubbelepunt + 1).split(",")) {
                ruimer.put(woord.strip().toLowerCase(Nederlands.TAAL), regel.substring(0, dubbelepunt));
            }
        }
        return Map.copyOf(ruimer);
    }
}
