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
import nl.kortelijnen.huishouden.tekening.Wie;

/**
 * One drawing in memory, never ahead of the store: a fold of its log, with the last numbers ready to be told. Used by
 * one thread at a time.
 */
final class Tekenstand {

    /** So far back a tail goes; who missed more gets the picture. */
    static final int STAART = 1000;

    /** @param anderen other households of people of whom something changed that they share */
    record Bewaard(List<Wijzigingsbericht> nieuw, List<UUID> anderen) {}

    private final UUID huishouden;
    private final Neo4jTekeningkast kast;
    private final Clock klok;
    private final Staat staat;
    private final Deque<Wijzigingsbericht> staart = new ArrayDeque<>();
    private volatile long nr;

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
