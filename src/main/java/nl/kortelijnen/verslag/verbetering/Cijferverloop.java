package nl.kortelijnen.verslag.verbetering;

import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.portaal.aanbod.Cijferlijn;
import nl.kortelijnen.portaal.aanbod.Cijferlijn.Meetpunt;
import org.jspecify.annotations.Nullable;

/**
 * How the figure went to which a point is tied. It rose when the newest period that is over stands higher than where it
 * began: the period before the meeting or, when of that too little is known, the one of the meeting itself.
 *
 * @param begin where it began; null while too little is known
 * @param nieuwste the newest period that is over, after the begin; null while there is none
 */
public record Cijferverloop(
        String naam,
        String uitleg,
        List<Meetpunt> punten,
        @Nullable Meetpunt begin,
        @Nullable Meetpunt nieuwste) {

    private static final int VOOR_EN_TIJDENS = 2;

    static Cijferverloop van(Cijferlijn lijn, LocalDate sinds) {
        List<Meetpunt> punten = lijn.sinds(sinds);
        Meetpunt begin = punten.stream()
                .limit(VOOR_EN_TIJDENS)
                .filter(punt -> punt.procent() != null && !punt.loopt())
                .findFirst()
                .orElse(null);
        Meetpunt nieuwste = begin == null
                ? null
                : punten.reversed().stream()
                        .filter(punt -> punt.procent() != null && !punt.loopt())
                        .findFirst()
                        .filter(punt -> punt.begin().isAfter(begin.begin()))
                        .orElse(null);
        return new Cijferverloop(lijn.naam(), lijn.uitleg(), punten, begin, nieuwste);
    }

    /** Whether there is nothing yet that may be shown. */
    public boolean isLeeg() {
        return punten.stream().allMatch(punt -> punt.procent() == null);
    }

    public boolean gestegen() {
        return begin != null && nieuwste != null && waarde(nieuwste) > waarde(begin);
    }

    /** What one may say of it, as a sentence. */
    public String conclusie() {
        if (begin == null) {
            return "Er zijn nog te weinig consultaties om te zien of dit stijgt.";
        }
        if (nieuwste == null) {
            return "Er is nog geen heel kwartaal voorbij om mee te vergelijken. Het begon op " + tekst(begin) + ".";
        }
        String woord = waarde(nieuwste) > waarde(begin)
                ? "gestegen"
                : waarde(nieuwste) < waarde(begin) ? "gedaald" : "gelijk gebleven";
        return "Het aandeel is " + woord + ": van " + tekst(begin) + " naar " + tekst(nieuwste) + ".";
    }

    private static int waarde(Meetpunt punt) {
        return punt.procent() == null ? 0 : punt.procent();
    }

    private static String tekst(Meetpunt punt) {
        return waarde(punt) + "% (" + punt.periode() + ")";
    }
}
