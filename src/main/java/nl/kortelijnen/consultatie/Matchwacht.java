package nl.kortelijnen.consultatie;

import java.time.Clock;
import nl.kortelijnen.consultatie.dossier.Consultvragen;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the kerngroep of every question that nobody accepted within the clock (E05). The end of the clock stands with the
 * question: a restart or another clock forgets none, and each is told once, however many portals look.
 */
@Component
class Matchwacht {

    private static final Limit PER_KEER = Limit.of(100);

    private final Consultvragen vragen;
    private final Verloop verloop;
    private final Clock klok;

    Matchwacht(Consultvragen vragen, Verloop verloop, Clock klok) {
        this.vragen = vragen;
        this.verloop = verloop;
        this.klok = klok;
    }

    @Scheduled(fixedDelayString = "${kortelijnen.consultatie.controle:30s}")
    @Transactional
    public void kijk() {
        vragen.teLaat(klok.instant(), PER_KEER).forEach(verloop::escaleer);
    }
}
