package nl.kortelijnen.verslag.verschil;

import static nl.kortelijnen.gedeeld.Woordverschil.Soort.ERBIJ;
import static nl.kortelijnen.gedeeld.Woordverschil.Soort.WEG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Woordverschil;
import nl.kortelijnen.verslag.Kopgegevens;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.junit.jupiter.api.Test;

/** V06: a correction is a new version, and everybody can see what is different in it. */
class VersieverschilTest {

    private static final UUID EEN = UUID.randomUUID();
    private static final UUID TWEE = UUID.randomUUID();

    private static Punt punt(UUID spoor, Punttype type, String tekst) {
        return new Punt(UUID.randomUUID(), type, tekst, "", null, true, spoor);
    }

    private static Publicatie verslag(int nummer, String inleiding, Punt... punten) {
        return new Publicatie(
                UUID.randomUUID(),
                "middag",
                nummer,
                Instant.EPOCH,
                "",
                false,
                new Kopgegevens(
                        "Middag",
                        LocalDate.of(2026, 4, 16),
                        "Nijmegen",
                        8,
                        List.of(),
                        List.of("Veilig Thuis"),
                        List.of(),
                        inleiding,
                        ""),
                List.of(new Onderdeel(UUID.randomUUID(), 1, "Onderzoek", null, "", Arrays.asList(punten))),
                List.of());
    }

    private static String woorden(Versieverschil verschil, Woordverschil.Soort soort) {
        StringBuilder uit = new StringBuilder();
        verschil.regels().stream()
                .flatMap(regel -> regel.stukken().stream())
                .filter(stuk -> stuk.soort() == soort)
                .forEach(stuk -> uit.append(stuk.tekst()).append('|'));
        return uit.toString();
    }

    @Test
    void alleen_wat_anders_is_staat_erin_met_waar_het_staat() {
        Versieverschil verschil = Versieverschil.tussen(
                verslag(1, "Wij praatten.", punt(EEN, Punttype.VRAAG, "Wie belt de school?")),
                verslag(2, "Wij praatten.", punt(EEN, Punttype.VRAAG, "Wie belt de moeder?")));

        assertThat(verschil.regels()).extracting(Versieverschil.Regel::waar).containsExactly("Onderzoek");
        assertThat(woorden(verschil, WEG)).isEqualTo("school?|");
        assertThat(woorden(verschil, ERBIJ)).isEqualTo("moeder?|");
    }

    @Test
    void een_punt_dat_weg_is_of_erbij_kwam_is_te_zien_en_een_ander_soort_ook() {
        Versieverschil verschil = Versieverschil.tussen(
                verslag(1, "", punt(EEN, Punttype.VRAAG, "Wie belt?")),
                verslag(2, "Nieuw.", punt(TWEE, Punttype.TOEZEGGING, "Wij bellen.")));

        assertThat(woorden(verschil, WEG)).contains("Vraag: Wie belt?");
        assertThat(woorden(verschil, ERBIJ)).contains("Toezegging: Wij bellen.", "Nieuw.");
        assertThat(Versieverschil.tussen(
                                verslag(1, "", punt(EEN, Punttype.VRAAG, "Zo.")),
                                verslag(2, "", punt(EEN, Punttype.TOEZEGGING, "Zo.")))
                        .regels())
                .hasSize(1);
    }

    @Test
    void twee_dezelfde_versies_verschillen_niet() {
        Publicatie een = verslag(1, "Zo.", punt(EEN, Punttype.VRAAG, "Wie belt?"));
        assertThat(Versieverschil.tussen(een, een).regels()).isEmpty();
    }
}
