package nl.kortelijnen.vraagbaak.samenvatting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Herkomst;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Regel;
import org.junit.jupiter.api.Test;

/** V08, AV17: notes of many groups become one answer, and of each line one knows where it comes from. */
class RegelbundelTest {

    @Test
    void acht_groepen_worden_een_antwoord_met_herkomst() {
        List<Groepsregel> regels = new ArrayList<>();
        for (int groep = 1; groep <= 8; groep++) {
            regels.add(regel(groep, 1, "Contact", "Bel eerder."));
            regels.add(regel(groep, 2, "Samenwerking", "Idee van groep " + groep));
        }
        List<Regel> samen = Regelbundel.van(regels);

        assertThat(samen).hasSize(9);
        assertThat(samen.getFirst().tekst()).isEqualTo("Bel eerder.");
        assertThat(samen.getFirst().herkomst()).extracting(Herkomst::groep).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(samen.subList(1, 9)).extracting(Regel::onderwerp).containsOnly("Samenwerking");
    }

    @Test
    void hoofdletters_en_een_punt_maken_geen_verschil() {
        assertThat(Regelbundel.van(
                        List.of(regel(1, 1, "Contact", "Bel  eerder."), regel(2, 1, "contact", "bel eerder"))))
                .singleElement()
                .satisfies(regel -> assertThat(regel.herkomst()).hasSize(2));
    }

    @Provide
    Arbitrary<List<Groepsregel>> regels() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of("Contact", "Zorgen", "contact"),
                        Arbitraries.of("Bel eerder.", "bel eerder", "Ga erheen", "Vraag de school"))
                .as(RegelbundelTest::regel)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void geen_regel_gaat_verloren(@ForAll("regels") List<Groepsregel> regels) {
        assertThat(Regelbundel.van(regels).stream().flatMap(regel -> regel.herkomst().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        regels.stream().map(Groepsregel::herkomst).toList());
    }

    private static Groepsregel regel(int groep, int nummer, String onderwerp, String tekst) {
        return new Groepsregel(new Herkomst(groep, nummer, "Groep", new UUID(groep, nummer)), onderwerp, tekst);
    }
}
