package nl.kortelijnen.bestanden;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kortelijnen.bestanden.Alinea.Soort;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together to paragraphs: lines that were only broken off at the margin belong together. In time linear to
 * the text, however long a paragraph grows.
 */
final class Regellezer {

    static final int MEESTE_TEKENS = 1_500_000;
    private static final int MEESTE_ALINEAS = 25_000;
    private static final int VOLLE_REGEL = 58;
    private static final int LANGSTE_REGEL = 200;
    private static final Pattern REGELEINDE = Pattern.compile("[\\u000B\\f\\u0085\\u2028\\u2029]");

    private final boolean afgebroken;
    private final List<Alinea> alineas = new ArrayList<>();
    private final StringBuilder lopend = new StringBuilder();
    private @Nullable Opmaak begin;
    private boolean onderbroken = true;
    private int vorigeLengte;
    private int tekens;

    /** @param afgebroken whether a hyphen at the end of a line may be of the paper instead of the word */
    Regellezer(boolean afgebroken) {
        this.afgebroken = afgebroken;
    }

    static List<Alinea> lees(String tekst) {
        Regellezer lezer = new Regellezer(false);
        REGELEINDE.matcher(tekst).replaceAll("\n").lines().forEach(lezer::regel);
        return lezer.klaar();
    }

    /** A line that is much longer than paper is wide was not broken off: there the paragraph is the line. */
    void regel(String regel) {
        int lengte = regel.strip().length();
        regel(regel, lengte >= VOLLE_REGEL && lengte <= LANGSTE_REGEL);
    }

    /** @param vol whether the line reached the margin, so that what follows may be its sentence going on */
    void regel(String regel, boolean vol) {
        if (Opmaak.isLeeg(regel)) {
            onderbreek();
            return;
        }
        Opmaak opmaak = Opmaak.van(regel);
        if (opmaak.soort() == Soort.TEKST && hoortBijVorige(opmaak.tekst())) {
            plak(regel, opmaak.tekst());
        } else {
            begin(opmaak);
        }
        if (regel.stripTrailing().endsWith("\u00AD")) {
            lopend.append('\u00AD');
        }
        vorigeLengte = vol ? VOLLE_REGEL : 0;
        onderbroken = opmaak.soort() == Soort.KOP;
    }

    /** What follows is a new paragraph, whatever it looks like. */
    void onderbreek() {
        onderbroken = true;
    }

    /** A paragraph of which the setting is known from the file itself. */
    void alinea(Opmaak opmaak) {
        if (!opmaak.tekst().isBlank()) {
            begin(opmaak);
        }
        onderbroken = true;
    }

    List<Alinea> klaar() {
        leg();
        return List.copyOf(alineas);
    }

    /** Also across an interruption: the end of a page does not end a sentence. */
    boolean looptDoor(String regel) {
        return loopt() && eindigtMidden() && !regel.isBlank() && Character.isLowerCase(eerste(regel.strip()));
    }

    /** Whether something stands open that more can be added to: not a heading. */
    boolean loopt() {
        return begin != null && begin.soort() != Soort.KOP;
    }

    /** Whether what stands open has no end of a sentence yet. */
    boolean eindigtMidden() {
        return !lopend.isEmpty() && ".!?:".indexOf(lopend.charAt(lopend.length() - 1)) < 0;
    }

    boolean inOpsomming() {
        return begin != null && begin.soort() == Soort.OPSOMMING;
    }

    /** What follows belongs to what stands open, full stop or not. */
    void hervat() {
        onderbroken = false;
        vorigeLengte = VOLLE_REGEL;
    }

    private void begin(Opmaak opmaak) {
        leg();
        begin = opmaak;
        neem(opmaak.tekst());
    }

    private void leg() {
        if (begin == null) {
            return;
        }
        String tekst = Opmaak.schoon(lopend.toString());
        if (!tekst.isEmpty()) {
            alineas.add(new Alinea(alineas.size() + 1, begin.soort(), begin.niveau(), begin.teken(), tekst));
            if (alineas.size() > MEESTE_ALINEAS) {
                throw Leesweigering.teVeelTekst();
            }
        }
        lopend.setLength(0);
        begin = null;
    }

    private void neem(String tekst) {
        tekens += tekst.length();
        if (tekens > MEESTE_TEKENS) {
            throw Leesweigering.teVeelTekst();
        }
        lopend.append(tekst);
    }

    private boolean hoortBijVorige(String tekst) {
        if (onderbroken || begin == null || tekst.isEmpty()) {
            return false;
        }
        return eindigtZacht()
                || vorigeLengte >= VOLLE_REGEL
                || eindigtMidden() && Character.isLowerCase(eerste(tekst))
                || afgebroken && Afbreking.is(lopend, tekst);
    }

    private void plak(String regel, String tekst) {
        if (eindigtZacht()) {
            lopend.setLength(lopend.length() - 1);
        } else if (afgebroken && Afbreking.is(lopend, tekst)) {
            if (!Afbreking.blijftStreepje(lopend, tekst)) {
                lopend.setLength(lopend.length() - 1);
            }
        } else {
            lopend.append(' ');
        }
        neem(tekst);
    }

    /** A word was broken off where it says that it may be. */
    private boolean eindigtZacht() {
        return !lopend.isEmpty() && lopend.charAt(lopend.length() - 1) == '\u00AD';
    }

    private static int eerste(String tekst) {
        return tekst.codePointAt(0);
    }
}
