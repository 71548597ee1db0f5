package nl.kortelijnen.toegang.organisatie;

import java.security.SecureRandom;

/** A password to begin with: five groups of four, easy to read out, 98 bits of chance. */
final class Eerstewachtwoord {

    private static final String TEKENS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROEPEN = 5;
    private static final int PER_GROEP = 4;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Eerstewachtwoord() {}

    static String nieuw() {
        StringBuilder wachtwoord = new StringBuilder();
        for (int plek = 0; plek < GROEPEN * PER_GROEP; plek++) {
            if (plek > 0 && plek % PER_GROEP == 0) {
                wachtwoord.append('-');
            }
            wachtwoord.append(TEKENS.charAt(TOEVAL.nextInt(TEKENS.length())));
        }
        return wachtwoord.toString();
    }
}
