package nl.kortelijnen.toegang.betrokkenheid;

import java.util.Locale;
import nl.kortelijnen.gedeeld.Toevalscode;

/** What colleagues read to each other over the phone to mean one household: ten letters and digits, from chance. */
final class Huishoudkenmerk {

    private Huishoudkenmerk() {}

    /** 30 to the power 10 possibilities: guessing one is hopeless within the limits of the emergency procedure. */
    static String nieuw() {
        return Toevalscode.nieuw(Toevalscode.GROOT, 1, 10);
    }

    /** As stored, from what somebody typed: with spaces, hyphens or small letters. */
    static String gelezen(String getypt) {
        return getypt.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
