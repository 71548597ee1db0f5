package nl.kortelijnen.regels.tegenvoorbeeld.laag;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.function.Supplier;

/** Asks the machine what time it is instead of the portal's clock. */
public class Haastig {

    static final String VRAAG = "delete from iets where tot < now()";

    LocalDate vandaag() {
        return LocalDate.now();
    }

    Supplier<Instant> verwezen() {
        return Instant::now;
    }

    InstantSource bron() {
        return InstantSource.system();
    }

    Clock seconden() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }

    Calendar ouderwets() {
        return new GregorianCalendar();
    }

    Instant nu() {
        return Instant.now();
    }
}
