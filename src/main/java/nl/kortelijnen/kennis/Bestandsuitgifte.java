package nl.kortelijnen.kennis;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennislezer;
import nl.kortelijnen.kennis.stuk.OngeldigeInhoud;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives out a file of a text: to readers only what the published text names, to redacteuren also what a draft or an
 * earlier version names. For anybody else it does not exist.
 */
@Component
class Bestandsuitgifte {

    private static final Logger LOG = LoggerFactory.getLogger(Bestandsuitgifte.class);

    /** So long a file that no version names is kept: a picture may be on its way into a text that is being written. */
    private static final Duration BEDENKTIJD = Duration.ofDays(1);

    private final Bestandskast kast;
    private final Kennisregister register;
    private final Toegang toegang;
    private final Clock klok;

    Bestandsuitgifte(Bestandskast kast, Kennisregister register, Toegang toegang, Clock klok) {
        this.kast = kast;
        this.register = register;
        this.toegang = toegang;
        this.klok = klok;
    }

    Optional<Bestandskast.Inhoud> haal(String item, String sleutel) {
        boolean redacteur = toegang.vereis().heeft(Rol.REDACTEUR);
        return redacteur || gepubliceerd(item, sleutel) ? kast.inhoud(item, sleutel) : Optional.empty();
    }

    private boolean gepubliceerd(String item, String sleutel) {
        Kennisitem huidig = register.stand().items().get(item);
        if (huidig == null) {
            return false;
        }
        return huidig.bijlagen().contains(sleutel) || staatInTekst(huidig, sleutel);
    }

    private static boolean staatInTekst(Kennisitem item, String sleutel) {
        try {
            return Kennislezer.tekst(item.tekstbron()).contains(Kennisadres.bestand(item.id(), sleutel));
        } catch (IOException | OngeldigeInhoud e) {
            return false;
        }
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Amsterdam")
    void ruimOp() {
        int weg = kast.ruimOp(klok.instant().minus(BEDENKTIJD));
        if (weg > 0) {
            LOG.info("Threw away {} files that no version of a text names", weg);
        }
    }
}
