package nl.kortelijnen.toegang.sessie;

import java.util.LinkedHashMap;
import java.util.Map;

/** A browser's description of itself in words one recognises. What is not known is called so; nothing is decided by it. */
final class Toestelnaam {

    /** The first that fits counts: most browsers also call themselves by another's name. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> TOESTELLEN = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        TOESTELLEN.put("iPhone", "iPhone");
        TOESTELLEN.put("iPad", "iPad");
        TOESTELLEN.put("Android", "Android");
        TOESTELLEN.put("Windows", "Windows");
        TOESTELLEN.put("Macintosh", "Mac");
        TOESTELLEN.put("CrOS", "Chromebook");
        TOESTELLEN.put("Linux", "Linux");
    }

    private Toestelnaam() {}

    static String van(String omschrijving) {
        return kies(BROWSERS, omschrijving, "Onbekende browser")
                + " op "
                + kies(TOESTELLEN, omschrijving, "een onbekend toestel");
    }

    private static String kies(Map<String, String> namen, String omschrijving, String anders) {
        return namen.entrySet().stream()
                .filter(naam -> omschrijving.contains(naam.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(anders);
    }
}
