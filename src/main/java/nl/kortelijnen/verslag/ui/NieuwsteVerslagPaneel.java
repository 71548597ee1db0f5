package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.Verslagen;
import nl.kortelijnen.verslag.Verslagregel;

/** On the start page: the report that was published last. */
@org.springframework.stereotype.Component
class NieuwsteVerslagPaneel implements Paneel {

    private final Verslagen verslagen;

    NieuwsteVerslagPaneel(Verslagen verslagen) {
        this.verslagen = verslagen;
    }

    @Override
    public Plaats plaats() {
        return Plaats.ONDERAAN;
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        return verslagen.nieuwste().map(NieuwsteVerslagPaneel::paneel);
    }

    private static Component paneel(Verslagregel regel) {
        Anchor titel = new Anchor(regel.leesadres(), regel.titel());
        Span punten = new Span(regel.punten().stream()
                .map(telling -> Nederlands.aantal(
                        telling.aantal(),
                        telling.type().label().toLowerCase(Nederlands.TAAL),
                        telling.type().meervoud().toLowerCase(Nederlands.TAAL)))
                .collect(Collectors.joining(" · ")));
        punten.addClassNames("klein", "stil");
        UnorderedList lijst = new UnorderedList(new ListItem(titel, punten));
        lijst.addClassName("paneel-lijst");
        Div paneel = new Div(new H2("Nieuwste verslag"), lijst, new Anchor(Verslagadres.LIJST, "Alle verslagen"));
        paneel.addClassName("paneel");
        return paneel;
    }
}
