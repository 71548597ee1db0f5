package nl.kortelijnen.herkenning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Collects findings; who comes first has the place, so none overlap. */
final class Vondsten {

    private final String tekst;
    private final BitSet bezet = new BitSet();
    private final List<Herkend> lijst = new ArrayList<>();

    Vondsten(String tekst) {
        this.tekst = tekst;
    }

    boolean vrij(int van, int tot) {
        return bezet.get(van, tot).isEmpty();
    }

    void neem(Gegevenssoort soort, int van, int tot, String voorstel, String uitleg) {
        if (!vrij(van, tot)) {
            return;
        }
        bezet.set(van, tot);
        String inZin = Inpassing.in(tekst, soort, van, tot, voorstel);
        String passend = Woord.zinsbegin(tekst, van) ? metHoofdletter(inZin) : inZin;
        lijst.add(new Herkend(soort, van, tot, tekst.substring(van, tot), passend, uitleg));
    }

    /** One that was found before, as it is. */
    void neemOver(Herkend vondst) {
        bezet.set(vondst.van(), vondst.tot());
        lijst.add(vondst);
    }

    /** Nothing more may be found here: it is known to be nothing. */
    void sluitUit(int van, int tot) {
        bezet.set(van, tot);
    }

    List<Herkend> opVolgorde() {
        return lijst.stream().sorted(Comparator.comparingInt(Herkend::van)).toList();
    }

    private static String metHoofdletter(String woorden) {
        return woorden.isEmpty() ? woorden : Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
    }
}
