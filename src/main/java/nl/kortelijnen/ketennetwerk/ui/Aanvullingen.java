package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
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
        return bij(id, een -> !een.terzijde());
    }

    List<Component> terzijde(UUID id) {
        return bij(id, een -> een.terzijde() && !een.vooraan());
    }

    /** What stands beside the text, and before it on a narrow screen. */
    List<Component> vooraan(UUID id) {
        return bij(id, een -> een.terzijde() && een.vooraan());
    }

    private List<Component> bij(UUID id, Predicate<Paginadeel> welke) {
        return delen.stream().filter(welke).flatMap(een -> een.bij(id).stream()).toList();
    }
}
