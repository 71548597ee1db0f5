package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiConsumer;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.casuistiek.Vondst;

/** One field of the template; what is recognisable in it is shown with its numbers right below, while one types. */
final class Veldbewerker extends Div {

    private static final int WACHT_MS = 500;

    final TextArea veld = new TextArea();
    private final Casusveld soort;
    private final Div voorbeeld = new Div();

    Veldbewerker(Casusveld soort, BiConsumer<Casusveld, String> bijTekst) {
        this.soort = soort;
        addClassName("veldbewerker");
        veld.setWidthFull();
        veld.setMaxLength(soort.maximum());
        veld.setHelperText(soort.hulp());
        veld.setRequiredIndicatorVisible(soort.verplicht());
        veld.setMinRows(soort == Casusveld.TITEL ? 1 : soort == Casusveld.VRAAG ? 2 : 3);
        veld.setValueChangeMode(ValueChangeMode.LAZY);
        veld.setValueChangeTimeout(WACHT_MS);
        veld.addValueChangeListener(gebeurtenis -> {
            if (gebeurtenis.isFromClient()) {
                bijTekst.accept(soort, gebeurtenis.getValue());
            }
        });
        voorbeeld.addClassName("veldbewerker-voorbeeld");
        voorbeeld.getElement().setAttribute("aria-hidden", "true");
        add(veld, voorbeeld);
    }

    void toon(Casustekst tekst, List<Vondst> vondsten) {
        veld.setLabel(soort.label(tekst.soort()));
        if (!veld.getValue().equals(tekst.van(soort))) {
            veld.setValue(tekst.van(soort));
        }
        List<Vondst> hier =
                vondsten.stream().filter(vondst -> vondst.veld() == soort).toList();
        voorbeeld.removeAll();
        voorbeeld.setVisible(!hier.isEmpty());
        if (!hier.isEmpty()) {
            voorbeeld.add(new Markering(tekst.van(soort), hier));
        }
    }
}
