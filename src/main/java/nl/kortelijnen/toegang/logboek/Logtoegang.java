package nl.kortelijnen.toegang.logboek;

import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** Who may read the log. NEN 7513:2018 §8: only with two factors. */
final class Logtoegang {

    private Logtoegang() {}

    /** @throws Fout.GeenToegang without one */
    static void vereisTweedeFactor(Toegang toegang) {
        toegang.vereis();
        if (!toegang.metTweedeFactor()) {
            throw new Fout.GeenToegang(
                    "Het logboek is alleen te lezen na een tweede stap bij het inloggen. Zet die aan op je profiel"
                            + " en log opnieuw in.");
        }
    }

    static void vereisPrivacyfunctionaris(Toegang toegang) {
        toegang.vereisGeteld(Rol.PRIVACYFUNCTIONARIS);
        vereisTweedeFactor(toegang);
    }

    /** @return the one organisation whose people one may see */
    static UUID vereisOrganisatiebeheerder(Toegang toegang) {
        UUID organisatie = toegang.vereisGeteld(Rol.ORGANISATIEBEHEERDER).organisatie();
        vereisTweedeFactor(toegang);
        if (organisatie == null) {
            throw new Fout.GeenToegang(
                    "Bij je account staat geen organisatie. Vraag je beheerder om die in te vullen.");
        }
        return organisatie;
    }
}
