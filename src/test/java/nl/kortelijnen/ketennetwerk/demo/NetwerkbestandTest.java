package nl.kortelijnen.ketennetwerk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals.Persoonsrij;
import nl.kortelijnen.ketennetwerk.Organisatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken file never stops the portal: what is wrong is left out, the rest is there. */
class NetwerkbestandTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

    @TempDir
    Path map;

    @Test
    void een_rij_die_niet_klopt_blijft_weg_en_de_rest_komt_mee() throws IOException {
        assertThat(organisaties("""
                        organisaties:
                          - id: goed
                            naam: Goed
                            soort: school
                            bevestigd: 2026-11-01
                          - id: zonder-naam
                            soort: school
                            bevestigd: 2026-11-01
                          - id: verkeerde-datum
                            naam: Fout
                            soort: school
                            bevestigd: gisteren
                          - geen rij met velden
                        """)).extracting(Organisatie::naam).containsExactly("Goed");
    }

    @Test
    void een_dag_mag_vanaf_vandaag_verteld_zijn_zodat_de_demo_niet_veroudert() throws IOException {
        assertThat(organisaties("""
                        organisaties:
                          - {id: een, naam: Een, soort: school, bevestigd: vandaag-3}
                        """)).extracting(Organisatie::bevestigd).containsExactly(VANDAAG.minusDays(3));
    }

    @Test
    void wat_binnen_een_rij_fout_is_heeft_zijn_eigen_regel() throws IOException {
        Path bestand = Files.writeString(map.resolve("verhalen.yaml"), """
                        verhalen:
                          - id: een
                            stappen:
                              - {doet: dit}
                              - doet: dat
                                met:
                                  wie: iemand
                        """);
        Inhoudsrij verhaal = Inhoudsbestand.rijen(bestand, "verhalen", VANDAAG).getFirst();
        assertThat(verhaal.regel()).isEqualTo(2);
        assertThat(verhaal.delen("stappen")).extracting(Inhoudsrij::regel).containsExactly(4, 5);
        assertThat(verhaal.delen("stappen").getLast().deel("met").orElseThrow().regel())
                .isEqualTo(7);
    }

    @Test
    void een_bestand_dat_geen_yaml_is_of_ontbreekt_geeft_niets() throws IOException {
        assertThat(organisaties("organisaties: [")).isEmpty();
        assertThat(organisaties("")).isEmpty();
        assertThat(Inhoudsbestand.rijen(map.resolve("is-er-niet.yaml"), "organisaties", VANDAAG))
                .isEmpty();
    }

    @Test
    void wie_bij_een_onbekende_organisatie_werkt_blijft_weg() throws IOException {
        Path bestand = Files.writeString(map.resolve("mensen.yaml"), """
                        professionals:
                          - id: iemand
                            naam: Iemand
                            functie: Werker
                            organisatie: bestaat-niet
                            bevestigd: 2026-11-01
                        """);
        List<Persoonsrij> mensen = Inhoudsrij.lees(
                Inhoudsbestand.rijen(bestand, "professionals", VANDAAG),
                rij -> Netwerkrijen.professional(rij, Set.of()));
        assertThat(mensen).isEmpty();
    }

    private List<Organisatie> organisaties(String yaml) throws IOException {
        Path bestand = Files.writeString(map.resolve("organisaties.yaml"), yaml);
        return Inhoudsrij.lees(Inhoudsbestand.rijen(bestand, "organisaties", VANDAAG), Netwerkrijen::organisatie);
    }
}
