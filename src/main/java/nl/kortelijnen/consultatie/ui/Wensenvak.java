package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Taalkeuze;

/** What one looked for in an expert comes along with the question: the language, and what else was wished. */
class Wensenvak extends Div {

    final Taalkeuze taal = new Taalkeuze("Welke taal is nodig? (mag leeg blijven)");
    private final UnorderedList lijst = new UnorderedList();
    private final Set<String> gezocht = new LinkedHashSet<>();

    Wensenvak() {
        addClassName("wensenvak");
        lijst.addClassName("wensen");
        add(taal, lijst);
        toon();
    }

    /** Takes over what stands in the address, with the names of the finder. */
    void neemOver(QueryParameters adres) {
        taal.setValue(adres.getSingleParameter("taal").flatMap(Taal::bekend).orElse(null));
        gezocht.clear();
        label(adres, "cultuur", Codelijst.CULTUREN).ifPresent(gezocht::add);
        label(adres, "thema", Codelijst.THEMAS).ifPresent(gezocht::add);
        toon();
    }

    String waarde() {
        return Stream.concat(Optional.ofNullable(taal.getValue()).map(Taal::naam).stream(), gezocht.stream())
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> label(QueryParameters adres, String naam, Codelijst codes) {
        return adres.getSingleParameter(naam).filter(codes::bevat).map(codes::label);
    }

    private void toon() {
        lijst.removeAll();
        lijst.setVisible(!gezocht.isEmpty());
        gezocht.forEach(wens -> {
            ListItem regel =
                    new ListItem(new Span("Je zocht: " + wens), Knoppen.icoon("kruis", "Haal weg: " + wens, klik -> {
                        gezocht.remove(wens);
                        toon();
                    }));
            regel.addClassName("wens");
            lijst.add(regel);
        });
    }
}
