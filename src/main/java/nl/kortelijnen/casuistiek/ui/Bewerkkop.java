package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.List;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import org.jspecify.annotations.Nullable;

/** The head of the writing page: title, whether it was kept, and sharing with the reason why not yet. */
final class Bewerkkop extends Div {

    private static final String REDEN = "casus-waarom-niet";

    private final Paginakop kop = new Paginakop("Nieuwe casus");
    private final Span bewaard = new Span("Alleen jij ziet dit");
    private final Paragraph reden = new Paragraph();
    private final Span kort = new Span();
    private final Div notitieplek = new Div();
    final Button deel;

    Bewerkkop(Runnable bijDelen) {
        addClassName("bewerkkop");
        deel = Knoppen.hoofd("Deel met collega’s", klik -> bijDelen.run());
        deel.getElement().setAttribute("aria-describedby", REDEN);
        deel.setDisableOnClick(false);
        reden.setId(REDEN);
        reden.addClassNames("klein", "stil");
        bewaard.addClassNames("klein", "stil");
        Span slot = new Span(new Icoon("slot").klein(), bewaard);
        slot.addClassNames("rij", "stil");
        Div rechts = new Div(deel, reden);
        rechts.addClassName("bewerkkop-deel");
        kop.kruimel(Paden.LIJST, "Casuïstiek", "Concept").merken(slot).acties(rechts);
        notitieplek.setVisible(false);
        add(kop, notitieplek);
    }

    void toon(Casustekst tekst, List<String> belemmeringen) {
        kop.zetTitel(tekst.titel().isEmpty() ? "Nieuwe casus" : tekst.titel());
        deel.setEnabled(belemmeringen.isEmpty());
        String zin = belemmeringen.isEmpty() ? "Eerst leest een collega mee." : String.join(" ", belemmeringen);
        reden.setText(zin);
        kort.setText(belemmeringen.isEmpty() ? "Klaar om te delen" : belemmeringen.getFirst());
    }

    void bewaard(LocalTime tijd) {
        bewaard.setText("Bewaard om %d.%02d. Alleen jij ziet dit.".formatted(tijd.getHour(), tijd.getMinute()));
    }

    void notitie(@Nullable String notitie) {
        if (notitie != null) {
            notitieplek.removeAll();
            notitieplek.add(new Bericht(Bericht.Toon.WACHT, "Een collega gaf je casus terug: “" + notitie + "”"));
            notitieplek.setVisible(true);
        }
    }

    /** On a narrow screen the list stands far below: a bar that says what is open and leads there. */
    Component onderrand(Runnable naarLijst) {
        Button bekijk = Knoppen.gewoon("Bekijk", klik -> naarLijst.run());
        bekijk.setAriaLabel("Bekijk wat herkenbaar is");
        Div balk = new Div(kort, bekijk);
        balk.addClassName("casus-onderrand");
        return balk;
    }
}
