package nl.kortelijnen.huishouden.tekening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import org.jspecify.annotations.Nullable;

/** Undo and redo: writes are switched off and on, entity by entity, and only where nobody else is harmed (R5–R8). */
final class Herroeping {

    private static final long ZO_LANG = Duration.ofHours(24).toMillis();
    private static final long MOMENT_ZO_LANG = Duration.ofHours(1).toMillis();

    private Herroeping() {}

    static @Nullable Code herroep(Werk werk, String h) {
        Optional<Geboekt> van = werk.staat().handeling(h);
        if (van.isEmpty()) {
            return Code.ONBEKEND;
        }
        if (!van.get().boeking().door().equals(werk.wie().id())) {
            return Code.NIET_VAN_JOU;
        }
        boolean moment = van.get().dingen().stream()
                .flatMap(id -> werk.staat().ding(id).stream())
                .anyMatch(ding -> ding.soort() == Soort.MOMENT);
        if (werk.boeking().op() - van.get().boeking().op() > (moment ? MOMENT_ZO_LANG : ZO_LANG)) {
            return Code.TE_OUD;
        }
        return schakel(werk, van.get(), schrijf -> schrijf.h().equals(h) && schrijf.telt(), id -> Effect.uit(h, id));
    }

    static @Nullable Code herstel(Werk werk, String herroeping) {
        Optional<Geboekt> van = werk.staat().handeling(herroeping);
        if (van.isEmpty()) {
            return Code.ONBEKEND;
        }
        if (!van.get().boeking().door().equals(werk.wie().id())) {
            return Code.NIET_VAN_JOU;
        }
        return schakel(werk, van.get(), schrijf -> herroeping.equals(schrijf.uit()), id -> Effect.aan(herroeping, id));
    }

    /** Gives the first reason why an entity was skipped; {@link Code#NIETS} when there was nothing to switch. */
    private static @Nullable Code schakel(
            Werk werk, Geboekt van, Predicate<Schrijf> raakt, Function<String, Effect> deel) {
        Map<String, List<String>> erop = Zicht.dragers(werk.staat());
        Code code = Code.NIETS;
        for (String id : van.dingen()) {
            if (!werk.staat().bekend(id).heeft(raakt)) {
                continue;
            }
            Staat proef = werk.staat().laag();
            proef.verwerk(werk.boeking(), deel.apply(id));
            Code bezwaar = bezwaar(werk, proef, id, erop, van.boeking().nr());
            if (bezwaar == null) {
                werk.doe(deel.apply(id));
                volgEinden(erop, werk.staat(), werk.staat().bekend(id));
            }
            if (code == Code.NIETS || code == null) {
                code = bezwaar;
            }
        }
        return code;
    }

    private static @Nullable Code bezwaar(
            Werk werk, Staat proef, String id, Map<String, List<String>> erop, long sinds) {
        for (String een : Zicht.metWatErop(erop, List.of(id))) {
            if (Zicht.zichtbaar(werk.staat(), een)
                    && !Zicht.zichtbaar(proef, een)
                    && heeftWerkVanAnder(werk, een, sinds)) {
                return Code.IN_GEBRUIK;
            }
        }
        return Zicht.isEigenVoorouder(proef, id) ? Code.VOOROUDER : null;
    }

    /** Whether somebody else made it, put it back or wrote to it after this number, even to clear a field (R6). */
    private static boolean heeftWerkVanAnder(Werk werk, String id, long sinds) {
        return werk.staat()
                .bekend(id)
                .heeft(schrijf -> schrijf.telt()
                        && schrijf.nr() > sinds
                        && !schrijf.door().equals(werk.wie().id()));
    }

    /** A line that got its old ends back rests on those from now on. */
    private static void volgEinden(Map<String, List<String>> erop, Staat staat, Ding ding) {
        if (ding.soort() == Soort.LIJN) {
            Zicht.rustOp(staat, ding)
                    .ifPresent(einden -> einden.forEach(onder -> erop.computeIfAbsent(onder, nieuw -> new ArrayList<>())
                            .add(ding.id())));
        }
    }
}
