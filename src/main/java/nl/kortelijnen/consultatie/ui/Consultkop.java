package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** What a consultation is about, at the top of its page. */
final class Consultkop {

    private Consultkop() {}

    static Paginakop van(Consultvraag vraag, Component... acties) {
        List<Component> merken = new ArrayList<>();
        merken.add(Standpil.van(vraag.stand()));
        merken.add(kenmerk(vraag.soort().icoon(), vraag.soort().label()));
        merken.add(kenmerk("vlag", "Fase: " + vraag.fase().label().toLowerCase(Nederlands.TAAL)));
        if (!vraag.wensen().isEmpty()) {
            merken.add(kenmerk("taal", "Gezocht: " + vraag.wensen()));
        }
        if (!vraag.bijzonderheid().isEmpty()) {
            merken.add(kenmerk("info", vraag.bijzonderheid()));
        }
        if (!vraag.namens().isEmpty()) {
            merken.add(kenmerk("hand", vraag.namens()));
        }
        if (!vraag.veiligBellen().isEmpty()) {
            merken.add(kenmerk("klok", "Veilig bellen: " + vraag.veiligBellen()));
        }
        if (!vraag.bezoek().isEmpty()) {
            merken.add(kenmerk("huisbezoek", vraag.bezoek()));
        }
        Paginakop kop = new Paginakop(vraag.kop())
                .kruimel(Consultadres.LIJST, "Consultaties", vraag.nummer())
                .merken(merken.toArray(Component[]::new));
        return acties.length == 0 ? kop : kop.acties(acties);
    }

    private static Span kenmerk(String icoon, String tekst) {
        Span kenmerk = new Span(new Icoon(icoon).klein(), new Span(tekst));
        kenmerk.addClassNames("kenmerk", "consultkenmerk");
        return kenmerk;
    }
}
