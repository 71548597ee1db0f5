package nl.kortelijnen.volgen.ui;

import com.vaadin.flow.component.button.Button;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.volgen.Onderwerp;
import nl.kortelijnen.volgen.Volglijst;

/** Follows something or keeps it, or no longer; says which of the two it does. */
public final class Onderwerpknop extends Button {

    private Onderwerpknop(String icoon, boolean aan, String uit, String in, Wissel wissel) {
        setIcon(new Icoon(icoon));
        toon(aan, uit, in);
        addClickListener(klik -> {
            boolean nu = !Boolean.parseBoolean(getElement().getAttribute("aria-pressed"));
            wissel.zet(nu);
            toon(nu, uit, in);
        });
    }

    private interface Wissel {
        void zet(boolean aan);
    }

    public static Onderwerpknop volg(Volglijst lijst, Onderwerp onderwerp, String wat) {
        return new Onderwerpknop("oog", lijst.volgt(onderwerp), "Volg " + wat, "Je volgt " + wat, aan -> {
            lijst.volg(onderwerp, aan);
            Toast.gelukt(aan ? "Nieuws hierover staat voortaan bij Wat je volgt." : "Je volgt dit niet meer.");
        });
    }

    public static Onderwerpknop bewaar(Volglijst lijst, Onderwerp onderwerp) {
        return new Onderwerpknop("bewaar", lijst.bewaard(onderwerp), "Bewaar", "Bewaard", aan -> {
            lijst.bewaar(onderwerp, aan);
            if (aan) {
                Toast.gelukt("Bewaard. Je vindt het terug bij Wat je volgt.");
            }
        });
    }

    private void toon(boolean aan, String uit, String in) {
        setText(aan ? in : uit);
        getElement().setAttribute("aria-pressed", String.valueOf(aan));
    }
}
