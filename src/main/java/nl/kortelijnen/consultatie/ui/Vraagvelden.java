package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.kortelijnen.consultatie.Consultaanvraag;
import nl.kortelijnen.consultatie.dossier.Consultsoort;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import org.jspecify.annotations.Nullable;

/** The fields of a question. Knows no service; says which field to mend, and keeps everything that was typed. */
class Vraagvelden extends Div {

    final TextArea vraag = new TextArea("Wat wil je weten?");
    final RadioButtonGroup<Fase> fase = new RadioButtonGroup<>("In welke fase zit je?");
    final RadioButtonGroup<Consultsoort> soort = new RadioButtonGroup<>("Wat voor hulp zoek je?");
    final TextArea bijzonderheid = new TextArea("");
    final Namensvelden namens = new Namensvelden();
    final Bezoekvelden bezoek;
    final TextField veiligBellen = new TextField("Wanneer kun je veilig gebeld worden?");
    final Datumveld signaal = new Datumveld("Wanneer was het signaal? (mag leeg blijven)");
    final RadioButtonGroup<Boolean> bezoekGeweest =
            new RadioButtonGroup<>("Was er al een huisbezoek? (mag leeg blijven)");
    final Wensenvak wensen = new Wensenvak();
    final CheckboxGroup<Vraagkenmerk> kenmerken = new CheckboxGroup<>("Vink aan wat klopt");
    private final Herkendwenk wenk;

    Vraagvelden(String eigenNaam, Supplier<LocalDate> vandaag) {
        bezoek = new Bezoekvelden(eigenNaam, vandaag.get());
        wenk = new Herkendwenk(vandaag);
        addClassName("formulierblokken");
        vraag();
        keuzes();
        veiligBellen.setMaxLength(Consultaanvraag.LANGSTE_REGEL);
        veiligBellen.setPlaceholder("Bijvoorbeeld: ma, di of do tussen 12.00 en 13.00");
        veiligBellen.addValueChangeListener(verandering -> veiligBellen.setInvalid(false));
        signaal.setMax(vandaag.get());
        signaal.setHelperText("Zo zien we samen of er vroeg om advies wordt gevraagd.");
        add(
                new Formulierblok(
                        "Je vraag",
                        "Anoniem: de deskundige hoeft niet te weten om wie het gaat.",
                        vraag,
                        wenk,
                        signaal),
                new Formulierblok(
                        "De hulp die je zoekt",
                        "Wat je bij de deskundigen koos, staat er al.",
                        fase,
                        bezoekGeweest,
                        soort,
                        bezoek,
                        bijzonderheid,
                        veiligBellen,
                        wensen),
                new Formulierblok(
                        "Voor wie vraag je dit?",
                        "Meestal voor je eigen werk. Vraag je het namens iemand, dan zegt die eerst zelf ja.",
                        namens),
                new Formulierblok(
                        "Wat speelt er?",
                        "Dit bepaalt wie je vraag het eerst ziet. Niets aanvinken mag ook.",
                        kenmerken));
    }

    private void vraag() {
        vraag.setHelperText("Wat zie je, wat deed je al, en wat is je vraag? Noem geen namen of adressen.");
        vraag.setMaxLength(Consultaanvraag.LANGSTE_VRAAG);
        vraag.setMinRows(4);
        vraag.setMaxRows(14);
        vraag.setRequiredIndicatorVisible(true);
        vraag.setValueChangeMode(ValueChangeMode.LAZY);
        vraag.setValueChangeTimeout(700);
        vraag.addValueChangeListener(verandering -> {
            vraag.setInvalid(false);
            wenk.bekijk(verandering.getValue());
        });
    }

    private void keuzes() {
        fase.setItems(Fase.values());
        fase.setItemLabelGenerator(Fase::label);
        fase.addClassNames("keuzetegels", "naast", "breed");
        fase.setRequiredIndicatorVisible(true);
        fase.addValueChangeListener(verandering -> fase.setInvalid(false));
        soort.setItems(Consultsoort.values());
        soort.setRenderer(new ComponentRenderer<>(Vraagvelden::tegel));
        soort.addClassNames("keuzetegels", "naast", "breed");
        soort.setRequiredIndicatorVisible(true);
        soort.addValueChangeListener(this::bijSoort);
        bijzonderheid.setMaxLength(Consultaanvraag.LANGSTE_REDEN);
        bijzonderheid.setMinRows(2);
        bijzonderheid.setWidthFull();
        bijzonderheid.setRequiredIndicatorVisible(true);
        bijzonderheid.setHelperText("Kort mag. Zonder namen.");
        bijzonderheid.setVisible(false);
        bijzonderheid.addValueChangeListener(verandering -> bijzonderheid.setInvalid(false));
        bezoekGeweest.setItems(false, true);
        bezoekGeweest.setItemLabelGenerator(ja -> ja ? "Ja" : "Nee, nog niet");
        bezoek.setVisible(false);
        kenmerken.setItems(Vraagkenmerk.values());
        kenmerken.setItemLabelGenerator(Vraagkenmerk::label);
        kenmerken.addClassNames("keuzetegels", "naast", "breed");
    }

    private static Component tegel(Consultsoort soort) {
        Span naam = new Span(new Icoon(soort.icoon()).klein(), new Span(soort.label()));
        naam.addClassNames("rij", "vet");
        Span zin = new Span(soort.zin());
        zin.addClassNames("klein", "stil");
        Span tegel = new Span(naam, zin);
        tegel.addClassName("tegel");
        return tegel;
    }

    private void bijSoort(ComponentValueChangeEvent<RadioButtonGroup<Consultsoort>, Consultsoort> verandering) {
        Consultsoort nu = verandering.getValue();
        soort.setInvalid(false);
        veiligBellen.setInvalid(false);
        bezoek.setVisible(nu == Consultsoort.HUISBEZOEK);
        veiligBellen.setRequiredIndicatorVisible(nu == Consultsoort.TELEFONISCH);
        bijzonderheid.setVisible(nu != null && nu.heeftEigenVraag());
        bijzonderheid.setLabel(nu == null ? "" : nu.eigenVraag());
    }

    void toonWenk() {
        wenk.bekijk(vraag.getValue());
    }

    /** The first field to mend; null when all is well. All wrong fields are marked. */
    @Nullable
    Component eersteFout() {
        Veldfouten fouten = new Veldfouten();
        fouten.keur(vraag, !vraag.getValue().isBlank(), "Schrijf je vraag op. Een paar zinnen is genoeg.");
        fouten.houd(signaal);
        fouten.keur(fase, fase.getValue() != null, "Kies in welke fase je zit.");
        fouten.keur(soort, soort.getValue() != null, "Kies wat voor hulp je zoekt.");
        if (bezoek.isVisible()) {
            bezoek.keur(fouten);
        }
        fouten.keur(
                bijzonderheid,
                !bijzonderheid.isVisible() || !bijzonderheid.getValue().isBlank(),
                "Vul dit in. Eén zin is genoeg, zonder namen.");
        namens.keur(fouten);
        boolean belbaar = soort.getValue() != Consultsoort.TELEFONISCH
                || !veiligBellen.getValue().isBlank();
        fouten.keur(veiligBellen, belbaar, "Schrijf op wanneer de deskundige je veilig kan bellen.");
        return fouten.eerste();
    }
}
