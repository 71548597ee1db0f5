package nl.kortelijnen.consultatie;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.kortelijnen.consultatie.dossier.ConsultvraagRij;
import nl.kortelijnen.consultatie.termijn.Werkkalender;
import org.springframework.stereotype.Component;

/** Reads the clock of a question. */
@Component
class Matchklok {

    private final Werkkalender kalender;
    private final Clock klok;

    Matchklok(Werkkalender kalender, Clock klok) {
        this.kalender = kalender;
        this.klok = klok;
    }

    Matchtijd van(ConsultvraagRij rij) {
        Instant nu = klok.instant();
        Duration over = rij.termijn.isAfter(nu)
                ? kalender.tussen(nu, rij.termijn)
                : kalender.tussen(rij.termijn, nu).negated();
        return new Matchtijd(rij.termijn, over, !kalender.loopt(nu), rij.geescaleerd);
    }
}
