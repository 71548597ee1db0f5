package nl.kortelijnen.huishouden.live.kanaal;

import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.huishouden.live.Slotcode;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.tekening.Wie;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.zitting.Gast;

/** A guest: one household, the role of the invitation, the plain layer, until the session ends. */
final class Gasttoegang implements Kamertoegang {

    private final Gast gast;
    private final Wacht wacht;
    private volatile Runnable bijDicht = () -> {};

    Gasttoegang(Gast gast, Wacht wacht) {
        this.gast = gast;
        this.wacht = wacht;
    }

    /** Who sees to it that guests leave in time. */
    interface Wacht {
        boolean magNog(UUID gast);

        void volg(Gasttoegang gast);

        void laatLos(Gasttoegang gast);
    }

    UUID gast() {
        return gast.id();
    }

    void sluit() {
        bijDicht.run();
    }

    @Override
    public UUID huishouden() {
        return gast.huishouden();
    }

    @Override
    public String id() {
        return Wie.GAST + gast.id();
    }

    @Override
    public String naam() {
        return gast.naam() + " (gast)";
    }

    @Override
    public Rol rol() {
        return gast.rol();
    }

    @Override
    public Set<Laag> lagen() {
        return Set.of(Laag.GEWOON);
    }

    @Override
    public boolean magNog() {
        return wacht.magNog(gast.id());
    }

    @Override
    public void luister(Runnable verandering, Runnable sluiting) {
        bijDicht = sluiting;
        wacht.volg(this);
        if (!magNog()) {
            sluiting.run();
        }
    }

    @Override
    public void gaatSchrijven() {
        // the log of the drawing names the guest with each change; the invitation stands in the portal's log
    }

    @Override
    public Einde einde() {
        return new Einde(
                "ZITTING_BEEINDIGD",
                "Het samen tekenen is afgelopen. Wat u tekende is bewaard.",
                Slotcode.ZITTING_VOORBIJ);
    }

    @Override
    public void vertrekt() {
        wacht.laatLos(this);
    }
}
