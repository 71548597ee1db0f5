package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.button.Button;
import nl.kortelijnen.kennis.Volgen;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Toast;

/** Follows a theme, or no longer (G12). */
class Volgknop extends Button {

    Volgknop(Volgen volgen, String thema) {
        setIcon(new Icoon("mail"));
        toon(volgen.themas().contains(thema));
        addClickListener(klik -> {
            boolean aan = !volgen.themas().contains(thema);
            volgen.volg(thema, aan);
            toon(aan);
            if (aan) {
                Toast.gelukt("Op maandag krijg je een mail als er iets nieuws is. Daarvoor moet er op je profiel een "
                        + "e-mailadres staan.");
            }
        });
    }

    private void toon(boolean volgt) {
        setText(volgt ? "Je volgt dit thema" : "Volg dit thema");
        getElement().setAttribute("aria-pressed", String.valueOf(volgt));
    }
}
