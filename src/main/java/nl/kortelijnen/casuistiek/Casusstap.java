package nl.kortelijnen.casuistiek;

import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;

/** What somebody can do with a case, and in which part: as its writer, as a colleague, as the redacteur. */
public enum Casusstap {
    BEWERK(Partij.SCHRIJVER),
    VRAAG_BEOORDELING(Partij.SCHRIJVER),
    NEEM_TERUG(Partij.SCHRIJVER),
    TREK_IN(Partij.SCHRIJVER),
    KEUR_GOED(Partij.COLLEGA),
    GEEF_TERUG(Partij.COLLEGA),
    MELD_HERKENBAAR(Partij.COLLEGA),
    REAGEER(Partij.LEZER),
    ZET_TERUG(Partij.REDACTEUR),
    VERBERG_DEFINITIEF(Partij.REDACTEUR);

    private final Partij partij;

    Casusstap(Partij partij) {
        this.partij = partij;
    }

    /** Whether this person may take the step, apart from the status of the case. */
    boolean isVoor(Gebruiker gebruiker, boolean schrijver) {
        return switch (partij) {
            case SCHRIJVER -> schrijver;
            case COLLEGA -> !schrijver && gebruiker.heeft(Rol.PROFESSIONAL);
            case LEZER -> gebruiker.heeft(Rol.PROFESSIONAL);
            case REDACTEUR -> !schrijver && gebruiker.heeft(Rol.REDACTEUR);
        };
    }

    private enum Partij {
        SCHRIJVER,
        COLLEGA,
        LEZER,
        REDACTEUR
    }
}
