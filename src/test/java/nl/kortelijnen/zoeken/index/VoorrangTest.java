package nl.kortelijnen.zoeken.index;

import static nl.kortelijnen.zoeken.index.Proefindex.handreiking;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.Zoekvraag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What protects life comes first with the questions it says, whatever else fits them better (G01, G04). */
class VoorrangTest {

    private Proefindex index;

    @BeforeEach
    void bouw(@TempDir Path map) throws IOException {
        index = new Proefindex(
                map,
                handreiking("trouwen", "Trouwen of niet trouwen", "Over trouwen, en wie moet trouwen, en trouwdagen."),
                handreiking("feest", "Een feest", "Over trouwen."),
                met(
                        "bel",
                        "Bel meteen",
                        new Zichtbaarheid.Iedereen(),
                        "moet trouwen",
                        "vrouwelijke genitale verminking"),
                met("geheim", "Nooit voor jou", new Zichtbaarheid.AlleenRollen(Set.of(Rol.BEHEERDER)), "trouwen"));
    }

    @AfterEach
    void sluit() throws IOException {
        index.close();
    }

    private static Zoekdocument met(String id, String titel, Zichtbaarheid wie, String... eerstBij) {
        return new Zoekdocument(
                "proef",
                id,
                "handreiking",
                titel,
                "",
                List.of("Praat met niemand in de familie."),
                List.of(),
                List.of(),
                List.of(eerstBij),
                List.of(),
                Map.of(),
                wie,
                "proef/" + id,
                Map.of());
    }

    @Test
    void wat_levens_beschermt_staat_eerst_ook_als_het_andere_woorden_gebruikt() throws IOException {
        assertThat(index.ids("leerling vertelt dat ze moet trouwen")).startsWith("bel", "trouwen");
    }

    @Test
    void een_afkorting_of_verbogen_woord_telt_als_het_woord_zelf() throws IOException {
        assertThat(index.ids("vgv")).containsExactly("bel");
        assertThat(index.ids("zij moeten trouwen")).startsWith("bel");
    }

    @Test
    void met_een_deel_van_de_woorden_is_er_geen_voorrang() throws IOException {
        assertThat(index.ids("trouwen")).startsWith("trouwen").doesNotContain("bel");
    }

    @Test
    void een_filter_en_een_recht_gaan_voor_de_voorrang() throws IOException {
        assertThat(index.ids("trouwen")).doesNotContain("geheim");
        assertThat(index.zoek(
                                new Zoekvraag("moet trouwen", Map.of("fase", Set.of("overdracht")), 0, 20),
                                Optional.empty())
                        .treffers())
                .isEmpty();
        assertThat(index.zoek("trouwen").totaal()).isEqualTo(2);
    }
}
