package nl.kortelijnen.herkenning;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Nederlands;

/** The forms a name takes in Dutch, and how it sounds however it is spelled. */
final class Naamvorm {

    /** Longest first: genitives, diminutives, plurals, and who belongs to somebody. */
    private static final List<String> UITGANGEN = List.of(
            "'etjes", "'tjes", "etjes", "pjes", "tjes", "'etje", "'tje", "etje", "pjes", "pje", "tje", "jes", "je",
            "kens", "ken", "ke", "'en", "en", "'s", "'", "s", "ies", "ie");

    private static final Pattern ACCENTEN = Pattern.compile("\\p{M}");
    private static final int KORTSTE_STAM = 3;

    private Naamvorm() {}

    /** In small letters, without accents. */
    static String kaal(String naam) {
        String klein = naam.strip()
                .toLowerCase(Nederlands.TAAL)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('’', '\'')
                .replace("ß", "ss");
        return ACCENTEN.matcher(Normalizer.normalize(klein, Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** What it may be a form of, itself first. */
    static Set<String> stammen(String kaal) {
        Set<String> stammen = new LinkedHashSet<>();
        stammen.add(kaal);
        for (String uitgang : UITGANGEN) {
            if (kaal.endsWith(uitgang) && kaal.length() - uitgang.length() >= Math.min(KORTSTE_STAM, kaal.length())) {
                String stam = kaal.substring(0, kaal.length() - uitgang.length());
                stammen.add(stam);
                int laatste = stam.length() - 1;
                if (laatste >= KORTSTE_STAM && stam.charAt(laatste) == stam.charAt(laatste - 1)) {
                    stammen.add(stam.substring(0, laatste));
                }
            }
        }
        return stammen;
    }

    /** As it sounds to a Dutch ear: "Youssef", "Joesoef" and "Yusuf" are near, "Mohammed" and "Mohamed" the same. */
    static String klank(String kaal) {
        StringBuilder klank = new StringBuilder(kaal.length());
        String glad = kaal.replace("oe", "u")
                .replace("ou", "u")
                .replace("ph", "f")
                .replace("sch", "sg")
                .replace("sj", "s")
                .replace("sh", "s")
                .replace("ch", "g")
                .replace("kh", "g")
                .replace("gh", "g")
                .replace("ck", "k")
                .replace("ij", "i")
                .replace("dj", "j")
                .replace("dz", "j");
        for (int plek = 0; plek < glad.length(); plek++) {
            char teken = gelijkluidend(glad.charAt(plek));
            boolean stil = teken == 'h' && plek > 0 && plek == glad.length() - 1;
            boolean dubbel = !klank.isEmpty() && klank.charAt(klank.length() - 1) == teken;
            if (Character.isLetterOrDigit(teken) && !dubbel && !stil) {
                klank.append(teken);
            }
        }
        return klank.toString();
    }

    private static char gelijkluidend(char teken) {
        return switch (teken) {
            case 'y', 'j' -> 'i';
            case 'c', 'q' -> 'k';
            case 'z' -> 's';
            case 'v' -> 'f';
            case 'w' -> 'w';
            default -> teken;
        };
    }

    /** Whether at most this many letters were added, left out, replaced or swapped with their neighbour. */
    static boolean scheeltHooguit(String een, String ander, int hoogstens) {
        if (Math.abs(een.length() - ander.length()) > hoogstens) {
            return false;
        }
        int breedte = ander.length() + 1;
        int[] voorvorige = new int[breedte];
        int[] vorige = new int[breedte];
        int[] rij = new int[breedte];
        for (int k = 0; k < breedte; k++) {
            vorige[k] = k;
        }
        for (int r = 1; r <= een.length(); r++) {
            rij[0] = r;
            int kleinste = r;
            for (int k = 1; k < breedte; k++) {
                int gelijk = een.charAt(r - 1) == ander.charAt(k - 1) ? 0 : 1;
                rij[k] = Math.min(Math.min(rij[k - 1], vorige[k]) + 1, vorige[k - 1] + gelijk);
                if (r > 1
                        && k > 1
                        && een.charAt(r - 1) == ander.charAt(k - 2)
                        && een.charAt(r - 2) == ander.charAt(k - 1)) {
                    rij[k] = Math.min(rij[k], voorvorige[k - 2] + 1);
                }
                kleinste = Math.min(kleinste, rij[k]);
            }
            if (kleinste > hoogstens) {
                return false;
            }
            int[] vrij = voorvorige;
            voorvorige = vorige;
            vorige = rij;
            rij = vrij;
        }
        return vorige[breedte - 1] <= hoogstens;
    }
}
