package nl.kortelijnen.toegang.logboek;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose lines per day: those about a household, or those an employee made within an organisation. */
record Logdagvraag(
        @Nullable UUID huishouden,
        @Nullable UUID organisatie,
        @Nullable UUID account,
        Logperiode periode) {

    static Logdagvraag vanHuishouden(UUID huishouden, Logperiode periode) {
        return new Logdagvraag(huishouden, null, null, periode);
    }

    static Logdagvraag vanMedewerker(UUID organisatie, UUID account, Logperiode periode) {
        return new Logdagvraag(null, organisatie, account, periode);
    }
}
