package nl.kortelijnen.ketennetwerk.ui.invoer;

import java.util.Set;
import nl.kortelijnen.ketennetwerk.invoer.InvoerLoopt;
import nl.kortelijnen.portaal.Seinpost;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the open page of who brings a file in that it is further. */
@Component
class Invoerseinen {

    private final Seinpost seinpost;

    Invoerseinen(Seinpost seinpost) {
        this.seinpost = seinpost;
    }

    @EventListener
    void verder(InvoerLoopt invoer) {
        seinpost.sein(Set.of(invoer.account()));
    }
}
