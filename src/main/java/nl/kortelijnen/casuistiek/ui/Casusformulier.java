package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.casuistiek.Vondst;
import nl.kortelijnen.casuistiek.Vraagsoort;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.portaal.onderdeel.Meerkeuze;

/** The template to fill in; every change is handed on as the whole text. */
final class Casusformulier extends Div {

    final RadioButtonGroup<Casussoort> soort = new RadioButtonGroup<>("Wat wil je delen?");
    final Select<Vraagsoort> vraagsoort = new Select<>();
    final Select<Fase> fase = new Select<>();
    final Meerkeuze<Code> themas = new Meerkeuze<>("Thema's");
    final Meerkeuze<Code> elementen = new Meerkeuze<>("Wat werkte");
    final Map<Casusveld, Veldbewerker> velden = new EnumMap<>(Casusveld.class);
    private final Consumer<Casustekst> bijTekst;
    private Casustekst tekst = Casustekst.leeg(Casussoort.TWIJFEL);

    Casusformulier(Consumer<Casustekst> bijTekst) {
        this.bijTekst = bijTekst;
        addClassName("casus-formulier");
        for (Casusveld veld : Casusveld.values()) {
            velden.put(veld, new Veldbewerker(veld, (welk, waarde) -> bijTekst.accept(tekst.met(welk, waarde))));
        }
        stelKeuzesIn();
        Div vinden = new Div(vraagsoort, fase, themas, elementen);
        vinden.addClassName("casus-vinden");
        add(soort);
        velden.values().forEach(this::add);
        add(vinden);
    }

    private void stelKeuzesIn() {
        soort.setItems(Casussoort.values());
        soort.setItemLabelGenerator(Casussoort::label);
        vraagsoort.setLabel("Wat vraag je?");
        vraagsoort.setItems(Vraagsoort.values());
        vraagsoort.setItemLabelGenerator(welke -> welke == null ? "Kies" : welke.label());
        vraagsoort.setEmptySelectionAllowed(true);
        fase.setLabel("Fase");
        fase.setItems(Fase.values());
        fase.setItemLabelGenerator(welke -> welke == null ? "Kies" : welke.label());
        fase.setEmptySelectionAllowed(true);
        themas.setItems(Codelijst.THEMAS.alle());
        themas.setItemLabelGenerator(Code::label);
        elementen.setItems(Codelijst.ELEMENTEN.alle());
        elementen.setItemLabelGenerator(Code::label);
        soort.addValueChangeListener(gekozen -> wijzig(gekozen.isFromClient()));
        vraagsoort.addValueChangeListener(gekozen -> wijzig(gekozen.isFromClient()));
        fase.addValueChangeListener(gekozen -> wijzig(gekozen.isFromClient()));
        themas.addValueChangeListener(gekozen -> wijzig(gekozen.isFromClient()));
        elementen.addValueChangeListener(gekozen -> wijzig(gekozen.isFromClient()));
    }

    private void wijzig(boolean doorMens) {
        if (doorMens) {
            Set<String> codes = codes(themas);
            bijTekst.accept(new Casustekst(
                    soort.getValue(), vraagsoort.getValue(), fase.getValue(), codes, tekst.velden(), codes(elementen)));
        }
    }

    private static Set<String> codes(Meerkeuze<Code> keuze) {
        return keuze.getValue().stream().map(Code::code).collect(Collectors.toSet());
    }

    void toon(Casustekst nieuw, List<Vondst> vondsten) {
        tekst = nieuw;
        soort.setValue(nieuw.soort());
        soort.setHelperText(nieuw.soort().uitleg());
        vraagsoort.setValue(nieuw.vraagsoort());
        fase.setValue(nieuw.fase());
        themas.setValue(nieuw.themas().stream()
                .map(code -> new Code(code, Codelijst.THEMAS.label(code)))
                .collect(Collectors.toSet()));
        elementen.setValue(nieuw.elementen().stream()
                .map(code -> new Code(code, Codelijst.ELEMENTEN.label(code)))
                .collect(Collectors.toSet()));
        velden.values().forEach(veld -> veld.toon(nieuw, vondsten));
    }
}
