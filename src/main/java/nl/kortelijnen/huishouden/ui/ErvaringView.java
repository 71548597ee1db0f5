package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumMap;
import java.util.Map;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.ervaring.Ervaringen;
import nl.kortelijnen.huishouden.ervaring.Ervaringsvraag;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** Four questions to a family, on the phone it came with: no name, no signing in (M09, AM12, AM22). */
@Route(Huishoudadres.ERVARING)
@PageTitle("Hoe was het voor u? · Korte Lijnen")
@StyleSheet("stijl/huishouden.css")
@AnonymousAllowed
class ErvaringView extends Div implements BeforeEnterObserver {

    private final transient Ervaringen ervaringen;
    private final transient Map<Ervaringsvraag, RadioButtonGroup<Integer>> vragen = new EnumMap<>(Ervaringsvraag.class);
    private final Div melding = new Div();
    private String code = "";

    ErvaringView(Ervaringen ervaringen) {
        this.ervaringen = ervaringen;
        addClassNames("bladzij", "smal", "ervaring");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        code = gebeurtenis.getRouteParameters().get("code").orElse("");
        removeAll();
        add(new Paginakop("Hoe was het voor u?"));
        if (!ervaringen.geldig(code)) {
            add(new Bericht(
                    Bericht.Toon.RUSTIG,
                    "Deze code werkt niet (meer). Misschien is het briefje al gebruikt. Vraag een nieuw briefje aan "
                            + "wie u helpt."));
            return;
        }
        add(new Paragraph("Vier vragen. Wij weten niet wie u bent, en wie u hielp krijgt uw antwoord niet te zien: "
                + "alleen het gemiddelde van minstens vijf gezinnen."));
        for (Ervaringsvraag vraag : Ervaringsvraag.values()) {
            RadioButtonGroup<Integer> keuze = new RadioButtonGroup<>(vraag.vraag());
            keuze.setItems(5, 4, 3, 2, 1);
            keuze.setItemLabelGenerator(ErvaringView::woord);
            keuze.addClassName("onderelkaar");
            vragen.put(vraag, keuze);
            add(keuze);
        }
        melding.removeAll();
        add(melding, Knoppen.hoofd("Verstuur", klik -> verstuur()));
    }

    private static String woord(int cijfer) {
        return switch (cijfer) {
            case 5 -> "Ja, heel goed";
            case 4 -> "Ja, meestal";
            case 3 -> "Soms wel, soms niet";
            case 2 -> "Nee, meestal niet";
            default -> "Nee, helemaal niet";
        };
    }

    private void verstuur() {
        Map<Ervaringsvraag, Integer> antwoorden = new EnumMap<>(Ervaringsvraag.class);
        vragen.forEach((vraag, keuze) -> {
            if (keuze.getValue() != null) {
                antwoorden.put(vraag, keuze.getValue());
            }
        });
        try {
            ervaringen.geef(code, antwoorden);
            removeAll();
            add(
                    new Paginakop("Dank u wel"),
                    new Bericht(Bericht.Toon.GOED, "Uw antwoord is verstuurd, zonder uw naam."));
        } catch (Fout fout) {
            melding.removeAll();
            melding.add(new Bericht(Bericht.Toon.FOUT, fout.bericht()));
        }
    }
}
