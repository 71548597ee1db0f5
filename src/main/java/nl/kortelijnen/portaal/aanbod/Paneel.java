package nl.kortelijnen.portaal.aanbod;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** A panel that a module shows on the start page. Every module may offer some; {@code portaal} knows none of them. */
public interface Paneel {

    /** Where on the start page. */
    enum Plaats {
        /** A row under "Wacht op jou": something this person must do. */
        WACHT_OP_JOU,
        /** A column below. */
        ONDERAAN
    }

    Plaats plaats();

    /** Lower comes first. */
    int volgorde();

    /** The panel for this person; empty when there is nothing to show. Must be quick and must not throw. */
    Optional<Component> voor(Gebruiker gebruiker);
}
