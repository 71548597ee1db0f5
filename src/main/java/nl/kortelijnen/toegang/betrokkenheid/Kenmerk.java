package nl.kortelijnen.toegang.betrokkenheid;

import java.security.SecureRandom;
import java.util.Locale;

/** What colleagues read to each other over the phone to mean one household: ten letters and digits, from chance. */
final class Kenmerk {

    /** Without what looks alike. */
    private static final String TEKENS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTE = 10;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Kenmerk() {}

    /** 30 to the power 10 possibilities: guessing one is hopeless within the limits of the emergency procedure. */
    static String nieuw() {
        StringBuilder kenmerk = new StringBuilder(LENGTE);
        while (kenmerk.length() < LENGTE) {
            kenmerk.append(TEKENS.charAt(TOEVAL.nextInt(TEKENS.length())));
        }
        return kenmerk.toString();
    }

    /** As stored, from what somebody typed: with spaces, hyphens or small letters. */
    static String gelezen(String getypt) {
        return getypt.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
