package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.portaal.aanbod.Paginadeel;

/** What others add to the page of one kind of thing, in their order. */
record Aanvullingen(List<Paginadeel> delen) {

    static Aanvullingen van(String soort, List<Paginadeel> alle) {
        return new Aanvullingen(alle.stream()
                .filter(een -> een.soort().equals(soort))
                .sorted(Comparator.comparingInt(Paginadeel::volgorde))
                .toList());
    }

    List<Component> inDeTekst(UUID id) {
        return bij(id, false);
    }

    List<Component> terzijde(UUID id) {
        return bij(id, true);
    }

    private List<Component> bij(UUID id, boolean terzijde) {
        return delen.stream()
                .filter(een -> een.terzijde() == terzijde)
                .flatMap(een -> een.bij(id).stream())
                .toList();
    }
}
