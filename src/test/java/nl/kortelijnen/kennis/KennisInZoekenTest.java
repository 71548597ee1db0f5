package nl.kortelijnen.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Treffer;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Knowledge is found, with its exception, and follows its file while the portal runs (G01, G03, G04, G05). */
@SpringBootTest
class KennisInZoekenTest {

    private static final Path INHOUD = TestOpslag.nieuweMap();
    private static final Gebruiker IEMAND =
            new Gebruiker(UUID.randomUUID(), "professional", "Marloes Peters", Set.of(Rol.PROFESSIONAL), null);

    @Autowired
    private Zoekmachine zoekmachine;

    @DynamicPropertySource
    static void inhoud(DynamicPropertyRegistry instellingen) throws IOException {
        Path kennis = Files.createDirectories(INHOUD.resolve("kennis"));
        try (var bestanden = Files.list(Path.of("content/kennis"))) {
            for (Path bestand : bestanden.toList()) {
                Files.copy(bestand, kennis.resolve(bestand.getFileName()));
            }
        }
        instellingen.add("kortelijnen.inhoud", INHOUD::toString);
    }

    private Zoekresultaat zoek(String tekst) {
        return zoekmachine.zoek(new Zoekvraag(tekst, Map.of(), 0, 20), Optional.of(IEMAND));
    }

    /** Asks again until the first hit is this one, for a while: the machine may be busy. */
    private void wachtOpEerste(String tekst, String id) throws InterruptedException {
        long uiterlijk = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        String eerste = "";
        while (!eerste.equals(id) && System.nanoTime() < uiterlijk) {
            Thread.sleep(20);
            eerste =
                    zoek(tekst).treffers().stream().findFirst().map(Treffer::id).orElse("");
        }
        assertThat(eerste).isEqualTo(id);
    }

    @Test
    void start_bij_de_ouders_toont_de_uitzondering_voor_eergerelateerd_geweld_in_de_treffer() {
        Treffer treffer = zoek("start bij de ouders").treffers().getFirst();

        assertThat(treffer.id()).isEqualTo("begin-bij-de-ouders");
        assertThat(treffer.extra(Zoekdocument.TENZIJ)).contains("eergerelateerd geweld");
    }

    @Test
    void een_uitspraak_staat_bovenaan_met_wanneer_het_alarm_is() {
        Treffer treffer = zoek("ik maak je dood").treffers().getFirst();

        assertThat(treffer.id()).isEqualTo("ik-maak-je-dood");
        assertThat(treffer.extra(Zoekdocument.ALARM)).contains("wapen");
    }

    @Test
    void tikfouten_vinden_huiselijk_geweld() {
        assertThat(zoek("huiselyk gewelt").bedoelde()).isEqualTo("huiselijk geweld");
    }

    @Test
    void wie_niet_is_ingelogd_krijgt_geen_treffer_en_geen_telling() {
        Zoekresultaat niets = zoekmachine.zoek(new Zoekvraag("ouders", Map.of(), 0, 20), Optional.empty());

        assertThat(niets.totaal()).isZero();
        assertThat(niets.facetten().values())
                .allSatisfy(waarden -> assertThat(waarden).isEmpty());
    }

    @Test
    void een_nieuw_gewijzigd_en_weggehaald_bestand_volgt_vanzelf() throws Exception {
        Path bestand = INHOUD.resolve("kennis/sub/proef.md");
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, "---\ntitel: Zevenblad bij de voordeur\n---\nTekst.\n");
        wachtOpEerste("zevenblad", "proef");

        Files.writeString(bestand, "---\ntitel: Brandnetel bij de achterdeur\n---\nTekst.\n");
        wachtOpEerste("brandnetel", "proef");
        assertThat(zoek("zevenblad").treffers()).extracting(Treffer::id).doesNotContain("proef");

        Files.delete(bestand);
        wachtOpEerste("brandnetel", "");
    }
}
