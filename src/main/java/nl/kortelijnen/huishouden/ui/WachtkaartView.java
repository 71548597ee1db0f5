package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.plan.Toekomstplan;
import nl.kortelijnen.huishouden.plan.Toekomstplannen;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.toegang.betrokkenheid.Meekijkers;
import nl.kortelijnen.toegang.wie.Rol;

/** Cards for who watches, also without an account: what to look for and what to do, without the name of the family (M03). */
@Route(Huishoudadres.WACHTKAART)
@PageTitle("Kaartjes · Korte Lijnen")
@StyleSheet("stijl/huishouden.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class WachtkaartView extends Div implements BeforeEnterObserver, Verbergbaar {

    private final transient Huishoudens huishoudens;
    private final transient Toekomstplannen plannen;
    private final transient Factorbevestiging bevestiging;
    private final Huiswacht<WachtkaartView> wacht;

    WachtkaartView(
            Huishoudens huishoudens, Toekomstplannen plannen, Meekijkers meekijkers, Factorbevestiging bevestiging) {
        this.huishoudens = huishoudens;
        this.plannen = plannen;
        this.bevestiging = bevestiging;
        this.wacht = new Huiswacht<>(this, meekijkers, () -> {});
        addClassNames("bladzij", "smal");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        try {
            UUID id = UUID.fromString(
                    gebeurtenis.getRouteParameters().get("huishouden").orElse(""));
            UUID plan =
                    UUID.fromString(gebeurtenis.getRouteParameters().get("plan").orElse(""));
            String werknaam = huishoudens.lees(id).werknaam().waarde();
            Toekomstplan gevonden = plannen.van(id).stream()
                    .filter(een -> een.id().equals(plan))
                    .findFirst()
                    .orElseThrow(() -> new Fout.BestaatNiet("Dit plan is er niet (meer)."));
            toon(id, werknaam, gevonden);
            wacht.bij(id);
        } catch (Fout.BestaatNiet | IllegalArgumentException nietVoorJou) {
            gebeurtenis.rerouteToError(NotFoundException.class);
        }
    }

    private void toon(UUID id, String werknaam, Toekomstplan plan) {
        removeAll();
        TextField bel = new TextField("Wie kan de oplettende persoon bellen?");
        bel.setHelperText("Een naam en een nummer. Dit staat alleen op papier; het portaal bewaart het niet.");
        bel.setMaxLength(Toekomstplannen.LANGSTE_WIE);
        Div vak = new Div(
                bel,
                Knoppen.met(
                        Knoppen.hoofd(
                                "Druk af",
                                klik -> bevestiging.vraag(() -> {
                                    plannen.drukAf(id, "kaartjes voor wie oplet");
                                    UI.getCurrent().getPage().executeJs("window.print()");
                                })),
                        "download"));
        vak.addClassNames("velden", "niet-op-papier");
        Div kop = new Div(new Paginakop("Kaartjes voor wie oplet")
                .kruimel(Huishoudadres.deel(id, Huishoudtab.PLAN), werknaam, "Kaartjes")
                .onder("De naam van het gezin staat er niet op. Geef een kaartje alleen zelf, in de hand."));
        kop.addClassName("niet-op-papier");
        Div kaarten = new Div();
        kaarten.addClassName("wachtkaarten");
        Runnable teken = () -> {
            kaarten.removeAll();
            plan.terugval().forEach(een -> kaarten.add(kaart(een, bel.getValue())));
        };
        bel.addValueChangeListener(nieuw -> teken.run());
        teken.run();
        add(kop, vak, kaarten);
    }

    private static Section kaart(Toekomstplan.Terugval een, String bel) {
        Section kaart = new Section(new H2("Voor " + een.wacht()), regel("Waar u op let", een.beeld()));
        kaart.add(regel("Ziet u dit? Afgesproken is", een.actie()));
        kaart.add(regel("Bel", bel.isEmpty() ? "Bij direct gevaar: 112" : bel + ". Bij direct gevaar: 112"));
        kaart.addClassNames("kaart", "wachtkaart");
        return kaart;
    }

    private static Paragraph regel(String wat, String tekst) {
        Span kop = new Span(wat + ": ");
        kop.addClassName("vet");
        return new Paragraph(kop, new Span(tekst));
    }
}
