package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Vondst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** What is recognisable, numbered as in the text, with a way out for each. */
final class Vondstenpaneel extends Aside {

    private final H2 kop = new H2();
    private final Paragraph stand = new Paragraph();
    private final Div vulling = new Div();
    private final OrderedList lijst = new OrderedList();
    private final Paragraph gerust = new Paragraph(
            "We vinden niet alles. Lees zelf na of iemand dit gezin herkent, ook aan een bijzonder verhaal.");
    final Button alles;
    private final Paragraph uitleg = new Paragraph("Laten staan mag alleen als een collega meekijkt.");
    private final Vondsthandelingen handelingen;

    Vondstenpaneel(Vondsthandelingen handelingen) {
        this.handelingen = handelingen;
        addClassName("vondsten");
        getElement().setAttribute("aria-label", "Herkenbare gegevens");
        setId("herkenbaar");
        Div hoofd = new Div(kop);
        hoofd.getElement().setAttribute("role", "status");
        stand.addClassNames("klein", "stil");
        gerust.addClassNames("klein", "stil");
        uitleg.addClassNames("klein", "stil");
        Div meter = new Div(vulling);
        meter.addClassName("vondsten-meter");
        meter.getElement().setAttribute("aria-hidden", "true");
        lijst.addClassName("vondsten-lijst");
        alles = Knoppen.hoofd("Pas alle voorstellen toe", klik -> handelingen.pasAllesToe());
        alles.setWidthFull();
        add(hoofd, stand, meter, gerust, lijst, alles, uitleg);
    }

    void toon(Casustekst tekst, List<Vondst> vondsten, List<Oplossing> opgelost) {
        long open = vondsten.stream().filter(Vondst::open).count();
        int totaal = vondsten.size() + opgelost.size();
        long klaar = totaal - open;
        kop.setText(
                open > 0
                        ? "Nog " + Nederlands.aantal(open, "ding", "dingen") + " herkenbaar"
                        : totaal > 0 ? "Alles is opgelost" : "Niets herkenbaars gevonden");
        stand.setText(
                totaal == 0
                        ? "We kijken mee terwijl je typt."
                        : "Delen kan als alles is opgelost. " + klaar + " van " + totaal + " is klaar.");
        vulling.getStyle().setWidth(totaal == 0 ? "0" : (100 * klaar / totaal) + "%");
        vulling.getParent().ifPresent(meter -> meter.setVisible(totaal > 0));
        gerust.setVisible(open == 0);
        lijst.removeAll();
        vondsten.forEach(vondst -> lijst.add(new Vondstregel(vondst, tekst.soort(), handelingen)));
        opgelost.forEach(oplossing -> lijst.add(
                new Oplossingsregel(oplossing, tekst.van(oplossing.veld()).equals(oplossing.na()), handelingen)));
        alles.setVisible(open > 0);
        alles.setText(open == 1 ? "Pas het voorstel toe" : "Pas alle " + open + " voorstellen toe");
        uitleg.setVisible(open > 0);
    }

    /** Brings the list into view and gives it focus. */
    static void wijsAan(Component paneel) {
        paneel.scrollIntoView();
    }
}
