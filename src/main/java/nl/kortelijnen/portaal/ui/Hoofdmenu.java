package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.portaal.aanbod.Menuteller;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** The menu on the left: every view with {@code @Menu} this person may open, with what is new there. */
class Hoofdmenu extends Nav {

    /** Views from this order on stand below a line. */
    private static final double TWEEDE_GROEP = 100;

    private final Gebruiker gebruiker;
    private final List<Menuteller> tellers;
    private final Map<String, Anchor> links = new HashMap<>();
    private final Map<String, Span> aantallen = new HashMap<>();

    Hoofdmenu(Gebruiker gebruiker, List<Menuteller> tellers) {
        this.gebruiker = gebruiker;
        this.tellers = List.copyOf(tellers);
        addClassName("hoofdmenu");
        setAriaLabel("Hoofdmenu");
        boolean gescheiden = false;
        for (MenuEntry keuze : MenuConfiguration.getMenuEntries()) {
            if (!gescheiden && keuze.order() != null && keuze.order() >= TWEEDE_GROEP) {
                gescheiden = true;
                add(new Hr());
            }
            add(link(keuze));
        }
    }

    private Anchor link(MenuEntry keuze) {
        String pad = keuze.path().replaceAll("^/", "");
        Span aantal = new Span();
        aantal.addClassName("tel");
        aantal.setVisible(false);
        Anchor link = new Anchor(
                pad, new Icoon(keuze.icon() == null ? "lijn" : keuze.icon()), new Span(keuze.title()), aantal);
        link.setTitle(keuze.title());
        links.put(pad, link);
        aantallen.put(pad, aantal);
        return link;
    }

    /** Marks where one is, and counts again what waits. */
    void wijsAan(String plek) {
        String begin = plek.contains("/") ? plek.substring(0, plek.indexOf('/')) : plek;
        links.forEach((pad, link) -> {
            boolean hier = pad.equals(plek) || (!pad.isEmpty() && pad.equals(begin));
            if (hier) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        tel();
    }

    /** Counts what waits again. */
    void tel() {
        tellers.forEach(this::tel);
    }

    private void tel(Menuteller teller) {
        Span aantal = aantallen.get(teller.route());
        if (aantal != null) {
            int nieuw = teller.aantal(gebruiker);
            aantal.setVisible(nieuw > 0);
            aantal.setText(String.valueOf(nieuw));
            aantal.getElement().setAttribute("aria-label", nieuw + " nieuw");
            aantal.getElement().setAttribute("role", "img");
        }
    }
}
