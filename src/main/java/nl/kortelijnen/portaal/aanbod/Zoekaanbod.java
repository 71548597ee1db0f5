package nl.kortelijnen.portaal.aanbod;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module has to offer with a question that was typed in the search box, beside the hits: who fits it. Shown above
 * the hits; asks the rights of whoever typed it, and keeps nothing.
 */
public interface Zoekaanbod {

    /** Empty when the question does not ask for it. */
    Optional<Component> bij(String vraag);
}
