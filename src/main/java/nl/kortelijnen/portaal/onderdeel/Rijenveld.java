package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * As many rows of fields as one needs, each with a button to take it away. An empty row counts for nothing.
 *
 * @param <R> a row
 */
public final class Rijenveld<R extends Component> extends Div {

    private final List<R> rijen = new ArrayList<>();
    private final Div plek = new Div();
    private final String wat;

    /**
     * @param wat what a row is, as in "Haal taal weg"
     * @param erbij what stands on the button for another one
     */
    public Rijenveld(String wat, String erbij, Supplier<R> nieuw) {
        this.wat = wat;
        addClassName("rijenveld");
        plek.addClassName("rijenveld-rijen");
        Button knop = Knoppen.met(
                Knoppen.gewoon(erbij, klik -> {
                    R rij = nieuw.get();
                    voegToe(rij);
                    rij.getElement().executeJs("this.querySelector('input')?.focus()");
                }),
                "plus");
        add(plek, knop);
    }

    public void voegToe(R rij) {
        rijen.add(rij);
        Div geheel = new Div(rij);
        geheel.addClassName("rijenveld-rij");
        geheel.add(Knoppen.icoon("kruis", "Haal " + wat + " weg", klik -> {
            rijen.remove(rij);
            plek.remove(geheel);
        }));
        plek.add(geheel);
    }

    public List<R> rijen() {
        return List.copyOf(rijen);
    }
}
