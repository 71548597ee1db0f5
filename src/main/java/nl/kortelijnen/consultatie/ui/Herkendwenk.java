package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Herkend;
import nl.kortelijnen.gedeeld.Herkenner;
import nl.kortelijnen.portaal.Icoon;

/** Points out what may identify somebody while one writes. A hint, never a refusal: the writer decides. */
class Herkendwenk extends Div {

    private static final int HOOGSTENS = 4;

    private final Span zin = new Span();

    Herkendwenk() {
        addClassNames("herkendwenk", "klein");
        getElement().setAttribute("role", "status");
        add(new Icoon("waarschuwing").klein(), zin);
        setVisible(false);
    }

    void bekijk(String tekst) {
        List<Herkend> gevonden = tekst.isBlank() ? List.of() : Herkenner.vind(tekst);
        setVisible(!gevonden.isEmpty());
        zin.setText("Noem geen namen of adressen. Kijk nog eens naar: "
                + gevonden.stream()
                        .map(Herkend::tekst)
                        .distinct()
                        .limit(HOOGSTENS)
                        .map(woord -> "“" + woord + "”")
                        .collect(Collectors.joining(", "))
                + (gevonden.size() > HOOGSTENS ? " en meer." : "."));
    }
}
