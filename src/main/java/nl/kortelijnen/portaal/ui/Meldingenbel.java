package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.aanbod.Melding;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.toegang.wie.Gebruiker;

/**
 * The bell in the bar: how much waits for somebody or is new, and the list of it. Counted once the page of a tab is there,
 * at every signal and when it is opened; not at each page, which would ask every module again each time.
 */
class Meldingenbel extends Div {

    private final Wachtrijen rijen;
    private final Gebruiker gebruiker;
    private final Button knop = new Button(new Icoon("melding"));
    private final Span aantal = new Span();
    private final Popover lijst = new Popover();

    Meldingenbel(Wachtrijen rijen, Seinpost seinpost, Gebruiker gebruiker) {
        this.rijen = rijen;
        this.gebruiker = gebruiker;
        addClassName("meldingenbel");
        aantal.addClassName("tel");
        knop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        knop.setSuffixComponent(aantal);
        lijst.setTarget(knop);
        lijst.setPosition(PopoverPosition.BOTTOM_END);
        lijst.setAriaLabel("Meldingen");
        lijst.setAutofocus(true);
        lijst.addClassName("meldingen");
        lijst.addOpenedChangeListener(anders -> {
            if (anders.isOpened()) {
                vul();
            } else {
                lijst.removeAll();
            }
        });
        zet(0);
        add(knop, lijst);
        seinpost.volg(this, gebruiker.account(), this::tel);
    }

    @Override
    protected void onAttach(AttachEvent gebeurtenis) {
        // after the page stands there: what waits is asked of every module, and nobody waits for the bell
        getElement().executeJs("return true").then(Boolean.class, klaar -> tel());
    }

    private void tel() {
        if (lijst.isOpened()) {
            vul();
        } else {
            zet(Wachtrijen.aantal(rijen.van(Paneel.Plaats.WACHT_OP_JOU, gebruiker))
                    + rijen.nieuw(gebruiker).size());
        }
    }

    private void vul() {
        List<Component> wacht = rijen.van(Paneel.Plaats.WACHT_OP_JOU, gebruiker);
        List<Melding> nieuw = rijen.nieuw(gebruiker);
        zet(Wachtrijen.aantal(wacht) + nieuw.size());
        lijst.removeAll();
        Div blad = new Div(new H2("Wacht op jou"));
        blad.addClassName("meldingenblad");
        if (wacht.isEmpty()) {
            blad.add(stil("Niets. Antwoorden en vragen aan jou komen hier."));
        } else {
            Div taken = new Div(wacht.toArray(Component[]::new));
            taken.getElement().setAttribute("role", "list");
            taken.addClassName("wachtrijen");
            blad.add(taken);
        }
        blad.add(new H2("Nieuw bij wat je volgt"));
        blad.add(nieuw.isEmpty() ? stil("Niets nieuws.") : nieuws(nieuw));
        blad.add(new Anchor(Paginas.VOLGEN, "Alles wat je volgt"));
        lijst.add(blad);
    }

    private static UnorderedList nieuws(List<Melding> nieuw) {
        UnorderedList regels = new UnorderedList();
        regels.addClassName("paneel-lijst");
        nieuw.forEach(een -> {
            Span waarover = new Span(een.waarover());
            waarover.addClassNames("klein", "stil");
            regels.add(new ListItem(new Anchor(een.adres(), een.wat()), waarover));
        });
        return regels;
    }

    private static Paragraph stil(String zin) {
        Paragraph regel = new Paragraph(zin);
        regel.addClassNames("klein", "stil");
        return regel;
    }

    private void zet(int hoeveel) {
        aantal.setVisible(hoeveel > 0);
        aantal.setText(String.valueOf(hoeveel));
        knop.setAriaLabel(
                hoeveel == 0 ? "Meldingen" : "Meldingen: " + Nederlands.aantal(hoeveel, "melding", "meldingen"));
    }

    /** A page was opened: what was chosen in the list is there now. */
    void sluit() {
        lijst.close();
    }
}
