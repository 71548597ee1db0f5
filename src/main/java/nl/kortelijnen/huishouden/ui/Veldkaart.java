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
import nl.kortelijnen.huishouden.VeldVeranderd;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** One field with what it is for; it saves when one leaves it, and points out what may identify somebody. */
class Veldkaart extends Div implements Focusable<Veldkaart> {

    private final Huishouden huishouden;
    private final Veld veld;
    private final Huishoudens huishoudens;
    final TextArea tekst;
    private final Span stand = new Span();
    private final Div botsing = new Div();
    /** What stands in the store as far as this page knows. */
    private String gelezen;

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
        gelezen = huishouden.velden().getOrDefault(veld, "");
        tekst.setValue(gelezen);
        tekst.setReadOnly(huishouden.nood());
        tekst.addValueChangeListener(verandering -> bewaar());
        Div onder = new Div(stand, sloten.voor(veld.code(), veld.label()));
        onder.addClassName("veldkaart-onder");
        botsing.addClassName("veldbotsing");
        add(tekst, botsing, onder);
    }

    @Override
    public void focus() {
        tekst.focus();
    }

    private void bewaar() {
        botsing.removeAll();
        try {
            gelezen = huishoudens.zetVeld(huishouden.id(), veld, gelezen, tekst.getValue());
            tekst.setInvalid(false);
            stand.setText("Bewaard" + wenk(tekst.getValue()));
        } catch (VeldVeranderd ander) {
            stand.setText("Nog niet bewaard");
            vraag(ander);
        } catch (Fout.RegelGeschonden fout) {
            tekst.setErrorMessage(fout.bericht());
            tekst.setInvalid(true);
            stand.setText("Nog niet bewaard");
        }
    }

    /** Both texts are in sight: the writer says which one stays, or first makes them one by hand. */
    private void vraag(VeldVeranderd ander) {
        gelezen = ander.nu();
        botsing.add(
                new Bericht(Bericht.Toon.FOUT, ander.bericht()),
                lezen("Er staat nu", gelezen.isEmpty() ? "Niets: iemand maakte het veld leeg." : gelezen),
                Knoppen.gewoon("Bewaar mijn tekst", klik -> bewaar()),
                Knoppen.gewoon("Laat staan wat er nu staat", klik -> {
                    tekst.setValue(gelezen);
                    bewaar();
                }));
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
