package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Veld;

/** One field with what it is for; it saves when one leaves it, and points out what may identify somebody. */
class Veldkaart extends Div implements Focusable<Veldkaart> {

    private final Huishouden huishouden;
    private final Veld veld;
    private final Huishoudens huishoudens;
    final TextArea tekst;
    private final Span stand = new Span();

    Veldkaart(Huishouden huishouden, Veld veld, Huishoudens huishoudens, Slotknoppen sloten) {
        this.huishouden = huishouden;
        this.veld = veld;
        this.huishoudens = huishoudens;
        this.tekst = new TextArea(veld.label());
        addClassNames("kaart", "veldkaart");
        stand.addClassNames("klein", "stil");
        stand.getElement().setAttribute("role", "status");
        tekst.setMaxLength(Veld.LANGSTE);
        tekst.setHelperText(veld.doel());
        tekst.setValue(huishouden.velden().getOrDefault(veld, ""));
        tekst.setReadOnly(huishouden.nood());
        tekst.addValueChangeListener(verandering -> bewaar());
        Div onder = new Div(stand, sloten.voor(veld.code(), veld.label()));
        onder.addClassName("veldkaart-onder");
        add(tekst, onder);
    }

    @Override
    public void focus() {
        tekst.focus();
    }

    private void bewaar() {
        try {
            huishoudens.zetVeld(huishouden.id(), veld, tekst.getValue());
            tekst.setInvalid(false);
            stand.setText("Bewaard" + wenk(tekst.getValue()));
        } catch (Fout.RegelGeschonden fout) {
            tekst.setErrorMessage(fout.bericht());
            tekst.setInvalid(true);
            stand.setText("Nog niet bewaard");
        }
    }

    static String wenk(String tekst) {
        return Herkenner.vind(tekst).stream()
                .filter(vondst -> vondst.soort() != Gegevenssoort.LEEFTIJD && vondst.soort() != Gegevenssoort.DATUM)
                .map(Herkend::tekst)
                .distinct()
                .limit(3)
                .map(woord -> "“" + woord + "”")
                .reduce((een, ander) -> een + ", " + ander)
                .map(woorden -> ". Kijk nog eens naar " + woorden + ": is dat hier nodig?")
                .orElse(".");
    }

    /** As a paragraph for reading. */
    static Div lezen(String label, String tekst) {
        Span kop = new Span(label);
        kop.addClassName("vet");
        Paragraph inhoud = new Paragraph(tekst);
        inhoud.addClassName("vrije-tekst");
        Div blok = new Div(kop, inhoud);
        blok.addClassName("stapel");
        return blok;
    }
}
