package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** The whole menu as a page, for a phone. */
@Route("meer")
@PageTitle("Meer · Korte Lijnen")
@PermitAll
class MeerView extends Div {

    MeerView() {
        addClassName("bladzij");
        Nav menu = new Nav();
        menu.addClassName("meermenu");
        menu.setAriaLabel("Alles in het portaal");
        MenuConfiguration.getMenuEntries().forEach(keuze -> menu.add(link(keuze.path(), keuze.icon(), keuze.title())));
        menu.add(link("profiel", "profiel", "Profiel en sleutels"));
        add(new Paginakop("Meer"), menu);
    }

    private static Anchor link(String pad, String icoon, String naam) {
        return new Anchor(
                pad.replaceAll("^/", ""),
                new Icoon(icoon == null ? "lijn" : icoon),
                new Span(naam),
                new Icoon("verder"));
    }
}
