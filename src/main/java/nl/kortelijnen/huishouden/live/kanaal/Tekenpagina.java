package nl.kortelijnen.huishouden.live.kanaal;

import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.live.Deelnemer;
import nl.kortelijnen.huishouden.live.Kamer;
import nl.kortelijnen.huishouden.live.Slotcode;
import nl.kortelijnen.huishouden.live.Tekenaanvraag;
import nl.kortelijnen.huishouden.live.Teksten;
import nl.kortelijnen.huishouden.live.UitgaandBericht;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Ongeldig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One page that has a drawing open: keeps it within its limits, and passes on what it says. */
final class Tekenpagina {

    private static final Logger LOG = LoggerFactory.getLogger(Tekenpagina.class);
    private static final Duration AANMELDEN_BINNEN = Duration.ofSeconds(5);
    private static final Duration STIL = Duration.ofSeconds(45);
    private static final Duration GEDULD = Duration.ofSeconds(5);
    private static final int MEESTE_ONLEESBAAR = 3;

    private final Kamer kamer;
    private final Deelnemer wie;
    private final Consumer<Rol> eersteWijziging;
    private final Clock klok;
    private final Bucket handelingen = emmer(20, 10);
    private final Bucket vluchtig = emmer(60, 30);
    private final Bucket alles = emmer(600, 300);
    private final long sinds;
    private volatile long laatste;
    private volatile boolean aangemeld;
    private boolean schreef;
    private int onleesbaar;

    /** @param eersteWijziging called before this page changes anything for the first time */
    Tekenpagina(Kamer kamer, Deelnemer wie, Consumer<Rol> eersteWijziging, Clock klok) {
        this.kamer = kamer;
        this.wie = wie;
        this.eersteWijziging = eersteWijziging;
        this.klok = klok;
        this.sinds = klok.millis();
        this.laatste = sinds;
    }

    Kamer kamer() {
        return kamer;
    }

    Deelnemer wie() {
        return wie;
    }

    /** By the container, one at a time. Waiting here makes the socket be read slower. */
    void ontvang(String tekst) throws InterruptedException {
        laatste = klok.millis();
        if (!alles.tryConsume(1)) {
            wie.kanaal().sluit(Slotcode.TE_SNEL);
            return;
        }
        try {
            verwerk(InkomendBericht.lees(tekst, Nederlands.vandaag(klok).getYear()));
        } catch (Ongeldig e) {
            onleesbaar++;
            wie.kanaal().stuur(UitgaandBericht.fout(e.code(), Teksten.van(e), null));
            if (onleesbaar >= MEESTE_ONLEESBAAR) {
                wie.kanaal().sluit(Slotcode.ONLEESBAAR);
            }
        }
    }

    private void verwerk(InkomendBericht post) throws InterruptedException {
        if (!aangemeld && !(post instanceof InkomendBericht.Aanmelden)) {
            throw Ongeldig.bericht(Code.ONLEESBAAR);
        }
        switch (post) {
            case InkomendBericht.Aanmelden hier -> {
                aangemeld = true;
                kamer.meldAan(wie, hier.venster(), hier.lagen(), hier.vanaf());
            }
            case InkomendBericht.Handeling doe -> handel(doe);
            case InkomendBericht.Geweigerd niet -> {
                neemTijd();
                wie.kanaal()
                        .stuur(UitgaandBericht.geweigerd(niet.h(), niet.waarom().code(), Teksten.van(niet.waarom())));
            }
            case InkomendBericht.Vluchtig even -> {
                boolean magAltijd =
                        even.soort().equals("wijzer") || even.soort().equals("blik");
                if (vluchtig.tryConsume(1) && (magAltijd || wie.rol() != Rol.BEKIJKEN)) {
                    kamer.vluchtig(wie, even.soort(), even.w());
                }
            }
            case InkomendBericht.Inhalen na -> {
                neemTijd();
                kamer.haalIn(wie, na.vanaf());
            }
            case InkomendBericht.Hartslag slag -> wie.kanaal().stuur(UitgaandBericht.hartslag(slag.n()));
            case InkomendBericht.Weg weg -> wie.kanaal().sluit(Slotcode.WEG);
        }
    }

    private void handel(InkomendBericht.Handeling doe) throws InterruptedException {
        if (!neemTijd()) {
            return;
        }
        Tekenaanvraag een = new Tekenaanvraag(wie, doe.h(), doe.ops(), doe.reden());
        if (schreef || wie.rol() == Rol.BEKIJKEN || begint(een)) {
            kamer.handel(een);
        }
    }

    /** Whether it was written down that this page changes the drawing; what was not, is not done. */
    private boolean begint(Tekenaanvraag een) {
        try {
            eersteWijziging.accept(wie.rol());
            schreef = true;
        } catch (RuntimeException e) {
            LOG.warn("That somebody starts to draw cannot be written down", e);
            Kamer.weiger(een, e);
        }
        return schreef;
    }

    private boolean neemTijd() throws InterruptedException {
        if (handelingen.asBlocking().tryConsume(1, GEDULD)) {
            return true;
        }
        wie.kanaal().stuur(UitgaandBericht.fout(Code.TE_SNEL, Teksten.van(Code.TE_SNEL), null));
        wie.kanaal().sluit(Slotcode.TE_SNEL);
        return false;
    }

    /** Who does not say who they are, or says nothing any more, is let go. */
    void kijkNa() {
        long nu = klok.millis();
        if (nu - laatste > STIL.toMillis() || (!aangemeld && nu - sinds > AANMELDEN_BINNEN.toMillis())) {
            wie.kanaal().sluit(Slotcode.STIL);
        }
    }

    private static Bucket emmer(int inhoud, int perSeconde) {
        return Bucket.builder()
                .addLimit(grens -> grens.capacity(inhoud).refillGreedy(perSeconde, Duration.ofSeconds(1)))
                .build();
    }
}
