package nl.kortelijnen.opslag.bewaking;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kortelijnen.gedeeld.Fout;

/** What may be written at this moment, by how much room the disk has. */
public final class Schijfruimte {

    /** In order: each allows less than the one before. */
    public enum Stand {
        RUIM,
        /** Everything goes on; the beheerder must make room. */
        KRAP,
        /** People read; only what reading itself needs is written. */
        ALLEEN_LEZEN,
        /** Nothing is written. */
        VOL
    }

    /** What is said to whoever wants to save something. */
    public static final String ZIN = "De schijf van het portaal is bijna vol: lezen kan nog, bewaren nu niet. "
            + "Wat al bewaard was staat er nog; deze wijziging niet. "
            + "Bewaar je tekst even ergens anders en probeer het later opnieuw. De beheerder weet ervan.";

    private final List<Runnable> oren = new CopyOnWriteArrayList<>();
    private volatile Stand stand = Stand.RUIM;

    public Stand stand() {
        return stand;
    }

    public boolean isAlleenLezen() {
        return stand.compareTo(Stand.ALLEEN_LEZEN) >= 0;
    }

    /** @throws Fout.AlleenLezen when people can only read */
    public void eisSchrijven() {
        if (isAlleenLezen()) {
            throw new Fout.AlleenLezen(ZIN);
        }
    }

    /**
     * Called at every change, on the thread that measures.
     *
     * @return takes it back
     */
    public Runnable luister(Runnable oor) {
        oren.add(oor);
        return () -> oren.remove(oor);
    }

    void zet(Stand nieuw) {
        if (stand != nieuw) {
            stand = nieuw;
            oren.forEach(Runnable::run);
        }
    }
}
