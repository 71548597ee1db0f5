package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.kortelijnen.kennis.redactie.Kennisvelden;
import nl.kortelijnen.kennis.stuk.Kennissoort;
import nl.kortelijnen.kennis.ui.Leestekst;
import nl.kortelijnen.kennis.ui.TweeLezingen;
import nl.kortelijnen.kennis.ui.Vragenlijst;
import nl.kortelijnen.portaal.onderdeel.Tenzij;

/** An unfinished text as readers will see it. */
class Voorbeeldtekst extends Div {

    Voorbeeldtekst(Kennisvelden velden) {
        addClassName("kennisinhoud");
        Span titel = new Span(velden.enkel("titel"));
        titel.addClassNames("vet", "voorbeeldtitel");
        add(titel, new Paragraph(velden.enkel("samenvatting")));
        Kennissoort soort = Kennissoort.van(velden.enkel("soort")).orElse(Kennissoort.ARTIKEL);
        String tenzij = velden.enkel("tenzij").strip();
        if (soort == Kennissoort.HANDREIKING && !tenzij.isEmpty() && !tenzij.equalsIgnoreCase("geen")) {
            add(new Tenzij(tenzij));
        }
        if (soort == Kennissoort.UITSPRAAK) {
            deel("Letterlijk", velden.enkel("letterlijk"));
            deel("Vaak bedoeld", velden.enkel("bedoeld"));
            deel("Toch alarm", velden.enkel("alarm"));
        }
        if (soort == Kennissoort.DUIDING) {
            add(new TweeLezingen(velden.lijst("lezingen")));
        }
        List<String> vragen = velden.lijst("vragen").stream()
                .filter(vraag -> !vraag.isBlank())
                .toList();
        if (!vragen.isEmpty()) {
            add(new Vragenlijst(vragen));
        }
        add(new Leestekst(velden.tekst()));
    }

    private void deel(String kop, String tekst) {
        if (!tekst.isBlank()) {
            add(new Section(new H3(kop), new Paragraph(tekst)));
        }
    }
}
