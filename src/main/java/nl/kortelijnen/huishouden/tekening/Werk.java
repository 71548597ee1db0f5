package nl.kortelijnen.huishouden.tekening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/** A handeling while it is being decided: a layer on the drawing in which its earlier operations already count. */
final class Werk {

    private final Staat staat;
    private final Wie wie;
    private final Boeking boeking;
    private final List<Effect.Nieuw> nieuw = new ArrayList<>();
    private final List<Effect.Zet> schrijf = new ArrayList<>();
    private final List<Effect.Schakel> uit = new ArrayList<>();
    private final List<Effect.Schakel> aan = new ArrayList<>();

    Werk(Staat voor, Wie wie, Boeking boeking) {
        this.staat = voor.laag();
        this.wie = wie;
        this.boeking = boeking;
    }

    Staat staat() {
        return staat;
    }

    Wie wie() {
        return wie;
    }

    Boeking boeking() {
        return boeking;
    }

    boolean bestaat(String id) {
        return staat.ding(id).isPresent();
    }

    /** The entity, unless it is unknown to whoever acts. */
    Optional<Ding> ding(String id) {
        return staat.ding(id).filter(ding -> Zicht.inLagen(staat, id, wie.lagen()));
    }

    Optional<Ding> van(String id, Soort soort) {
        return ding(id).filter(ding -> ding.soort() == soort);
    }

    Optional<Ding> knoop(String id) {
        return ding(id).filter(ding -> Soort.KNOPEN.contains(ding.soort()));
    }

    boolean isPersoon(String id) {
        return van(id, Soort.PERSOON).isPresent();
    }

    /** Makes an entity, unless it is there already. */
    void maak(String id, Soort soort, Map<Veld, Waarde> vast) {
        if (!bestaat(id)) {
            doe(new Effect(List.of(new Effect.Nieuw(id, soort, vast)), List.of(), List.of(), List.of()));
        }
    }

    void schrijf(String id, Register register, @Nullable Waarde waarde) {
        doe(new Effect(List.of(), List.of(new Effect.Zet(id, register, waarde)), List.of(), List.of()));
    }

    void schrijfAlle(String id, Map<Veld, @Nullable Waarde> velden) {
        velden.forEach((register, waarde) -> schrijf(id, register, waarde));
    }

    /** Carries out a part, and adds it to the effect. */
    void doe(Effect deel) {
        staat.verwerk(boeking, deel);
        nieuw.addAll(deel.nieuw());
        schrijf.addAll(deel.schrijf());
        uit.addAll(deel.uit());
        aan.addAll(deel.aan());
    }

    Effect klaar() {
        return new Effect(nieuw, schrijf, uit, aan);
    }

    /** Whether there are so many of these already, visible or not. */
    boolean vol(Set<Soort> soorten, int meeste, Predicate<Ding> past) {
        return staat.dingen()
                        .filter(ding -> soorten.contains(ding.soort()) && ding.aanwezig())
                        .filter(past)
                        .limit(meeste)
                        .count()
                >= meeste;
    }

    boolean vol(Soort soort, int meeste) {
        return vol(Set.of(soort), meeste, ding -> true);
    }
}
