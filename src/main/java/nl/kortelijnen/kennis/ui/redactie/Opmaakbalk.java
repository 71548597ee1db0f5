package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** Puts the few signs of Markdown around what is selected, so that nobody has to know them. */
class Opmaakbalk extends Div {

    private static final String ZET = """
            const vak = this.inputElement;
            const van = vak.selectionStart;
            const tot = vak.selectionEnd;
            const keuze = vak.value.slice(van, tot) || $2;
            const begin = $3 && van > 0 && vak.value[van - 1] !== '\\n' ? '\\n' : '';
            vak.focus();
            vak.setRangeText(begin + $0 + keuze + $1, van, tot, 'end');
            vak.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            """;

    private final TextArea tekst;

    Opmaakbalk(TextArea tekst, Button afbeelding) {
        this.tekst = tekst;
        addClassName("opmaakbalk");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Opmaak van de tekst");
        add(
                knop("Kop", "## ", "", "Doe dit", true),
                knop("Lijst", "- ", "", "punt", true),
                knop("Vet", "**", "**", "woord", false),
                knop("Link", "[", "](https://)", "tekst", false),
                afbeelding);
    }

    private Button knop(String naam, String voor, String na, String voorbeeld, boolean regel) {
        return Knoppen.stil(naam, klik -> tekst.getElement().executeJs(ZET, voor, na, voorbeeld, regel));
    }
}
