package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Teamsoort;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Taalkeuze;
import org.jspecify.annotations.Nullable;

/** By what the list is narrowed. Says so at every change by the user, never at a change by the program. */
class Filterbalk extends Div {

    private static final int WACHT_MS = 250;

    final TextField tekst = new TextField("Naam of woord");
    final ComboBox<Code> soort = new ComboBox<>("Soort");
    final ComboBox<String> werkgebied = new ComboBox<>("Werkgebied");
    final Taalkeuze taal = new Taalkeuze("Taal");

    Filterbalk(List<String> werkgebieden, Consumer<Netwerkfilter> bijWijziging) {
        addClassName("filterbalk");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "Filter het netwerk");
        tekst.setPrefixComponent(new Icoon("zoeken"));
        tekst.setClearButtonVisible(true);
        tekst.setValueChangeMode(ValueChangeMode.LAZY);
        tekst.setValueChangeTimeout(WACHT_MS);
        tekst.setMaxLength(100);
        soort.setItemLabelGenerator(Code::label);
        werkgebied.setItems(werkgebieden);
        List.of(soort, werkgebied, taal).forEach(keuze -> {
            keuze.setClearButtonVisible(true);
            keuze.setPlaceholder("Alle");
            keuze.addValueChangeListener(gekozen -> meld(gekozen.isFromClient(), bijWijziging));
        });
        tekst.addValueChangeListener(getypt -> meld(getypt.isFromClient(), bijWijziging));
        Div keuzes = new Div(soort, werkgebied, taal);
        keuzes.addClassName("filterkeuzes");
        keuzes.setId("filterkeuzes");
        Button meer = Knoppen.stil("Meer filters", klik -> {
            boolean open = !keuzes.hasClassName("open");
            keuzes.setClassName("open", open);
            klik.getSource().setText(open ? "Minder filters" : "Meer filters");
            klik.getSource().getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        meer.addClassName("meer-filters");
        meer.getElement().setAttribute("aria-controls", "filterkeuzes");
        meer.getElement().setAttribute("aria-expanded", "false");
        add(tekst, meer, keuzes);
    }

    private void meld(boolean doorGebruiker, Consumer<Netwerkfilter> bijWijziging) {
        if (doorGebruiker) {
            bijWijziging.accept(waarde());
        }
    }

    void toon(Vraag vraag) {
        Netwerkfilter filter = vraag.filter();
        boolean teams = vraag.deel() == Vraag.Deel.TEAMS;
        soort.setItems(teams ? teamsoorten() : Codelijst.ORGANISATIESOORTEN.alle());
        soort.setLabel(vraag.deel() == Vraag.Deel.MENSEN ? "Soort organisatie" : "Soort");
        taal.setLabel(vraag.deel() == Vraag.Deel.ORGANISATIES ? "Taal" : "Spreekt");
        tekst.setValue(filter.tekst() == null ? "" : filter.tekst());
        soort.setValue(code(filter.soort(), teams));
        werkgebied.setValue(filter.werkgebied());
        taal.setValue(filter.taal() == null ? null : Taal.bekend(filter.taal()).orElse(null));
    }

    private Netwerkfilter waarde() {
        Code gekozenSoort = soort.getValue();
        Taal gekozenTaal = taal.getValue();
        return new Netwerkfilter(
                tekst.getValue(),
                gekozenSoort == null ? null : gekozenSoort.code(),
                werkgebied.getValue(),
                gekozenTaal == null ? null : gekozenTaal.code());
    }

    private static @Nullable Code code(@Nullable String code, boolean teams) {
        List<Code> alle = teams ? teamsoorten() : Codelijst.ORGANISATIESOORTEN.alle();
        return alle.stream().filter(een -> een.code().equals(code)).findFirst().orElse(null);
    }

    private static List<Code> teamsoorten() {
        return java.util.Arrays.stream(Teamsoort.values())
                .map(een -> new Code(een.code(), een.label()))
                .toList();
    }
}
