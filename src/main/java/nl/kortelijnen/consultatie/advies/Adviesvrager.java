package nl.kortelijnen.consultatie.advies;

import nl.kortelijnen.consultatie.VragerGewisseld;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was advised and is not answered yet goes along with the question to whoever asks on. */
@Component
class Adviesvrager {

    private final Adviesrijen rijen;

    Adviesvrager(Adviesrijen rijen) {
        this.rijen = rijen;
    }

    @EventListener
    @Transactional
    public void volg(VragerGewisseld wissel) {
        rijen.wisselVrager(wissel.consult(), wissel.van(), wissel.naar());
    }
}
