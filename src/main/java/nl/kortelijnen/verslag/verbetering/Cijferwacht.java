package nl.kortelijnen.verslag.verbetering;

import java.util.concurrent.TimeUnit;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.verbetering.Volgregel.Stap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes a point by itself once its figure rose, and not before. One that was contested waits for its owner. */
@Component
class Cijferwacht {

    private final Volgkast kast;
    private final Volgpunten punten;
    private final Volgboek boek;
    private final Toegang toegang;
    private final TransactionTemplate transactie;

    Cijferwacht(Volgkast kast, Volgpunten punten, Volgboek boek, Toegang toegang, TransactionTemplate transactie) {
        this.kast = kast;
        this.punten = punten;
        this.boek = boek;
        this.toegang = toegang;
        this.transactie = transactie;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void meet() {
        kast.zoek(Volgfilter.ALLES).stream()
                .filter(Cijferwacht::wacht)
                .forEach(punt -> transactie.executeWithoutResult(status -> sluit(punt)));
    }

    private void sluit(Volgpunt gezien) {
        Volgpunt punt = kast.vast(gezien.id()).filter(Cijferwacht::wacht).orElse(null);
        Cijferverloop verloop = punt == null
                ? null
                : toegang.namensHetPortaal(() -> punten.cijfer(punt)).orElse(null);
        if (punt != null && verloop != null && verloop.gestegen()) {
            boek.bewaar(
                    new Volgpuntwijziging(punt).opgelost(verloop.conclusie(), ""),
                    Stap.GESTEGEN,
                    verloop.conclusie(),
                    "");
        }
    }

    private static boolean wacht(Volgpunt punt) {
        return punt.cijfer() != null && (punt.staat() == Volgstaat.NIET_GESTART || punt.staat() == Volgstaat.LOOPT);
    }
}
