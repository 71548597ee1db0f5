package nl.kortelijnen.regels.tegenvoorbeeld.laag;

import java.time.Instant;
import java.time.LocalDate;

/** Asks the machine what time it is instead of the portal's clock. */
public class Haastig {

    static final String VRAAG = "delete from iets where tot < now()";

    LocalDate vandaag() {
        return LocalDate.now();
    }

    Instant nu() {
        return Instant.now();
    }
}
