package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import org.jspecify.annotations.Nullable;

/** An utterance in three: what it says, what is often meant, and when it is alarming all the same (G05). */
class Uitspraakdelen extends Div {

    Uitspraakdelen(Kennisitem item) {
        addClassName("driedelig");
        voegToe(new H2("Letterlijk"), item.letterlijk(), "");
        voegToe(new H2("Vaak bedoeld"), item.bedoeld(), "");
        voegToe(new H2(new Icoon("waarschuwing").klein(), new Span("Toch alarm")), item.alarm(), "alarm");
    }

    private void voegToe(H2 kop, @Nullable String tekst, String klasse) {
        if (tekst != null) {
            Section deel = new Section(kop, new Paragraph(tekst));
            if (!klasse.isEmpty()) {
                deel.addClassName(klasse);
            }
            add(deel);
        }
    }
}
