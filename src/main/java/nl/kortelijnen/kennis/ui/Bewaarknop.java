package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.button.Button;
import nl.kortelijnen.kennis.Volgen;
import nl.kortelijnen.portaal.onderdeel.Icoon;

/** Keeps an item for later, or no longer (G12). */
class Bewaarknop extends Button {

    private final Volgen volgen;
    private final String item;

    Bewaarknop(Volgen volgen, String item) {
        this.volgen = volgen;
        this.item = item;
        setIcon(new Icoon("bewaar"));
        toon(volgen.bewaard(item));
        addClickListener(klik -> {
            boolean aan = !volgen.bewaard(item);
            this.volgen.bewaar(this.item, aan);
            toon(aan);
        });
    }

    private void toon(boolean bewaard) {
        setText(bewaard ? "Bewaard" : "Bewaar");
        getElement().setAttribute("aria-pressed", String.valueOf(bewaard));
    }
}
