package nl.kortelijnen.zoeken.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Facetwaarde;
import nl.kortelijnen.zoeken.Treffer;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.zin.Proefmodel;
import nl.kortelijnen.zoeken.zin.Zinmodel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding by meaning, with a real model: beside the words, within the same rights and counts (G01, G03, G08). */
class BetekenisTest {

    private static Proefindex index;

    @BeforeAll
    static void bouw(@TempDir Path map) throws IOException {
        Zinmodel model = Proefmodel.in(Files.createDirectory(map.resolve("model")));
        Stream<Zoekdocument> vulling = IntStream.range(0, 60)
                .mapToObj(nr -> stuk("vulling" + nr, "Recipe number " + nr, "Bake the bread in the oven.", "eten"));
        index = new Proefindex(
                map.resolve("index"),
                Optional.of(model),
                Stream.concat(
                                Stream.of(
                                        stuk("auto", "Repairing an automobile", "How to fix its engine.", "vervoer"),
                                        stuk("fiets", "Riding a bicycle", "Pedal and steer.", "vervoer"),
                                        new Zoekdocument(
                                                "proef",
                                                "geheim",
                                                "casus",
                                                "The vehicle of the suspect",
                                                "",
                                                List.of("A stolen motorcar."),
                                                Map.of("thema", Set.of("geheim")),
                                                new Zichtbaarheid.AlleenRollen(Set.of(Rol.BEHEERDER)),
                                                "geheim",
                                                Map.of())),
                                vulling)
                        .toArray(Zoekdocument[]::new));
    }

    @AfterAll
    static void sluit() throws IOException {
        index.close();
    }

    private static Zoekdocument stuk(String id, String titel, String tekst, String thema) {
        return new Zoekdocument(
                "proef",
                id,
                "begrip",
                titel,
                "",
                List.of(tekst),
                Map.of("thema", Set.of(thema)),
                new Zichtbaarheid.Ingelogden(),
                id,
                Map.of());
    }

    private static Zoekresultaat zoek(String vraag, Map<String, Set<String>> filters, int pagina, int grootte)
            throws IOException {
        return index.zoek(new Zoekvraag(vraag, filters, pagina, grootte), Optional.of(Proefindex.PROFESSIONAL));
    }

    @Test
    void wat_hetzelfde_betekent_in_andere_woorden_wordt_gevonden() throws IOException {
        assertThat(index.ids("broken car")).startsWith("auto");
    }

    @Test
    void wie_iets_niet_mag_weten_krijgt_het_ook_niet_op_betekenis() throws IOException {
        Zoekresultaat resultaat = zoek("stolen vehicle of a suspect", Map.of(), 0, 100);

        assertThat(resultaat.treffers()).extracting(Treffer::id).doesNotContain("geheim");
        assertThat(resultaat.totaal()).isEqualTo(resultaat.treffers().size());
        assertThat(resultaat.facetten().get("thema"))
                .extracting(Facetwaarde::waarde)
                .doesNotContain("geheim");
    }

    @Test
    void een_filter_geldt_ook_voor_wat_op_betekenis_gevonden_is() throws IOException {
        Zoekresultaat vervoer = zoek("broken car", Map.of("thema", Set.of("vervoer")), 0, 20);

        assertThat(vervoer.treffers()).extracting(Treffer::id).containsExactlyInAnyOrder("auto", "fiets");
        assertThat(vervoer.totaal()).isEqualTo(2);
    }

    @Test
    void bladeren_geeft_alles_precies_een_keer() throws IOException {
        List<String> ids = new ArrayList<>();
        long totaal = zoek("bread", Map.of(), 0, 7).totaal();
        for (int pagina = 0; pagina * 7L < totaal; pagina++) {
            zoek("bread", Map.of(), pagina, 7).treffers().forEach(treffer -> ids.add(treffer.id()));
        }
        assertThat(ids).hasSize((int) totaal).doesNotHaveDuplicates();
    }

    @Test
    void op_datum_telt_alleen_de_dag() throws IOException {
        Zoekvraag opDag = new Zoekvraag("broken car", Map.of(), 0, 20, Zoekvraag.Volgorde.NIEUWSTE, Set.of());
        assertThat(index.zoek(opDag, Optional.of(Proefindex.PROFESSIONAL)).treffers())
                .isNotEmpty();
    }
}
