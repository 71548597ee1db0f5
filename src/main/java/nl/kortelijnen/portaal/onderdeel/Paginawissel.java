package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** To another page, by its address; what follows a question mark goes along, which the framework's own way forbids. */
public final class Paginawissel {

    private Paginawissel() {}

    /** @param adres from the root of the portal, such as {@code netwerk?toon=mensen} */
    public static void naar(String adres) {
        Location plek = new Location(adres);
        UI.getCurrent().navigate(plek.getPath(), plek.getQueryParameters());
    }
}
