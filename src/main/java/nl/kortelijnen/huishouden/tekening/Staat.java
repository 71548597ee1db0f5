package nl.kortelijnen.huishouden.tekening;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import org.jspecify.annotations.Nullable;

/**
 * The drawing with its history, possibly as a layer on top of another that it leaves as it is, so that it can be thrown
 * away. Used by one thread at a time.
 */
public final class Staat {

    private final String huishouden;
    private final @Nullable Staat onder;
    private final Map<String, Ding> dingen = new LinkedHashMap<>();
    private final Map<String, Geboekt> handelingen = new HashMap<>();

    private Staat(String huishouden, @Nullable Staat onder) {
        this.huishouden = huishouden;
        this.onder = onder;
    }

    /** Nothing yet. */
    public static Staat leeg(String huishouden) {
        return new Staat(huishouden, null);
    }

    /** A layer on top of this one. */
    public Staat laag() {
        return new Staat(huishouden, this);
    }

    public String huishouden() {
        return huishouden;
    }

    public Optional<Ding> ding(String id) {
        return Optional.ofNullable(vind(id));
    }

    private @Nullable Ding vind(String id) {
        Ding eigen = dingen.get(id);
        return eigen != null || onder == null ? eigen : onder.vind(id);
    }

    Ding bekend(String id) {
        return Objects.requireNonNull(vind(id), id);
    }

    public Optional<Geboekt> handeling(String h) {
        Geboekt eigen = handelingen.get(h);
        return eigen != null || onder == null ? Optional.ofNullable(eigen) : onder.handeling(h);
    }

    public Stream<Ding> dingen() {
        Stream<Ding> eigen = dingen.values().stream();
        return onder == null
                ? eigen
                : Stream.concat(onder.dingen().filter(ding -> !dingen.containsKey(ding.id())), eigen);
    }

    /** Puts this layer into the one below it. */
    public void naarOnder() {
        Staat beneden = Objects.requireNonNull(onder);
        beneden.dingen.putAll(dingen);
        beneden.handelingen.putAll(handelingen);
    }

    /** Carries an effect out, unasked. */
    public void verwerk(Boeking boeking, Effect effect) {
        for (Effect.Nieuw nieuw : effect.nieuw()) {
            if (vind(nieuw.id()) == null) {
                zet(Ding.nieuw(nieuw.id(), nieuw.soort(), boeking.door(), nieuw.vast()));
            }
        }
        for (Effect.Zet zet : effect.schrijf()) {
            Schrijf schrijf = new Schrijf(boeking.nr(), boeking.h(), boeking.door(), zet.waarde(), null);
            zet(bekend(zet.id()).met(zet.register(), schrijf));
        }
        for (Effect.Schakel uit : effect.uit()) {
            zet(bekend(uit.id())
                    .omgezet(een -> een.h().equals(uit.h()) && een.telt() ? een.uitDoor(boeking.h()) : een));
        }
        for (Effect.Schakel aan : effect.aan()) {
            zet(bekend(aan.id()).omgezet(een -> aan.h().equals(een.uit()) ? een.uitDoor(null) : een));
        }
        handelingen.put(boeking.h(), new Geboekt(boeking, effect.geraakt()));
    }

    private void zet(Ding ding) {
        dingen.put(ding.id(), ding);
    }
}
