package nl.kortelijnen.consultatie;

import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.gebruik.Gebruikssoort;
import nl.kortelijnen.ketennetwerk.gebruik.Lijngebruik;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the network that two people worked together, so that a line is as strong as it is used (N06). */
@Component
class Lijnteller {

    private final Lijngebruik gebruik;

    Lijnteller(Lijngebruik gebruik) {
        this.gebruik = gebruik;
    }

    /** Heard again after a stop in between: the same moment counts once. */
    @TransactionalEventListener
    void samen(ConsultatieBeantwoord gebeurtenis) {
        gebruik.gebruikt(
                new ProfessionalId(gebeurtenis.vrager()),
                new ProfessionalId(gebeurtenis.deskundige()),
                Gebruikssoort.CONSULTATIE,
                gebeurtenis.wanneer());
    }

    @TransactionalEventListener
    void samen(OverdrachtAangenomen gebeurtenis) {
        gebruik.gebruikt(
                new ProfessionalId(gebeurtenis.van()),
                new ProfessionalId(gebeurtenis.naar()),
                Gebruikssoort.OVERDRACHT,
                gebeurtenis.wanneer());
    }
}
