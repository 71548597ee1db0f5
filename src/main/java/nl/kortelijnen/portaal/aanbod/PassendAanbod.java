package nl.kortelijnen.portaal.aanbod;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module has to offer near a household: guidance, experts. The household's page collects them; they know no
 * household, and must look up without a log or an index that remembers what was asked (G10).
 */
public interface PassendBijHuishouden {

    /** Lower comes first. */
    int volgorde();

    /** Empty when nothing goes with it. */
    Optional<Component> bij(Aanknoping aanknoping);
}
