package nl.kortelijnen.bestanden;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A hyphen at the end of a line on paper: of the paper ("samen-werking") or of the word ("ggz-instelling"). Without a
 * sign from the file itself the word decides: behind an abbreviation, a capital, a digit or the first of two vowels that
 * would otherwise be read as one the hyphen stays.
 */
final class Afbreking {

    private static final Pattern KLINKER = Pattern.compile("[aeiouyàáâäèéêëìíîïòóôöùúûü]", Pattern.CASE_INSENSITIVE);

    /** Read as words, they are letters; or they ask for a hyphen in Dutch. */
    private static final Set<String> MET_STREEPJE = Set.of(
            "hbo", "mbo", "wo", "vo", "vso", "avg", "azc", "coa", "isk", "roc", "ggd", "oggz", "wmo", "uwv", "app",
            "ic", "it", "ict", "hiv", "iq", "tv", "pr", "cao", "ots", "mdo", "lhbti", "sova", "emdr", "aio", "lvg",
            "ex", "oud", "niet", "non", "anti", "pro", "semi", "co", "vice", "sint", "e", "a", "b", "c", "x", "top",
            "pabo", "havo", "vwo", "vmbo", "soa", "ozo", "cwoi", "bso", "poh", "spv", "aids", "sms", "usb", "adhd",
            "ass");

    private static final Set<String> BOTSEN = Set.of("aa", "ae", "ai", "au", "ee", "ei", "oe", "oo", "ou", "ui", "uu");

    private static final Set<String> SAMENTREKKING = Set.of("en", "of", "noch", "tot", "als", "dan", "maar");

    private Afbreking() {}

    /** Whether the line ends in a broken word that goes on in this one; "in- en uitstroom" does not. */
    static boolean is(CharSequence voor, String na) {
        int einde = voor.length() - 1;
        if (einde < 1 || voor.charAt(einde) != '-' || !Character.isLetterOrDigit(voor.charAt(einde - 1))) {
            return false;
        }
        return Character.isLetterOrDigit(na.codePointAt(0)) && !SAMENTREKKING.contains(eersteWoord(na));
    }

    /** Only where {@link #is}. */
    static boolean blijftStreepje(CharSequence voor, String na) {
        int einde = voor.length() - 1;
        int begin = einde;
        while (begin > 0 && Character.isLetterOrDigit(voor.charAt(begin - 1))) {
            begin--;
        }
        String deel = voor.subSequence(begin, einde).toString();
        boolean samengesteld = begin > 0 && voor.charAt(begin - 1) == '-';
        String botsing = ("" + voor.charAt(einde - 1) + na.charAt(0)).toLowerCase(Locale.ROOT);
        return samengesteld
                || !Character.isLowerCase(na.codePointAt(0))
                || !Character.isLowerCase(deel.codePointBefore(deel.length()))
                || !KLINKER.matcher(deel).find()
                || MET_STREEPJE.contains(deel.toLowerCase(Locale.ROOT))
                || BOTSEN.contains(botsing);
    }

    private static String eersteWoord(String tekst) {
        int einde = 0;
        while (einde < tekst.length() && Character.isLetter(tekst.charAt(einde))) {
            einde++;
        }
        return tekst.substring(0, einde).toLowerCase(Locale.ROOT);
    }
}
