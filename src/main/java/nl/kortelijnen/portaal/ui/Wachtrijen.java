package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kortelijnen.portaal.aanbod.Melding;
import nl.kortelijnen.portaal.aanbod.Meldingbron;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** What waits for somebody and what is new for them, asked of every module: for the start page and under the bell. */
@org.springframework.stereotype.Component
class Wachtrijen {

    private final List<Paneel> panelen;
    private final List<Meldingbron> bronnen;

    Wachtrijen(List<Paneel> panelen, List<Meldingbron> bronnen) {
        this.panelen = panelen.stream()
                .sorted(Comparator.comparingInt(Paneel::volgorde))
                .toList();
        this.bronnen = List.copyOf(bronnen);
    }

    List<Component> van(Paneel.Plaats plaats, Gebruiker gebruiker) {
        return panelen.stream()
                .filter(paneel -> paneel.plaats() == plaats)
                .map(paneel -> paneel.voor(gebruiker))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Melding> nieuw(Gebruiker gebruiker) {
        return bronnen.stream().flatMap(bron -> bron.voor(gebruiker).stream()).toList();
    }

    /** How many rows there are in these panels; a panel may have several, or be one. */
    static int aantal(Collection<Component> panelen) {
        return (int) panelen.stream()
                .map(Component::getElement)
                .flatMap(Wachtrijen::metKinderen)
                .filter(element -> element.getClassList().contains("wachtrij"))
                .count();
    }

    private static Stream<Element> metKinderen(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(kind -> !kind.isTextNode()).flatMap(Wachtrijen::metKinderen));
    }
}
