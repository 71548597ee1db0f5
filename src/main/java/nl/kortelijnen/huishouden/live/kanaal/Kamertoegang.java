package nl.kortelijnen.huishouden.live.kanaal;

import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.huishouden.live.Deelnemer;
import nl.kortelijnen.huishouden.live.Slotcode;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.tekening.taal.Laag;

/** Somebody who was let in: with which rights at this moment, and what must happen when those change. */
interface Kamertoegang extends Deelnemer.Waarborg {

    UUID huishouden();

    /** Of the account, or of the guest. */
    String id();

    String naam();

    Rol rol();

    Set<Laag> lagen();

    /** What happened before somebody listened is told at once. */
    void luister(Runnable verandering, Runnable sluiting);

    /** Before this page changes anything for the first time. */
    void gaatSchrijven();

    /** How it ends when the right ends. */
    Einde einde();

    void vertrekt();

    record Einde(String code, String tekst, Slotcode slot) {}
}
