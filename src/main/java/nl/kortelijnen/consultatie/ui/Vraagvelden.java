package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import nl.kortelijnen.consultatie.Aanvraag;
import nl.kortelijnen.consultatie.Kenmerk;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Werkwijze;
import org.jspecify.annotations.Nullable;

/** The fields of a question. Knows no service; says which field to mend, and keeps everything that was typed. */
class Vraagvelden extends Div {

    final TextArea vraag = new TextArea("Wat wil je weten?");
    final RadioButtonGroup<Fase> fase = new RadioButtonGroup<>("In welke fase zit je?");
    final RadioButtonGroup<Werkwijze> werkwijze = new RadioButtonGroup<>("Hoe wil je hulp?");
    final Bezoekvelden bezoek;
    final TextField veiligBellen = new TextField("Wanneer kun je veilig gebeld worden?");
    final DatePicker signaal = new DatePicker("Wanneer was het signaal? (mag leeg blijven)");
    final CheckboxGroup<Kenmerk> kenmerken = new CheckboxGroup<>("Wat speelt er?");
    private final Herkendwenk wenk = new Herkendwenk();

    Vraagvelden(String eigenNaam, LocalDate vandaag) {
        bezoek = new Bezoekvelden(eigenNaam);
        addClassName("consultdeel");
        vraag();
        keuzes();
        veiligBellen.setMaxLength(Aanvraag.LANGSTE_REGEL);
        veiligBellen.setPlaceholder("Bijvoorbeeld: ma, di of do tussen 12.00 en 13.00");
        veiligBellen.addValueChangeListener(verandering -> veiligBellen.setInvalid(false));
        signaal.setMax(vandaag);
        signaal.setLocale(Nederlands.TAAL);
        signaal.setI18n(Datumkiezer.TEKSTEN);
        signaal.setHelperText("Zo zien we samen of er vroeg om advies wordt gevraagd.");
        add(vraag, wenk, fase, werkwijze, bezoek, veiligBellen, signaal, kenmerken);
    }

    private void vraag() {
        vraag.setHelperText("Wat zie je, wat deed je al, en wat is je vraag? Noem geen namen of adressen.");
        vraag.setMaxLength(Aanvraag.LANGSTE_VRAAG);
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
        fase.setRequiredIndicatorVisible(true);
        fase.addValueChangeListener(verandering -> fase.setInvalid(false));
        werkwijze.setItems(Werkwijze.MEEDENKEN, Werkwijze.TELEFONISCH, Werkwijze.HUISBEZOEK);
        werkwijze.setItemLabelGenerator(wijze -> wijze.label() + ": " + wijze.zin());
        werkwijze.setRequiredIndicatorVisible(true);
        werkwijze.addValueChangeListener(this::bijWerkwijze);
        bezoek.setVisible(false);
        kenmerken.setItems(Kenmerk.values());
        kenmerken.setItemLabelGenerator(Kenmerk::label);
        kenmerken.setHelperText("Vink aan wat klopt. Niets aanvinken mag ook.");
    }

    private void bijWerkwijze(ComponentValueChangeEvent<RadioButtonGroup<Werkwijze>, Werkwijze> verandering) {
        werkwijze.setInvalid(false);
        veiligBellen.setInvalid(false);
        bezoek.setVisible(verandering.getValue() == Werkwijze.HUISBEZOEK);
        veiligBellen.setRequiredIndicatorVisible(verandering.getValue() == Werkwijze.TELEFONISCH);
    }

    void toonWenk() {
        wenk.bekijk(vraag.getValue());
    }

    /** The first field to mend; null when all is well. All wrong fields are marked. */
    @Nullable
    Component eersteFout() {
        Fouten fouten = new Fouten();
        fouten.keur(vraag, !vraag.getValue().isBlank(), "Schrijf je vraag op. Een paar zinnen is genoeg.");
        fouten.keur(fase, fase.getValue() != null, "Kies in welke fase je zit.");
        fouten.keur(werkwijze, werkwijze.getValue() != null, "Kies hoe je hulp wilt.");
        if (bezoek.isVisible()) {
            bezoek.keur(fouten);
        }
        boolean belbaar = werkwijze.getValue() != Werkwijze.TELEFONISCH
                || !veiligBellen.getValue().isBlank();
        fouten.keur(veiligBellen, belbaar, "Schrijf op wanneer de deskundige je veilig kan bellen.");
        return fouten.eerste;
    }

    /** Collects what is wrong. */
    static final class Fouten {
        private @Nullable Component eerste;

        <V extends Component & HasValidation> void keur(V veld, boolean goed, String zin) {
            veld.setErrorMessage(zin);
            veld.setInvalid(!goed);
            if (!goed && eerste == null) {
                eerste = veld;
            }
        }
    }
}
