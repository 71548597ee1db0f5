package nl.kortelijnen.casuistiek;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case away for good: its text, reasons and reactions are deleted, the dates remain (C11). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Casusverwijdering {

    private final CasusRijen rijen;
    private final ReactieRijen reacties;
    private final SpoorRijen sporen;
    private final Clock klok;

    Casusverwijdering(CasusRijen rijen, ReactieRijen reacties, SpoorRijen sporen, Clock klok) {
        this.rijen = rijen;
        this.reacties = reacties;
        this.sporen = sporen;
        this.klok = klok;
    }

    boolean wasEr(UUID id) {
        return sporen.existsById(id);
    }

    void van(CasusRij rij) {
        SpoorRij spoor = new SpoorRij();
        spoor.id = rij.id;
        spoor.gemaakt = rij.gemaakt;
        spoor.gedeeld = rij.gedeeld;
        spoor.ingetrokken = klok.instant();
        sporen.save(spoor);
        reacties.deleteByCasus(rij.id);
        rijen.delete(rij);
    }
}
