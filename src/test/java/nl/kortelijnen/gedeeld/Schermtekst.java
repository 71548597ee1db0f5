package nl.kortelijnen.gedeeld;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;

/** All a screen sends to a browser without one: texts, attributes and what stands in fields. */
public final class Schermtekst {

    private Schermtekst() {}

    /** Of the page that is open, with its frame. */
    public static String nu() {
        StringBuilder tekst = new StringBuilder();
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().forEach(deel -> lees(deel.getElement(), tekst));
        return tekst.toString();
    }

    /** Of one part of a page. */
    public static String van(Component deel) {
        StringBuilder tekst = new StringBuilder();
        lees(deel.getElement(), tekst);
        return tekst.toString();
    }

    private static void lees(Element een, StringBuilder tekst) {
        if (een.isTextNode()) {
            tekst.append(een.getText()).append('\n');
            return;
        }
        tekst.append(een.getAttributeNames()
                        .map(naam -> naam + "=" + een.getAttribute(naam))
                        .collect(Collectors.joining(" ")))
                .append('\n')
                .append(een.getPropertyNames()
                        .map(naam -> naam + "=" + een.getPropertyRaw(naam))
                        .collect(Collectors.joining(" ")))
                .append('\n');
        een.getChildren().forEach(kind -> lees(kind, tekst));
    }
}
