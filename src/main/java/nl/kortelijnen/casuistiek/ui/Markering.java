package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.kortelijnen.casuistiek.Vondst;

/** A text with numbered marks on what is recognisable; the numbers are those of the list. */
final class Markering extends Paragraph {

    Markering(String tekst, List<Vondst> vondsten) {
        addClassName("casus-tekst");
        getElement().setAttribute("dir", "auto");
        int plek = 0;
        for (Vondst vondst : vondsten) {
            add(new Span(tekst.substring(plek, vondst.herkend().van())));
            getElement().appendChild(merk(vondst));
            plek = vondst.herkend().tot();
        }
        add(new Span(tekst.substring(plek)));
    }

    private static Element merk(Vondst vondst) {
        Element merk = new Element("mark");
        merk.getClassList().add("herkend");
        if (!vondst.open()) {
            merk.getClassList().add("blijft");
        }
        merk.setText(vondst.herkend().tekst());
        Element nummer = new Element("sup");
        nummer.setText(String.valueOf(vondst.nummer()));
        merk.appendChild(nummer);
        return merk;
    }
}
