package nl.kortelijnen.ketennetwerk.ui.drukte;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.drukte.Drukte;
import nl.kortelijnen.ketennetwerk.drukte.Drukteberichten;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** On the card of an organisation: how busy it is now, and how that went (N10, AN16). */
@org.springframework.stereotype.Component
class Druktedeel implements Paginadeel {

    private final Drukteberichten berichten;
    private final Clock klok;

    Druktedeel(Drukteberichten berichten, Clock klok) {
        this.berichten = berichten;
        this.klok = klok;
    }

    @Override
    public String soort() {
        return "organisatie";
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        OrganisatieId van = new OrganisatieId(id);
        Section plek = new Section();
        plek.addClassName("blok");
        vul(plek, van);
        return plek.getChildren().findAny().isPresent() ? Optional.of(plek) : Optional.empty();
    }

    private void vul(Section plek, OrganisatieId van) {
        List<Drukte> alle = berichten.van(van);
        boolean mag = berichten.mag(van);
        plek.removeAll();
        if (alle.isEmpty() && !mag) {
            return;
        }
        Div kop = new Div(new H2("Hoe druk is het?"));
        kop.addClassName("blokkop");
        if (mag) {
            kop.add(Knoppen.met(Knoppen.gewoon("Vertel hoe druk het is", klik -> vraag(plek, van)), "klok"));
        }
        plek.add(kop);
        if (alle.isEmpty()) {
            Span niets = new Span("Nog niets verteld. Wie meldt of overdraagt, wil dit weten.");
            niets.addClassNames("klein", "stil");
            plek.add(niets);
            return;
        }
        Drukte nu = alle.getFirst();
        Span sinds = new Span(
                "Sinds " + Nederlands.datum(nu.vanaf()) + (nu.toelichting().isEmpty() ? "" : " · " + nu.toelichting()));
        sinds.addClassNames("klein", "stil");
        Div stand = new Div(pil(nu), sinds);
        stand.addClassName("rij-v");
        plek.add(stand);
        if (alle.size() > 1) {
            plek.add(new Details("Hoe ging het hiervoor?", new Drukteverloop(alle, Nederlands.vandaag(klok))));
        }
    }

    static Pil pil(Drukte nu) {
        return nu.loopt() ? new Pil(Pil.Toon.WACHT, nu.zin()) : new Pil(Pil.Toon.GOED, nu.zin());
    }

    private void vraag(Section plek, OrganisatieId van) {
        RadioButtonGroup<Drukte.Stand> stand = new RadioButtonGroup<>("Hoe druk is het?");
        stand.setItems(Drukte.Stand.values());
        stand.setItemLabelGenerator(Drukte.Stand::label);
        stand.setValue(Drukte.Stand.GEWOON);
        IntegerField weken = new IntegerField("Wachttijd in weken");
        weken.setMin(0);
        weken.setMax(104);
        weken.setStepButtonsVisible(true);
        weken.setValue(0);
        TextField toelichting = new TextField("Toelichting (mag leeg)");
        toelichting.setMaxLength(300);
        new Vraagdialoog(
                        "Vertel hoe druk het is",
                        "Iedereen met een account leest dit, ook wie meldt of overdraagt. Wat je eerder vertelde, blijft "
                                + "als verloop te zien.",
                        "Vertel het",
                        () -> {
                            if (weken.isEmpty()) {
                                throw new Fout.RegelGeschonden("Vul de wachttijd in weken in: 0 tot en met 104.");
                            }
                            berichten.meld(van, stand.getValue(), weken.getValue(), toelichting.getValue());
                            vul(plek, van);
                        },
                        stand,
                        weken,
                        toelichting)
                .open();
    }
}
