package nl.kortelijnen.huishouden.live;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekening.Laag;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.toegang.Gebruiker;
import nl.kortelijnen.toegang.betrokkenheid.Meekijkers;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** Somebody who was let in, and what must happen when that changes. */
final class Binnenkomst {

    private final Toegangsbewijs bewijs;
    private final boolean tweedeFactor;
    private final @Nullable Authentication aanmelding;
    private volatile Runnable bijVerandering = () -> {};
    private volatile Runnable bijDicht = () -> {};
    private volatile boolean dicht;
    private Runnable volgNietMeer = () -> {};

    Binnenkomst(Toegangsbewijs bewijs, boolean tweedeFactor, @Nullable Authentication aanmelding) {
        this.bewijs = bewijs;
        this.tweedeFactor = tweedeFactor;
        this.aanmelding = aanmelding;
    }

    void volg(Meekijkers meekijkers) {
        volgNietMeer = meekijkers.volg(bewijs.huishouden(), () -> bijVerandering.run(), this::wordtDicht);
    }

    /** What happened before somebody listened is told at once. */
    void luister(Runnable verandering, Runnable sluiting) {
        bijVerandering = verandering;
        bijDicht = sluiting;
        if (dicht) {
            sluiting.run();
        }
    }

    private void wordtDicht() {
        dicht = true;
        bijDicht.run();
    }

    void vertrekt() {
        volgNietMeer.run();
    }

    UUID huishouden() {
        return bewijs.huishouden();
    }

    Gebruiker wie() {
        return bewijs.wie();
    }

    boolean tweedeFactor() {
        return tweedeFactor;
    }

    @Nullable
    Authentication aanmelding() {
        return aanmelding;
    }

    /** The emergency procedure reads and changes nothing. */
    Rol rol() {
        return bewijs.nood() ? Rol.BEKIJKEN : Rol.TEKENEN;
    }

    /** All layers but those a lock keeps from this person. */
    Set<Laag> lagen() {
        Set<Laag> lagen = EnumSet.allOf(Laag.class);
        lagen.removeIf(laag -> laag != Laag.GEWOON && !bewijs.ziet("tekening/" + laag.code()));
        return lagen;
    }
}
