package nl.kortelijnen.verslag.inlezen;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kortelijnen.bestanden.Alinea;

/** Makes a point of a bullet: which type, and where it is a question, where the answer begins. */
final class Puntlezer {

    private static final Pattern ETIKET = Pattern.compile(
            "^(aandachtspunt|verbeterpunt|vraag|toezegging|afspraak)\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern VRAAG_IN_WOORDEN = Pattern.compile("^(?:de )?vraag is\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOEZEGGING =
            Pattern.compile("^.{2,60}?\\b(?:zegt|zeggen|zegde|zegden)\\b.{0,40}\\btoe\\b");
    private static final Pattern EEN_VRAAG = Pattern.compile("[“\"‘']?(?:\\d{1,2}\\. )?[^.!?:]++\\?[?’'\"”)]*+\\s*+");

    private Puntlezer() {}

    /** @param rubriek the type of the list in which it stands */
    static Herkenning.Punt lees(Alinea alinea, Punttype rubriek) {
        String tekst = alinea.tekst();
        Matcher etiket = ETIKET.matcher(tekst);
        if (etiket.lookingAt() && etiket.end() < tekst.length()) {
            return punt(etiket(etiket.group(1)), tekst.substring(etiket.end()), alinea);
        }
        return punt(type(tekst, rubriek), tekst, alinea);
    }

    /** One question or several, and nothing that is none. */
    static boolean isAlleenVraag(String tekst) {
        Matcher vraag = EEN_VRAAG.matcher(tekst);
        int plek = 0;
        while (plek < tekst.length() && vraag.region(plek, tekst.length()).lookingAt()) {
            plek = vraag.end();
        }
        return plek > 0 && plek == tekst.length();
    }

    private static Herkenning.Punt punt(Punttype type, String tekst, Alinea alinea) {
        int vraagteken = tekst.indexOf('?');
        boolean beantwoord =
                type == Punttype.VRAAG && vraagteken > 0 && vraagteken < tekst.length() - 2 && !isAlleenVraag(tekst);
        return beantwoord
                ? new Herkenning.Punt(
                        type,
                        tekst.substring(0, vraagteken + 1),
                        tekst.substring(vraagteken + 1).replaceFirst("^[\\s:–-]+", ""),
                        alinea.nummer())
                : new Herkenning.Punt(type, tekst, "", alinea.nummer());
    }

    private static Punttype type(String tekst, Punttype rubriek) {
        if (isAlleenVraag(tekst) || VRAAG_IN_WOORDEN.matcher(tekst).find()) {
            return Punttype.VRAAG;
        }
        return TOEZEGGING.matcher(tekst).find() ? Punttype.TOEZEGGING : rubriek;
    }

    private static Punttype etiket(String woord) {
        String klein = woord.toLowerCase(Locale.ROOT);
        return klein.equals("afspraak")
                ? Punttype.TOEZEGGING
                : Punttype.van(klein).orElseThrow();
    }
}
