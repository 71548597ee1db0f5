package nl.kortelijnen.ketennetwerk.ui.spil;

import java.util.Set;
import nl.kortelijnen.ketennetwerk.spil.Spilmetingloopt;
import nl.kortelijnen.portaal.Seinpost;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the open page of who asked for a measurement that it is further. */
@Component
class Spilseinen {

    private final Seinpost seinpost;

    Spilseinen(Seinpost seinpost) {
        this.seinpost = seinpost;
    }

    @EventListener
    void verder(Spilmetingloopt meting) {
        seinpost.sein(Set.of(meting.account()));
    }
}
