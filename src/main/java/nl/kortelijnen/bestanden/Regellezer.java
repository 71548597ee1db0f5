package nl.kortelijnen.bestanden;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kortelijnen.bestanden.Alinea.Soort;

/** Puts lines together to paragraphs: lines that were only broken off at the margin belong together. */
final class Regellezer {

    private static final int VOLLE_REGEL = 58;

    /** A word that was broken off with a hyphen, but not "in- en uitstroom". */
    private static final Pattern AFGEBROKEN = Pattern.compile("\\p{Ll}- (?!(?:en|of)\\b)\\p{Ll}");

    private final boolean gemarkeerd;
    private final List<Alinea> alineas = new ArrayList<>();
    private boolean onderbroken = true;
    private int vorigeLengte;

    /** @param gemarkeerd see {@link Opmaak#van} */
    Regellezer(boolean gemarkeerd) {
        this.gemarkeerd = gemarkeerd;
    }

    static List<Alinea> lees(String tekst) {
        Regellezer lezer = new Regellezer(true);
        tekst.lines().forEach(lezer::regel);
        return lezer.klaar();
    }

    void regel(String regel) {
        if (Opmaak.isLeeg(regel)) {
            onderbreek();
            return;
        }
        Opmaak opmaak = Opmaak.van(regel, gemarkeerd);
        if (opmaak.soort() == Soort.TEKST && hoortBijVorige(opmaak.tekst())) {
            plak(opmaak.tekst());
        } else {
            voegToe(opmaak);
        }
        vorigeLengte = regel.strip().length();
        onderbroken = opmaak.soort() == Soort.KOP;
    }

    /** What follows is a new paragraph, whatever it looks like. */
    void onderbreek() {
        onderbroken = true;
    }

    /** A paragraph of which the setting is known from the file itself. */
    void alinea(Opmaak opmaak) {
        if (!opmaak.tekst().isBlank()) {
            voegToe(opmaak);
        }
        onderbroken = true;
    }

    List<Alinea> klaar() {
        return List.copyOf(alineas);
    }

    private void voegToe(Opmaak opmaak) {
        alineas.add(new Alinea(alineas.size() + 1, opmaak.soort(), opmaak.niveau(), opmaak.teken(), opmaak.tekst()));
    }

    private boolean hoortBijVorige(String tekst) {
        if (onderbroken || alineas.isEmpty()) {
            return false;
        }
        String vorige = alineas.getLast().tekst();
        boolean zinLooptDoor = !vorige.matches(".*[.!?:]$") && Character.isLowerCase(tekst.codePointAt(0));
        return zinLooptDoor || vorigeLengte >= VOLLE_REGEL;
    }

    /** Also across an interruption: the end of a page does not end a sentence. */
    boolean looptDoor(String regel) {
        return !alineas.isEmpty()
                && !alineas.getLast().isKop()
                && !alineas.getLast().tekst().matches(".*[.!?:]$")
                && !regel.isBlank()
                && Character.isLowerCase(regel.strip().codePointAt(0));
    }

    void hervat() {
        onderbroken = false;
    }

    private void plak(String tekst) {
        Alinea vorige = alineas.removeLast();
        String einde = vorige.tekst().substring(Math.max(0, vorige.tekst().length() - 2));
        boolean afgebroken =
                !gemarkeerd && AFGEBROKEN.matcher(einde + " " + tekst).lookingAt();
        String samen = afgebroken
                ? vorige.tekst().substring(0, vorige.tekst().length() - 1) + tekst
                : Opmaak.zonderWit(vorige.tekst() + " " + tekst);
        alineas.add(new Alinea(vorige.nummer(), vorige.soort(), vorige.niveau(), vorige.teken(), samen));
    }
}
