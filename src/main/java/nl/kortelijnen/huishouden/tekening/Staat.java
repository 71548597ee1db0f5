package nl.kortelijnen.huishouden.tekening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.taal.Register;
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

    /** As it was kept. */
    public static Staat van(String huishouden, Vouw vouw) {
        Staat staat = leeg(huishouden);
        Map<Long, Boeking> boekingen = new HashMap<>();
        for (Vouw.Boekregel een : vouw.boekingen()) {
            Boeking boeking = new Boeking(een.nr(), een.h(), een.door(), een.op());
            boekingen.put(een.nr(), boeking);
            staat.handelingen.put(een.h(), new Geboekt(boeking, een.dingen()));
        }
        for (Vouw.Dingregel een : vouw.dingen()) {
            Map<Register, List<Schrijf>> registers = new LinkedHashMap<>();
            een.registers()
                    .forEach(register -> registers.put(
                            register.register(),
                            register.rij().stream()
                                    .map(schrijf -> schrijf(schrijf, boekingen))
                                    .toList()));
            staat.zet(new Ding(een.id(), een.soort(), een.maker(), een.vast(), registers));
        }
        return staat;
    }

    private static Schrijf schrijf(Vouw.Schrijfregel een, Map<Long, Boeking> boekingen) {
        Boeking boeking = Objects.requireNonNull(boekingen.get(een.nr()));
        Boeking herroep = boekingen.get(een.uit());
        return new Schrijf(een.nr(), boeking.h(), boeking.door(), een.waarde(), herroep == null ? null : herroep.h());
    }

    /** All of it, to be kept; of the lowest layer only. */
    public Vouw vouw() {
        if (onder != null) {
            throw new IllegalStateException("Only what is certain is kept");
        }
        return new Vouw(
                Vouw.VERSIE,
                handelingen.values().stream()
                        .map(een -> new Vouw.Boekregel(
                                een.boeking().nr(),
                                een.boeking().h(),
                                een.boeking().door(),
                                een.boeking().op(),
                                een.dingen()))
                        .sorted(Comparator.comparingLong(Vouw.Boekregel::nr))
                        .toList(),
                dingen.values().stream().map(this::regel).toList());
    }

    private Vouw.Dingregel regel(Ding ding) {
        return new Vouw.Dingregel(
                ding.id(),
                ding.soort(),
                ding.maker(),
                ding.vast(),
                ding.registers().entrySet().stream()
                        .map(register -> new Vouw.Registerregel(
                                register.getKey(),
                                register.getValue().stream()
                                        .map(een -> new Vouw.Schrijfregel(een.nr(), een.waarde(), nummer(een.uit())))
                                        .toList()))
                        .toList());
    }

    private long nummer(@Nullable String h) {
        return h == null
                ? 0
                : Objects.requireNonNull(handelingen.get(h)).boeking().nr();
    }

    /** A layer on top of this one. */
    public Staat laag() {
        return new Staat(huishouden, this);
    }

    public String huishouden() {
        return huishouden;
    }

    /** What has a number above this one, here or below. */
    public Stream<Boeking> boekingen(long boven) {
        Stream<Boeking> eigen =
                handelingen.values().stream().map(Geboekt::boeking).filter(boeking -> boeking.nr() > boven);
        return onder == null ? eigen : Stream.concat(onder.boekingen(boven), eigen);
    }

    /** The last number that is in it; 0 when there is none. */
    public long laatste() {
        long eigen = handelingen.values().stream()
                .mapToLong(een -> een.boeking().nr())
                .max()
                .orElse(0);
        return onder == null ? eigen : Math.max(eigen, onder.laatste());
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
