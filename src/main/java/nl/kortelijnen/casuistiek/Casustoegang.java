package nl.kortelijnen.casuistiek;

import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;

/** Who may know that a case exists, by its status. To all others it does not. */
final class Casustoegang {

    private Casustoegang() {}

    static boolean magZien(Casusstatus status, boolean schrijver, Gebruiker lezer) {
        return schrijver
                || switch (status) {
                    case CONCEPT, AFGEKEURD, INGETROKKEN -> false;
                    case TER_BEOORDELING -> lezer.heeft(Rol.PROFESSIONAL);
                    case GEDEELD -> lezer.heeft(Rol.PROFESSIONAL) || lezer.heeft(Rol.REDACTEUR);
                    case VERBORGEN, DEFINITIEF_VERBORGEN -> lezer.heeft(Rol.REDACTEUR);
                };
    }

    static boolean magZien(CasusRij rij, Gebruiker lezer) {
        return magZien(rij.status, rij.isVan(lezer.account()), lezer);
    }

    static Fout.BestaatNiet bestaatNiet() {
        return new Fout.BestaatNiet(
                "Deze casus is er niet, of niet meer. Misschien trok de schrijver hem in. Kijk bij Casuïstiek wat er wel is.");
    }
}
