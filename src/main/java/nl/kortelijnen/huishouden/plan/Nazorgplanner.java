package nl.kortelijnen.huishouden.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.verloop.EpisodeGeopend;
import nl.kortelijnen.huishouden.verloop.EpisodeGesloten;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts the days on which somebody asks how it goes in the agenda of the fixed contact, and takes them out again. */
@Component
class Nazorgplanner {

    private static final int KRING_NA_DAGEN = 28;

    private final Nazorgrijen rijen;
    private final Betrokkenen betrokkenen;
    private final Toegang toegang;
    private final List<Integer> weken;
    private final Clock klok;

    Nazorgplanner(
            Nazorgrijen rijen,
            Betrokkenen betrokkenen,
            Toegang toegang,
            @Value("${kortelijnen.nazorg.weken:4,13,26}") List<Integer> weken,
            Clock klok) {
        this.rijen = rijen;
        this.betrokkenen = betrokkenen;
        this.toegang = toegang;
        this.weken = List.copyOf(weken);
        this.klok = klok;
    }

    /** After closing: four weeks, a quarter and half a year, unless the settings say otherwise. */
    @EventListener
    void gesloten(EpisodeGesloten gebeurtenis) {
        if (gebeurtenis.afloop().vraagtPlan()) {
            LocalDate vandaag = Nederlands.vandaag(klok);
            weken.forEach(aantal -> zet(Nazorgsoort.NAZORG, gebeurtenis.huishouden(), null, vandaag.plusWeeks(aantal)));
        }
    }

    /** Whoever works with a household again asks how it goes anyway. */
    @EventListener
    void geopend(EpisodeGeopend gebeurtenis) {
        rijen.open(gebeurtenis.huishouden()).stream()
                .filter(een -> een.soort == Nazorgsoort.NAZORG)
                .forEach(een -> {
                    een.vervallen = klok.instant();
                    rijen.saveAndFlush(een);
                });
    }

    /** When the family says yes: the call after four weeks (H21) and the day to look at it again. */
    void plan(Plansoort soort, UUID huishouden, UUID plan, LocalDate op, @Nullable LocalDate evaluatie) {
        rijen.open(huishouden).stream().filter(een -> plan.equals(een.plan)).forEach(een -> {
            een.vervallen = klok.instant();
            rijen.saveAndFlush(een);
        });
        if (soort == Plansoort.FAMILIEGROEPSPLAN) {
            zet(Nazorgsoort.KRING_BELLEN, huishouden, plan, op.plusDays(KRING_NA_DAGEN));
        }
        if (evaluatie != null) {
            zet(Nazorgsoort.EVALUATIE, huishouden, plan, evaluatie);
        }
    }

    private void zet(Nazorgsoort soort, UUID huishouden, @Nullable UUID plan, LocalDate op) {
        NazorgRij rij = new NazorgRij();
        rij.id = UUID.randomUUID();
        rij.huishouden = huishouden;
        rij.plan = plan;
        rij.soort = soort;
        rij.op = op;
        rij.wie = betrokkenen.vasteContacten(huishouden).stream()
                .filter(vast -> vast.tot() == null)
                .findFirst()
                .map(vast -> vast.account())
                .orElseGet(() -> toegang.vereis().account());
        rij.verslag = "";
        rijen.saveAndFlush(rij);
    }
}
