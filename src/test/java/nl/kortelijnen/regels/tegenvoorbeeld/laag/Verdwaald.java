package nl.kortelijnen.regels.tegenvoorbeeld.laag;

import com.vaadin.flow.component.UI;

/** Goes to an address with a question in it the way that forbids one. */
final class Verdwaald {

    private Verdwaald() {}

    static void ga(UI ui) {
        ui.navigate("netwerk?toon=mensen");
    }
}
