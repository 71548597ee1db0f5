package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.gedeeld.Nederlands;

/** The round mark of a person or organisation: initials on a colour that follows from the name. */
public final class Initialen extends Span {

    private static final String[] KLEUREN = {"", "w", "p", "g"};

    public Initialen(String naam) {
        addClassNames("kop");
        String kleur = KLEUREN[Math.floorMod(naam.hashCode(), KLEUREN.length)];
        if (!kleur.isEmpty()) {
            addClassName(kleur);
        }
        setText(voorletters(naam));
        getElement().setAttribute("aria-hidden", "true");
    }

    public Initialen klein() {
        addClassName("s");
        return this;
    }

    public Initialen groot() {
        addClassName("xl");
        return this;
    }

    /** The letters in the mark; who gives a control with a mark a name puts them in it. */
    public static String voorletters(String naam) {
        String[] delen = naam.strip().split("\\s+");
        String eerste = delen[0].isEmpty() ? "?" : delen[0].substring(0, delen[0].offsetByCodePoints(0, 1));
        if (delen.length == 1) {
            return eerste.toUpperCase(Nederlands.TAAL);
        }
        String laatste = delen[delen.length - 1];
        return (eerste + laatste.substring(0, laatste.offsetByCodePoints(0, 1))).toUpperCase(Nederlands.TAAL);
    }
}
