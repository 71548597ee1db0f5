package nl.kortelijnen.opslag.bewaking;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Whether the stores that the portal started itself are there. Stores from elsewhere are taken to be. */
public final class Opslagstand {

    private final List<Runnable> oren = new CopyOnWriteArrayList<>();
    private volatile boolean weg;

    /** They ended unasked and are being started again. */
    public boolean isWeg() {
        return weg;
    }

    public void zet(boolean nuWeg) {
        if (weg != nuWeg) {
            weg = nuWeg;
            oren.forEach(Runnable::run);
        }
    }

    /** Called at every change, on the thread that found out. */
    public void luister(Runnable oor) {
        oren.add(oor);
    }
}
