package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The exception that travels with an advice; always whole, never folded (G04). A number in it is one tap away. */
public final class Tenzij extends Div {

    private static final Pattern NUMMER = Pattern.compile("\\b(112|0[89]00-?\\d{4}|0\\d{1,3}-\\d{6,8})\\b");

    public Tenzij(String uitzondering) {
        addClassName("tenzij");
        getElement().setAttribute("role", "note");
        add(new Html("<b>TENZIJ</b>"), metNummers(uitzondering));
    }

    private static Span metNummers(String tekst) {
        Span regel = new Span();
        Matcher nummer = NUMMER.matcher(tekst);
        int plek = 0;
        while (nummer.find()) {
            regel.add(tekst.substring(plek, nummer.start()));
            Anchor bel = new Anchor("tel:" + nummer.group().replace("-", ""), nummer.group());
            bel.addClassName("nw");
            regel.add(bel);
            plek = nummer.end();
        }
        regel.add(tekst.substring(plek));
        return regel;
    }
}
