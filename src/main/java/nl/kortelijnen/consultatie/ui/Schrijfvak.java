package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** Where one writes. What is typed is kept as one goes; Ctrl+Enter sends. */
class Schrijfvak extends Div {

    private static final int BEWAAR_NA_MS = 700;

    final TextArea tekst = new TextArea();
    final Button verstuur;
    private final Herkendwenk wenk;
    private final Span bewaard = new Span(new Icoon("vink").klein(), new Span("Concept bewaard"));
    private final Consumer<String> versturen;

    /**
     * @param vandaag which day it is when somebody writes
     * @param bewaren keeps the draft
     * @param versturen sends; may refuse with a rule, then the text stays
     */
    Schrijfvak(String concept, Supplier<LocalDate> vandaag, Consumer<String> bewaren, Consumer<String> versturen) {
        this.versturen = versturen;
        this.wenk = new Herkendwenk(vandaag);
        addClassName("schrijf");
        tekst.setAriaLabel("Je bericht");
        tekst.setPlaceholder("Schrijf je bericht. Noem geen namen of adressen.");
        tekst.setValue(concept);
        tekst.setMinRows(2);
        tekst.setMaxRows(12);
        tekst.setWidthFull();
        tekst.setValueChangeMode(ValueChangeMode.LAZY);
        tekst.setValueChangeTimeout(BEWAAR_NA_MS);
        tekst.addValueChangeListener(verandering -> {
            tekst.setInvalid(false);
            wenk.bekijk(verandering.getValue());
            if (verandering.isFromClient()) {
                bewaren.accept(verandering.getValue());
                bewaard.setVisible(!verandering.getValue().isBlank());
            }
        });
        wenk.bekijk(concept);
        bewaard.addClassNames("klein", "stil", "rij");
        bewaard.getElement().setAttribute("role", "status");
        bewaard.setVisible(!concept.isEmpty());
        verstuur = Knoppen.met(Knoppen.hoofd("Verstuur", klik -> verstuur()), "verstuur");
        Shortcuts.addShortcutListener(tekst, this::verstuur, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(tekst);
        add(tekst, wenk, onderrij());
    }

    private Div onderrij() {
        Span toets = new Span("Ctrl + Enter verstuurt");
        toets.addClassNames("klein", "stil", "schrijf-toets");
        Span rechts = new Span(bewaard, verstuur);
        rechts.addClassNames("rij", "duw");
        Div rij = new Div(toets, rechts);
        rij.addClassName("rij-v");
        return rij;
    }

    private void verstuur() {
        try {
            versturen.accept(tekst.getValue());
            tekst.clear();
            // what the browser was still about to send must not come back as a draft
            tekst.getElement().executeJs("this.value = ''");
            bewaard.setVisible(false);
        } catch (Fout.RegelGeschonden e) {
            tekst.setErrorMessage(e.bericht());
            tekst.setInvalid(true);
            tekst.focus();
        }
    }
}
