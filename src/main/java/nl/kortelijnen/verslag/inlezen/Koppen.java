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
            kop |= !voorblad.gebruikte(alinea)
                    && i + 2 < alineas.size()
                    && isThema(alinea, alineas.get(i + 1), alineas.get(i + 2));
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
        return WIT.split(alinea.tekst()).length <= MEESTE_WOORDEN
                && !EINDE_VAN_EEN_ZIN.matcher(alinea.tekst()).matches();
    }
}
