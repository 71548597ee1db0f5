package nl.kortelijnen.portaal.aanbod;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** A part that a higher module adds to the page of a thing that a lower module shows. The lower one knows none of them. */
public interface Paginadeel {

    /** The kind of thing whose page gets more, for example {@code professional}. */
    String soort();

    /** Whether it stands beside the page's text instead of in it. */
    default boolean terzijde() {
        return false;
    }

    /** Whether it comes before all else of the page on a narrow screen; only for what stands beside the text. */
    default boolean vooraan() {
        return false;
    }

    /** Lower comes first. */
    int volgorde();

    /** The part for this thing; empty when there is nothing to add. */
    Optional<Component> bij(UUID id);
}
