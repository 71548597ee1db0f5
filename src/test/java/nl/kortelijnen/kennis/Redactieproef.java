package nl.kortelijnen.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.kortelijnen.toegang.Gebruiker;
import nl.kortelijnen.toegang.Rol;
import nl.kortelijnen.toegang.TestInlog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two redacteuren and a reader at one text of the content folder; afterwards it is as the file says again. */
@SpringBootTest
abstract class Redactieproef {

    static final String STUK = "eerst-een-praatje";
    static final Gebruiker NIENKE = iemand("Nienke Baltussen", Rol.REDACTEUR);
    static final Gebruiker COLLEGA = iemand("Bram Hoekstra", Rol.REDACTEUR);
    static final Gebruiker LEZER = iemand("Marloes Peters", Rol.PROFESSIONAL);

    @Autowired
    Redactie redactie;

    @Autowired
    Kennisregister register;

    @Autowired
    JdbcClient jdbc;

    private static Gebruiker iemand(String naam, Rol rol) {
        return new Gebruiker(UUID.randomUUID(), naam, naam, Set.of(rol), null);
    }

    @BeforeEach
    void logIn() {
        TestInlog.als(NIENKE);
    }

    @AfterEach
    void ruimOp() throws Exception {
        jdbc.sql("delete from kennisversie").update();
        jdbc.sql("delete from kennisbestand").update();
        register.ververs();
        TestInlog.afmelden();
    }

    /** With this value in one field of the front matter. */
    Kennisversie schrijf(Kennisversie versie, String veld, String waarde) {
        Kennisvelden velden = redactie.velden(versie);
        Map<String, String> enkel = new LinkedHashMap<>(velden.enkel());
        enkel.put(veld, waarde);
        return redactie.bewaar(versie, new Kennisvelden(enkel, velden.lijsten(), velden.tekst()));
    }

    /** Until the index has heard of it. */
    static void wachtTot(BooleanSupplier waar) throws InterruptedException {
        long uiterlijk = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!waar.getAsBoolean() && System.nanoTime() < uiterlijk) {
            Thread.sleep(20);
        }
        assertThat(waar.getAsBoolean()).isTrue();
    }
}
