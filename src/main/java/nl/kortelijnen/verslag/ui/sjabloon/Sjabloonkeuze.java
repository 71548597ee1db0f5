package nl.kortelijnen.verslag.ui.sjabloon;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.BiConsumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.verslag.sjabloon.Sjabloon;

/** Without a file: a title, a template, and one begins. */
public final class Sjabloonkeuze extends Section {

    private final TextField titel = new TextField("Titel van het verslag");
    private final RadioButtonGroup<Sjabloon> soort = new RadioButtonGroup<>("Wat voor verslag wordt het?");

    /** @param begin with the title and the code */
    public Sjabloonkeuze(List<Sjabloon> sjablonen, BiConsumer<String, String> begin) {
        addClassNames("kaart", "sjabloonkeuze");
        titel.setWidthFull();
        titel.setRequiredIndicatorVisible(true);
        soort.setItems(sjablonen);
        soort.setItemLabelGenerator(Sjabloon::naam);
        soort.setRenderer(new ComponentRenderer<>(Sjabloonkeuze::keus));
        soort.setValue(sjablonen.getFirst());
        add(
                new H2("Geen bestand? Begin met een sjabloon"),
                titel,
                soort,
                Knoppen.gewoon("Begin met dit sjabloon", klik -> begin(begin)));
    }

    private static Div keus(Sjabloon sjabloon) {
        Span onder = new Span(sjabloon.wanneer());
        onder.addClassNames("klein", "stil");
        Div keus = new Div(new Span(sjabloon.naam()), onder);
        keus.addClassName("stapel");
        return keus;
    }

    private void begin(BiConsumer<String, String> begin) {
        try {
            begin.accept(titel.getValue(), soort.getValue().code());
        } catch (Fout.RegelGeschonden fout) {
            titel.setErrorMessage(fout.bericht());
            titel.setInvalid(true);
            titel.focus();
        }
    }
}
