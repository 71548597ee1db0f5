package nl.kortelijnen.kennis.ui.meldcode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** The way of a report: each step, and what everybody hears at it (AG10, G09). */
@Route("meldcode/na-een-melding")
@PageTitle("Na een melding · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/meldcode.css")
class MeldrouteView extends Div {

    @Tag("dl")
    private static final class Lijst extends HtmlContainer {}

    @Tag("dt")
    private static final class Wie extends HtmlContainer {}

    @Tag("dd")
    private static final class Hoort extends HtmlContainer {}

    MeldrouteView() {
        addClassNames("bladzij", "meldroute");
        OrderedList stappen = new OrderedList();
        stappen.addClassName("routestappen");
        for (Meldroutestap stap : Meldroutestap.values()) {
            stappen.add(stap(stap));
        }
        add(
                new Paginakop("Na een melding: wie hoort wat?")
                        .kruimel("meldcode", "Meldcode", "Na een melding")
                        .onder("Van melding tot afsluiten. Niet elke melding loopt alle stappen door.")
                        .acties(Knoppen.bel("0800-2000", "Veilig Thuis: 0800-2000")),
                stappen,
                new Bericht(
                        Bericht.Toon.RUSTIG,
                        "Wie iets hoort te weten en niets hoort, mag bellen. Bij levensgevaar wacht je op geen van deze "
                                + "stappen: 112."),
                bronnen());
    }

    private static ListItem stap(Meldroutestap stap) {
        Lijst wie = new Lijst();
        for (int plek = 0; plek < Meldroutestap.WIE.size(); plek++) {
            Wie naam = new Wie();
            naam.add(new Span(Meldroutestap.WIE.get(plek)));
            Hoort hoort = new Hoort();
            hoort.add(new Span(stap.hoort().get(plek)));
            Div paar = new Div(naam, hoort);
            if (plek == 0) {
                paar.addClassName("melder");
            }
            wie.add(paar);
        }
        Div tekst = new Div(new H2(stap.titel()), new Paragraph(stap.wat()));
        tekst.addClassName("routewat");
        return new ListItem(tekst, wie);
    }

    private static Component bronnen() {
        Div links = new Div(
                Knoppen.link("kennis/na-een-melding-wie-hoort-wat", "artikel", "Lees het hele verhaal, met bronnen"),
                Knoppen.link("kennis/sjabloon-bericht-aan-melder", "kopie", "Voorbeeldzinnen voor de melder"),
                Knoppen.link("kennis/feit-ouders-horen-de-melding", "info", "Wat ouders te lezen krijgen"));
        links.addClassName("rij-v");
        return links;
    }
}
