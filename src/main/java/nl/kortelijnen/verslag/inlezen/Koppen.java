package nl.kortelijnen.verslag.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.bestanden.Alinea.Soort;

/** Finds the headings that were not set as headings: short, no full stop, and a list or a known word follows. */
final class Koppen {

    private static final int MEESTE_WOORDEN = 10;
    private static final Pattern EINDE_VAN_EEN_ZIN = Pattern.compile(".*[.;,]$");
    private static final int LANGSTE_KOP = 140;
    private static final int LANGE_ALINEA = 120;
    private static final int HELE_ZIN = 50;

    /** A footnote, an address on the web: never a heading, however short. */
    private static final Pattern NOOT = Pattern.compile("^[¹²³⁴-⁹⁰*†]|https?://|\\bwww\\.|^<");

    private static final Pattern BEKEND = Pattern.compile(
            "(?:\\d{1,2}\\.?\\s+)?(?:de )?(?:ideale situatie|inleiding|aanleiding|achtergrond|samenvatting|opening|voorwoord"
                    + "|conclusies?|vervolg|afsluiting|tot slot|drempels|resultaten|werkwijze)(?: en [\\p{Ll} ]{3,30})?:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WIT = Pattern.compile("\\s+");

    private Koppen() {}

    static List<Alinea> merk(List<Alinea> alineas, Voorblad voorblad) {
        List<Alinea> gemerkt = new ArrayList<>();
        for (int i = 0; i < alineas.size(); i++) {
            Alinea alinea = alineas.get(i);
            Alinea volgende = i + 1 < alineas.size() ? alineas.get(i + 1) : null;
            boolean kop = !alinea.isKop()
                    && !voorblad.gebruikte(alinea)
                    && volgende != null
                    && (alinea.isOpsomming() ? isGenummerdeKop(alinea, volgende) : isKop(alinea, volgende));
            kop |= !alinea.isKop()
                    && !voorblad.gebruikte(alinea)
                    && volgende != null
                    && (isInKapitalen(alinea) || isAanloopkop(alinea, volgende) || isBekendeKop(alinea, volgende));
            kop |= !voorblad.gebruikte(alinea)
                    && i + 2 < alineas.size()
                    && isThema(alinea, alineas.get(i + 1), alineas.get(i + 2));
            kop &= !NOOT.matcher(alinea.tekst()).find();
            gemerkt.add(kop ? alinea.als(Soort.KOP, 6) : alinea);
        }
        return gemerkt;
    }

    private static boolean isKop(Alinea alinea, Alinea volgende) {
        if (Groepskop.van(alinea).isPresent()) {
            return true;
        }
        return kort(alinea)
                && volgende.isOpsomming()
                && (Rubriek.van(alinea.tekst()).isPresent() || !alinea.tekst().endsWith(":"));
    }

    /** "LESSONS LEARNED": who writes a whole line in capitals sets a heading, also with a number before it. */
    private static boolean isInKapitalen(Alinea alinea) {
        String tekst = alinea.tekst();
        long letters = tekst.chars().filter(Character::isLetter).count();
        return letters >= 4
                && (alinea.soort() == Soort.TEKST || alinea.isGenummerd())
                && tekst.length() <= LANGSTE_KOP
                && WIT.split(tekst).length <= MEESTE_WOORDEN
                && tekst.chars().noneMatch(Character::isLowerCase)
                && !EINDE_VAN_EEN_ZIN.matcher(tekst).matches();
    }

    /** "Vormen van contact:" above a paragraph that tells of it. */
    private static boolean isAanloopkop(Alinea alinea, Alinea uitleg) {
        return alinea.soort() == Soort.TEKST
                && kort(alinea)
                && alinea.tekst().endsWith(":")
                && Character.isUpperCase(alinea.tekst().codePointAt(0))
                && uitleg.soort() == Soort.TEKST
                && uitleg.tekst().length() >= LANGE_ALINEA
                && !Character.isLowerCase(uitleg.tekst().codePointAt(0));
    }

    /** "Opening", "De ideale situatie": words that head a part by themselves, above a sentence. */
    private static boolean isBekendeKop(Alinea alinea, Alinea uitleg) {
        return alinea.soort() == Soort.TEKST
                && BEKEND.matcher(alinea.tekst()).matches()
                && uitleg.soort() == Soort.TEKST
                && uitleg.tekst().length() >= HELE_ZIN;
    }

    /** A few words, then a paragraph that explains them, then a list. */
    private static boolean isThema(Alinea alinea, Alinea uitleg, Alinea lijst) {
        return alinea.soort() == Soort.TEKST
                && kort(alinea)
                && !alinea.tekst().matches(".*[:?!]$")
                && uitleg.soort() == Soort.TEKST
                && !kort(uitleg)
                && lijst.isOpsomming();
    }

    /** "1. Melding en advies" above a list with bullets. */
    private static boolean isGenummerdeKop(Alinea alinea, Alinea volgende) {
        return alinea.isGenummerd() && kort(alinea) && volgende.isOpsomming() && !volgende.isGenummerd();
    }

    private static boolean kort(Alinea alinea) {
        return alinea.tekst().length() <= LANGSTE_KOP
                && WIT.split(alinea.tekst()).length <= MEESTE_WOORDEN
                && !Character.isLowerCase(alinea.tekst().codePointAt(0))
                && !EINDE_VAN_EEN_ZIN.matcher(alinea.tekst()).matches();
    }
}
