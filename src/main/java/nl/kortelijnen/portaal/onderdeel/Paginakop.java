package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The head of a page: where one is, its one h1, a line below it, and the actions on the right. */
public final class Paginakop extends Header {

    private final Div links = new Div();
    private final Div rechts = new Div();
    private final H1 titel = new H1();

    public Paginakop(String titel) {
        addClassName("paginakop");
        links.addClassName("paginakop-links");
        rechts.addClassName("paginakop-acties");
        rechts.setVisible(false);
        this.titel.setText(titel);
        links.add(this.titel);
        add(links, rechts);
    }

    /** The way back: "Consultaties ›". */
    public Paginakop kruimel(String adres, String naam, String hier) {
        Nav pad = new Nav(new Anchor(adres, naam), new Icoon("verder").klein(), new Span(hier));
        pad.addClassName("kruimels");
        pad.setAriaLabel("Kruimelpad");
        links.addComponentAsFirst(pad);
        return this;
    }

    public Paginakop onder(String zin) {
        Paragraph regel = new Paragraph(zin);
        regel.addClassName("stil");
        links.add(regel);
        return this;
    }

    /** Pills and marks below the title. */
    public Paginakop merken(Component... merken) {
        Div rij = new Div(merken);
        rij.addClassName("rij-v");
        links.add(rij);
        return this;
    }

    public Paginakop acties(Component... acties) {
        rechts.add(acties);
        rechts.setVisible(true);
        return this;
    }

    public void zetTitel(String tekst) {
        titel.setText(tekst);
    }
}
