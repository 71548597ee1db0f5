package nl.kortelijnen.deskundigen;

import java.util.Objects;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import nl.kortelijnen.gedeeld.Werkwijze;

/** What fits and what differs, as facts in plain words. */
final class Redenzinnen {

    private Redenzinnen() {}

    static Reden taal(Taal gevraagd, Taalmatch match) {
        return switch (match.soort()) {
            case EXACT ->
                new Reden(
                        true,
                        "Spreekt " + gevraagd.naam() + (match.niveau() == Taalniveau.MOEDERTAAL ? " " : ", ")
                                + match.niveau().zin(),
                        gevraagd.naam());
            case VERWANT -> anders("Verwant, vraag na: spreekt ", gevraagd, match);
            case UITWIJK -> anders("Uitwijktaal: spreekt ", gevraagd, match);
            case GEEN, NIET_GEVRAAGD -> new Reden(false, "Spreekt geen " + gevraagd.naam(), gevraagd.naam());
        };
    }

    private static Reden anders(String begin, Taal gevraagd, Taalmatch match) {
        String spreekt = Objects.requireNonNull(match.taal()).naam();
        return new Reden(false, begin + spreekt + ", geen " + gevraagd.naam(), spreekt);
    }

    static Reden cultuur(String code, boolean past) {
        String gemeenschap = gemeenschap(Codelijst.CULTUREN.label(code));
        return new Reden(past, "Kent " + gemeenschap + (past ? "" : " niet"), gemeenschap);
    }

    static Reden thema(String code, boolean past) {
        String thema = Codelijst.THEMAS.label(code).toLowerCase(Nederlands.TAAL);
        return new Reden(past, (past ? "Ervaring met " : "Geen ervaring met ") + thema, thema);
    }

    static Reden werkwijze(Werkwijze wijze, boolean past) {
        String zin = past ? wijze.zin() : wijze.zin().replaceFirst(" mee", " niet mee");
        return new Reden(
                past, hoofdletter(zin), wijze.zin().substring(wijze.zin().lastIndexOf(' ') + 1));
    }

    static Reden dag() {
        return new Reden(true, "Kan op de gevraagde dag", "dag");
    }

    /** "de Eritrese gemeenschap"; a name that cannot be bent stays as it is. */
    private static String gemeenschap(String label) {
        if (label.endsWith("ees")) {
            return "de " + label.substring(0, label.length() - 3) + "ese gemeenschap";
        }
        return label.endsWith("s") ? "de " + label + "e gemeenschap" : "de gemeenschap van " + label;
    }

    private static String hoofdletter(String zin) {
        return zin.substring(0, 1).toUpperCase(Nederlands.TAAL) + zin.substring(1);
    }
}
