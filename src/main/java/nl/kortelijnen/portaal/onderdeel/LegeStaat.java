package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What will stand here, in one sentence, and at most one button. */
public final class LegeStaat extends Div {

    public LegeStaat(String zin, Component... knop) {
        addClassName("lege-staat");
        add(new Html("<span class='twee-punten' aria-hidden='true'><i></i><u></u><i></i></span>"), new Paragraph(zin));
        add(knop);
    }
}
