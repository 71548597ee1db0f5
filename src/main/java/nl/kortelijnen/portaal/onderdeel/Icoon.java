package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.dom.ElementConstants;

/** One icon of our own set (Lucide, ISC). Decorative: the word stands beside it, or on the button as its label. */
public final class Icoon extends SvgIcon {

    private static final String BLAD = "beeld/iconen.svg";

    /** @param naam an id in {@code beeld/iconen.svg}, such as {@code bel} */
    public Icoon(String naam) {
        super(BLAD, naam);
        addClassName("icoon");
        getElement().setAttribute("aria-hidden", "true");
        getElement().removeAttribute(ElementConstants.STYLE_COLOR);
    }

    public Icoon klein() {
        addClassName("icoon-klein");
        return this;
    }
}
