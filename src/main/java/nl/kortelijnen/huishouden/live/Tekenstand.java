package nl.kortelijnen.huishouden.live;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.live.kast.Tekenwijziging;
import nl.kortelijnen.huishouden.tekening.Besluit;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.Vouw;
import nl.kortelijnen.huishouden.tekening.Wie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One drawing in memory, never ahead of the store: a fold of its log, with the last numbers ready to be told. Used by
 * one thread at a time.
 */
final class Tekenstand {

    private static final Logger LOG = LoggerFactory.getLogger(Tekenstand.class);

    /** So far back a tail goes; who missed more gets the picture. */
    static final int STAART = 1000;

    /** So many numbers after what was kept, it is kept again when a room opens. */
    static final int VOUW = 500;

    /** @param anderen other households of people of whom something changed that they share */
    record Bewaard(List<Wijzigingsbericht> nieuw, List<UUID> anderen) {}

    private final UUID huishouden;
    private final Neo4jTekeningkast kast;
    private final Clock klok;
    private Staat staat;
    private final Deque<Wijzigingsbericht> staart = new ArrayDeque<>();
    private volatile long nr;
    private long gevouwen;

    Tekenstand(UUID huishouden, Neo4jTekeningkast kast, Clock klok) {
        this.huishouden = huishouden;
        this.kast = kast;
        this.klok = klok;
        this.staat = Staat.leeg(huishouden.toString());
    }

    Staat staat() {
        return staat;
    }

    long nr() {
        return nr;
    }

    /** Begins where it was kept last, instead of at nothing. */
    void begin() {
        staat = kast.vouw(huishouden, Long.MAX_VALUE);
        gevouwen = staat.laatste();
        nr = gevouwen;
    }

    /** As it is to be kept, when much was numbered since it was. */
    Optional<Vouw> teVouwen() {
        if (nr - gevouwen < VOUW) {
            return Optional.empty();
        }
        gevouwen = nr;
        return Optional.of(staat.vouw());
    }

    /** Only the next opening is slower without: it is tried again then. */
    void bewaar(Vouw vouw) {
        try {
            kast.bewaar(huishouden, vouw);
        } catch (RuntimeException e) {
            LOG.warn("A drawing could not be kept as it is after number {}; it opens from its log", vouw.nr(), e);
        }
    }

    /** Takes in what was numbered since, here or on another node. */
    List<Wijzigingsbericht> haalIn() {
        List<Tekenwijziging> log = kast.log(huishouden, nr);
        long laatste = log.isEmpty() ? nr : log.getLast().boeking().nr();
        List<Wijzigingsbericht> nieuw = new ArrayList<>();
        for (Tekenwijziging regel : log) {
            if (regel.boeking().nr() != nr + 1) {
                throw new IllegalStateException("Gat in het log van " + huishouden + " na " + nr);
            }
            if (laatste - regel.boeking().nr() < STAART) {
                Staat na = staat.laag();
                na.verwerk(regel.boeking(), regel.effect());
                nieuw.add(onthoud(Wijzigingsbericht.van(staat, na, regel)));
                na.naarOnder();
            } else {
                staat.verwerk(regel.boeking(), regel.effect());
            }
            nr = regel.boeking().nr();
        }
        return nieuw;
    }

    /** What came after this number; empty when that is too long ago. */
    Optional<List<Wijzigingsbericht>> na(long vanaf) {
        if (vanaf > nr || nr - vanaf > staart.size()) {
            return Optional.empty();
        }
        return Optional.of(staart.stream().filter(een -> een.nr() > vanaf).toList());
    }

    /**
     * Gives these the next numbers and makes them durable.
     *
     * @return empty when somebody else took a number meanwhile: catch up, and judge again
     */
    Optional<Bewaard> nummer(List<Tekenaanvraag> aanvragen) {
        Staat boven = staat.laag();
        List<Wijzigingsbericht> nieuw = new ArrayList<>();
        for (Tekenaanvraag aanvraag : aanvragen) {
            Deelnemer van = aanvraag.van();
            Wie wie = van == null ? Tekenwijziging.PORTAAL : van.wie();
            Boeking boeking = new Boeking(nr + nieuw.size() + 1, aanvraag.h(), wie.id(), klok.millis());
            Besluit besluit = Besluit.over(boven, aanvraag.ops(), wie, boeking);
            Tekenwijziging regel =
                    new Tekenwijziging(boeking, aanvraag.ops(), besluit.codes(), besluit.effect(), aanvraag.reden());
            nieuw.add(Wijzigingsbericht.van(boven, besluit.na(), regel));
            boven.verwerk(boeking, besluit.effect());
        }
        List<Tekenwijziging> regels =
                nieuw.stream().map(Wijzigingsbericht::regel).toList();
        Optional<List<UUID>> anderen = kast.bewaar(huishouden, nr, regels, staat, boven);
        if (anderen.isEmpty()) {
            return Optional.empty();
        }
        boven.naarOnder();
        nr += nieuw.size();
        nieuw.forEach(this::onthoud);
        return Optional.of(new Bewaard(nieuw, anderen.get()));
    }

    private Wijzigingsbericht onthoud(Wijzigingsbericht genummerd) {
        staart.add(genummerd);
        if (staart.size() > STAART) {
            staart.remove();
        }
        return genummerd;
    }
}
