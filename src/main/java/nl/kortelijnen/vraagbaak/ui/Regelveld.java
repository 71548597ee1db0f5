package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.kortelijnen.vraagbaak.samenvatting.Groepsregel;

/** One line of a subgroup: whether it goes along, its heading, and its words. */
final class Regelveld extends Div {

    private final Groepsregel geschreven;
    private final Checkbox mee;
    private final TextField onderwerp;
    private final TextArea tekst;

    Regelveld(Groepsregel geschreven) {
        this.geschreven = geschreven;
        addClassName("groepsregel");
        mee = new Checkbox(geschreven.waar() + " · " + geschreven.herkomst().naam(), true);
        onderwerp = new TextField("Onderwerp");
        onderwerp.setValue(geschreven.onderwerp());
        onderwerp.setMaxLength(Groepsregel.LANGSTE_ONDERWERP);
        onderwerp.setAriaLabel("Onderwerp van " + geschreven.waar());
        tekst = new TextArea("Tekst");
        tekst.setValue(geschreven.tekst());
        tekst.setAriaLabel("Tekst van " + geschreven.waar());
        mee.addValueChangeListener(keuze -> {
            onderwerp.setEnabled(keuze.getValue());
            tekst.setEnabled(keuze.getValue());
        });
        Div velden = new Div(onderwerp, tekst);
        velden.addClassName("groepsregel-velden");
        add(mee, velden);
    }

    boolean gekozen() {
        return mee.getValue();
    }

    Groepsregel regel() {
        return geschreven.met(onderwerp.getValue(), tekst.getValue());
    }
}
