package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Telefoonnummer;

/** The few kinds of button and button-like link there are. */
public final class Knoppen {

    private Knoppen() {}

    /** The one main action of a page. */
    public static Button hoofd(String tekst, ComponentEventListener<ClickEvent<Button>> bijKlik) {
        Button knop = new Button(tekst, bijKlik);
        knop.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return knop;
    }

    public static Button gewoon(String tekst, ComponentEventListener<ClickEvent<Button>> bijKlik) {
        return new Button(tekst, bijKlik);
    }

    /** A quiet action: text only. */
    public static Button stil(String tekst, ComponentEventListener<ClickEvent<Button>> bijKlik) {
        Button knop = new Button(tekst, bijKlik);
        knop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return knop;
    }

    /** An icon alone: the label is what a screen reader and the tooltip say. */
    public static Button icoon(String icoon, String label, ComponentEventListener<ClickEvent<Button>> bijKlik) {
        Button knop = new Button(new Icoon(icoon), bijKlik);
        knop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        knop.setAriaLabel(label);
        knop.setTooltipText(label);
        return knop;
    }

    /** A link that looks like a button. */
    public static Anchor link(String adres, String icoon, String tekst, String... klassen) {
        Anchor link = new Anchor(adres, new Icoon(icoon), new Span(tekst));
        link.addClassName("knop");
        link.addClassNames(klassen);
        return link;
    }

    /** Call this number: one tap on a phone, and in sight for who has another phone beside the screen. */
    public static Anchor bel(String nummer, String tekst, String... klassen) {
        Span cijfers = new Span(nummer);
        cijfers.addClassName("nw");
        int plek = tekst.indexOf(nummer);
        Span geheel = plek < 0
                ? new Span(new Span(tekst + " "), cijfers)
                : new Span(
                        new Span(tekst.substring(0, plek)), cijfers, new Span(tekst.substring(plek + nummer.length())));
        Anchor knop = new Anchor("tel:" + Telefoonnummer.kies(nummer), new Icoon("bel"), geheel);
        knop.addClassName("knop");
        knop.addClassNames(klassen);
        return knop;
    }

    /** Says to who does not see the page for whom this button is; what it shows stays the beginning of its name. */
    public static <C extends Component> C voor(C knop, String wie) {
        knop.getElement().setAttribute("aria-label", zichtbaar(knop) + ": " + wie);
        return knop;
    }

    private static String zichtbaar(Component knop) {
        return knop.getChildren().findAny().isEmpty()
                ? knop.getElement().getText()
                : knop.getChildren()
                        .map(deel -> deel.getElement().getTextRecursively().strip())
                        .filter(tekst -> !tekst.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    public static Anchor mail(String adres, String tekst, String... klassen) {
        return link("mailto:" + adres, "mail", tekst, klassen);
    }

    /** Puts an icon in front of the text of a button. */
    public static Button met(Button knop, String icoon) {
        Component beeld = new Icoon(icoon);
        knop.setIcon(beeld);
        return knop;
    }
}
