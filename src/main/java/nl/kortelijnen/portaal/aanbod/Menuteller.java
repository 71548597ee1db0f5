package nl.kortelijnen.portaal.aanbod;

import nl.kortelijnen.toegang.wie.Gebruiker;

/** A number beside a menu item: how many new things wait there for this person. */
public interface Menuteller {

    /** The menu item's route, for example {@code consultaties}. */
    String route();

    int aantal(Gebruiker gebruiker);
}
