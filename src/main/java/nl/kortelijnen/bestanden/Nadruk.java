package nl.kortelijnen.bestanden;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes the signs of emphasis from a text: {@code **bold**}, {@code *italic*}, {@code __bold__}, {@code _italic_}. In
 * one pass, however many signs are opened and never closed.
 */
final class Nadruk {

    private static final int LANGSTE_TEKEN = 3;

    private final String tekst;
    private final BitSet weg = new BitSet();
    private final Map<String, Integer> open = new HashMap<>();

    private Nadruk(String tekst) {
        this.tekst = tekst;
    }

    static String zonder(String tekst) {
        return tekst.indexOf('*') < 0 && tekst.indexOf('_') < 0 ? tekst : new Nadruk(tekst).zonder();
    }

    private String zonder() {
        int plek = 0;
        while (plek < tekst.length()) {
            char teken = tekst.charAt(plek);
            int einde = plek + 1;
            if (teken == '*' || teken == '_') {
                while (einde < tekst.length() && tekst.charAt(einde) == teken) {
                    einde++;
                }
                if (einde - plek <= LANGSTE_TEKEN) {
                    teken(plek, einde);
                }
            }
            plek = einde;
        }
        return zonderTekens();
    }

    private void teken(int van, int tot) {
        String soort = tekst.substring(van, tot);
        Integer begin = open.get(soort);
        if (begin != null && sluit(van, tot)) {
            weg.set(begin, begin + soort.length());
            weg.set(van, tot);
            open.values().removeIf(ander -> ander >= begin);
        } else if (begin == null && opent(van, tot)) {
            open.put(soort, van);
        }
    }

    private boolean opent(int van, int tot) {
        boolean woordErna = tot < tekst.length() && !Character.isWhitespace(tekst.charAt(tot));
        return woordErna && (tekst.charAt(van) == '*' ? !tussenCijfers(van, tot) : !woordVoor(van));
    }

    private boolean sluit(int van, int tot) {
        boolean woordVoor = van > 0 && !Character.isWhitespace(tekst.charAt(van - 1));
        boolean woordErna = tot < tekst.length() && Character.isLetterOrDigit(tekst.charAt(tot));
        return woordVoor && (tekst.charAt(van) == '*' ? !tussenCijfers(van, tot) : !woordErna);
    }

    private boolean woordVoor(int van) {
        return van > 0 && Character.isLetterOrDigit(tekst.charAt(van - 1));
    }

    /** {@code 2*3*4} multiplies. */
    private boolean tussenCijfers(int van, int tot) {
        return van > 0
                && tot < tekst.length()
                && Character.isDigit(tekst.charAt(van - 1))
                && Character.isDigit(tekst.charAt(tot));
    }

    private String zonderTekens() {
        if (weg.isEmpty()) {
            return tekst;
        }
        StringBuilder over = new StringBuilder(tekst.length());
        for (int plek = 0; plek < tekst.length(); plek++) {
            if (!weg.get(plek)) {
                over.append(tekst.charAt(plek));
            }
        }
        return over.toString();
    }
}
