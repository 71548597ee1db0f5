package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.kortelijnen.portaal.aanbod.Suggestiebron;

/** The large search field: magnifier, text, clear, "Zoek". */
public final class Zoekbalk extends Div {

    private final TextField veld = new TextField();

    /** @param bijZoeken gets the stripped text, also when it is empty */
    public Zoekbalk(String voorbeeld, Consumer<String> bijZoeken) {
        addClassName("zoekbalk");
        getElement().setAttribute("role", "search");
        veld.setPlaceholder(voorbeeld);
        veld.setAriaLabel("Zoeken");
        veld.setPrefixComponent(new Icoon("zoeken"));
        veld.setClearButtonVisible(true);
        veld.setMaxLength(300);
        veld.getElement().setAttribute("data-zoekveld", "groot");
        veld.addKeyPressListener(Key.ENTER, toets -> bijZoeken.accept(waarde()));
        add(veld, Knoppen.hoofd("Zoek", klik -> bijZoeken.accept(waarde())));
    }

    /** Proposes what it may be while somebody types. */
    public Zoekbalk met(Suggestiebron bron) {
        add(new Suggestielijst(veld, bron));
        return this;
    }

    public void zet(String tekst) {
        veld.setValue(tekst);
    }

    public String waarde() {
        return veld.getValue().strip();
    }

    /** The field itself, for suggestions and focus. */
    public TextField veld() {
        return veld;
    }
}
