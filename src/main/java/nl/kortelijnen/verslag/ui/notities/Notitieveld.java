package nl.kortelijnen.verslag.ui.notities;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiConsumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.notities.Notities;

/** Where one types a line: what kind it is, and what it says. Enter keeps it. */
final class Notitieveld extends Div {

    private static final int LAAT_MS = 800;

    private final Select<Punttype> soort = new Select<>();
    private final TextArea tekst = new TextArea("Wat wil je opschrijven?");
    private final BiConsumer<Punttype, String> bewaar;
    private final Div knoppen = new Div();

    /** @param bijTypen told while one types, a few times a second at most */
    Notitieveld(String knop, BiConsumer<Punttype, String> bewaar, Runnable bijTypen) {
        this.bewaar = bewaar;
        addClassName("notitieveld");
        soort.setLabel("Soort");
        soort.setItems(Punttype.values());
        soort.setItemLabelGenerator(Punttype::label);
        soort.setValue(Punttype.AANDACHTSPUNT);
        tekst.setMaxLength(Notities.LANGSTE);
        tekst.setMinRows(1);
        tekst.setValueChangeMode(ValueChangeMode.LAZY);
        tekst.setValueChangeTimeout(LAAT_MS);
        tekst.addValueChangeListener(getypt -> {
            if (getypt.isFromClient() && !getypt.getValue().isEmpty()) {
                bijTypen.run();
            }
        });
        // the shortcut brings what was typed along, also what the lazy field had not sent yet
        var snel = Knoppen.hoofd(knop, klik -> probeer());
        tekst.getElement()
                .executeJs(
                        "this.addEventListener('keydown', e => { if (e.key === 'Enter' && !e.shiftKey) { e.preventDefault();"
                                + " this.inputElement.dispatchEvent(new Event('change', {bubbles: true}));"
                                + " setTimeout(() => $0.click(), 0); } })",
                        snel.getElement());
        knoppen.add(snel);
        knoppen.addClassName("rij-v");
        add(soort, tekst, knoppen);
    }

    void vul(Punttype nu, String woorden) {
        soort.setValue(nu);
        tekst.setValue(woorden);
    }

    void bijStoppen(Runnable stop) {
        knoppen.add(Knoppen.gewoon("Laat maar", klik -> stop.run()));
        tekst.addKeyDownListener(Key.ESCAPE, toets -> stop.run(), new KeyModifier[0]);
    }

    void focus() {
        tekst.focus();
    }

    private void probeer() {
        try {
            bewaar.accept(soort.getValue(), tekst.getValue());
            tekst.setInvalid(false);
            tekst.clear();
            tekst.focus();
        } catch (Fout.RegelGeschonden fout) {
            tekst.setErrorMessage(fout.bericht());
            tekst.setInvalid(true);
            tekst.focus();
        }
    }
}
