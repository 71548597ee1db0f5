package nl.kortelijnen.casuistiek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** C04, C11: only what is shared is found, only by colleagues, and of what is withdrawn nothing stays in the index. */
@SpringBootTest
class CasusInZoekenTest {

    @Autowired
    Casussen casussen;

    @Autowired
    Casusbank casusbank;

    @Autowired
    Casusbeoordeling beoordeling;

    @Autowired
    Zoekmachine zoekmachine;

    @Autowired
    Accounts accounts;

    @Autowired
    Gegevensmap gegevens;

    @Autowired
    Zoekmelder zoekmelder;

    private final String woord = "kwz" + letters();
    private Gebruiker schrijver;
    private Gebruiker collega;

    @BeforeEach
    void mensen() {
        schrijver = mens(Rol.PROFESSIONAL);
        collega = mens(Rol.PROFESSIONAL);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void gevonden_zodra_gedeeld_en_weg_zodra_gemeld_of_ingetrokken() throws Exception {
        TestInlog.als(schrijver);
        UUID id = casussen.begin(
                CasuistiekTest.tekst("Een " + woord).met(Casusveld.WAT_HIELP, "Samen het " + woord + " bekijken."));
        casussen.vraagBeoordeling(id);
        TestInlog.als(collega);
        assertThat(totaal(collega)).isZero();
        beoordeling.keurGoed(id, casusbank.lees(id).versie());

        wachtTot(Duration.ofSeconds(10), () -> totaal(collega) == 1);
        wachtTot(Duration.ofSeconds(20), this::staatOpSchijf);
        Zoekresultaat gevonden = zoek(Optional.of(collega), Map.of(Facet.CASUSSOORT.code(), Set.of("twijfel")));
        assertThat(gevonden.treffers()).singleElement().satisfies(treffer -> {
            assertThat(treffer.soort()).isEqualTo("casus");
            assertThat(treffer.url()).isEqualTo("casuistiek/" + id);
        });
        buitenstaandersVindenNiets();

        beoordeling.meldHerkenbaar(id, "");
        wachtTot(Duration.ofSeconds(10), () -> totaal(collega) == 0);
        assertThat(totaal(schrijver)).isZero();

        TestInlog.als(schrijver);
        casussen.trekIn(id);
        wachtTot(Duration.ofSeconds(60), () -> !staatOpSchijf());
        assertThat(totaal(schrijver)).isZero();
    }

    @Test
    void van_een_ingetrokken_casus_blijft_ook_tussen_andere_niets_op_schijf() throws Exception {
        UUID weg = gedeeld("Een " + woord);
        gedeeld("Een andere casus");
        gedeeld("Nog een andere casus");
        zoekmelder.alles(Casusbron.NAAM);
        Thread.sleep(3000);
        wachtTot(Duration.ofSeconds(20), this::staatOpSchijf);
        TestInlog.als(schrijver);
        casussen.trekIn(weg);
        wachtTot(Duration.ofSeconds(10), () -> totaal(collega) == 0);
        wachtTot(Duration.ofSeconds(60), () -> !staatOpSchijf());
    }

    private UUID gedeeld(String titel) {
        TestInlog.als(schrijver);
        UUID id = casussen.begin(CasuistiekTest.tekst(titel));
        casussen.vraagBeoordeling(id);
        TestInlog.als(collega);
        beoordeling.keurGoed(id, casusbank.lees(id).versie());
        return id;
    }

    private void buitenstaandersVindenNiets() {
        for (Optional<Gebruiker> wie : Set.of(Optional.<Gebruiker>empty(), Optional.of(mens(Rol.BEHEERDER)))) {
            Zoekresultaat niets = zoek(wie, Map.of());
            assertThat(niets.totaal()).isZero();
            assertThat(niets.facetten().values())
                    .allSatisfy(waarden -> assertThat(waarden).isEmpty());
            assertThat(String.valueOf(niets.bedoelde())).doesNotContain(woord);
        }
    }

    private long totaal(Gebruiker wie) {
        return zoek(Optional.of(wie), Map.of()).totaal();
    }

    private Zoekresultaat zoek(Optional<Gebruiker> wie, Map<String, Set<String>> filters) {
        return zoekmachine.zoek(new Zoekvraag(woord, filters, 0, 20), wie);
    }

    private boolean staatOpSchijf() throws IOException {
        while (true) {
            try (Stream<Path> bestanden = Files.walk(gegevens.pad())) {
                return bestanden.filter(Files::isRegularFile).anyMatch(this::bevatWoord);
            } catch (UncheckedIOException netWeggehaald) {
                // the index threw a file away while we looked: look again
            }
        }
    }

    private boolean bevatWoord(Path bestand) {
        try {
            return new String(Files.readAllBytes(bestand), StandardCharsets.ISO_8859_1).contains(woord);
        } catch (IOException netWeggehaald) {
            return false;
        }
    }

    private static void wachtTot(Duration hoogstens, Callable<Boolean> waar) throws Exception {
        long uiterlijk = System.nanoTime() + hoogstens.toNanos();
        while (!waar.call()) {
            assertThat(System.nanoTime()).as("binnen " + hoogstens).isLessThan(uiterlijk);
            Thread.sleep(50);
        }
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private Gebruiker mens(Rol... rollen) {
        return TestInlog.maak(accounts, "z" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }
}
