package nl.kortelijnen.vraagbaak;

import java.util.UUID;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** Who writes something, and how that will stand below it. */
record Ondertekening(UUID account, String weergave, boolean opFunctie) {

    static Ondertekening van(Gebruiker wie, Afzenders afzenders, boolean opFunctie) {
        return new Ondertekening(wie.account(), afzenders.van(wie, opFunctie), opFunctie);
    }
}
