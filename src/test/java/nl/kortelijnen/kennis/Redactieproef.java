package nl.kortelijnen.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.kortelijnen.kennis.redactie.Kennisvelden;
import nl.kortelijnen.kennis.redactie.Kennisversie;
import nl.kortelijnen.kennis.redactie.Redactie;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two redacteuren and a reader at one text of the content folder; afterwards it is as the file says again. */
@SpringBootTest
public abstract class Redactieproef {

    public static final String STUK = "eerst-een-praatje";
    public static final Gebruiker NIENKE = iemand("Nienke Baltussen", Rol.REDACTEUR);
    public static final Gebruiker COLLEGA = iemand("Bram Hoekstra", Rol.REDACTEUR);
    public static final Gebruiker LEZER = iemand("Marloes Peters", Rol.PROFESSIONAL);

    @Autowired
    public Redactie redactie;

    @Autowired
    Kennisregister register;

    @Autowired
    public JdbcClient jdbc;

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
    public Kennisversie schrijf(Kennisversie versie, String veld, String waarde) {
        Kennisvelden velden = redactie.velden(versie);
        Map<String, String> enkel = new LinkedHashMap<>(velden.enkel());
        enkel.put(veld, waarde);
        return redactie.bewaar(versie, new Kennisvelden(enkel, velden.lijsten(), velden.tekst()));
    }

    /** Until the index has heard of it. */
    public static void wachtTot(BooleanSupplier waar) throws InterruptedException {
        long uiterlijk = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!waar.getAsBoolean() && System.nanoTime() < uiterlijk) {
            Thread.sleep(20);
        }
        assertThat(waar.getAsBoolean()).isTrue();
    }
}
