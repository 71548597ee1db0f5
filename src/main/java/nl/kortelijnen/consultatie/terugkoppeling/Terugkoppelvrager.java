package nl.kortelijnen.consultatie.terugkoppeling;

import nl.kortelijnen.consultatie.VragerGewisseld;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was promised to a reporter and is not told yet goes along with the question to whoever asks on. */
@Component
class Terugkoppelvrager {

    private final Terugkoppelrijen rijen;

    Terugkoppelvrager(Terugkoppelrijen rijen) {
        this.rijen = rijen;
    }

    @EventListener
    @Transactional
    public void volg(VragerGewisseld wissel) {
        rijen.wisselVrager(wissel.consult(), wissel.van(), wissel.naar());
    }
}
