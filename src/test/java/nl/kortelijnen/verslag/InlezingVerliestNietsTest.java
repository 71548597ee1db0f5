package nl.kortelijnen.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.bestanden.Bestandslezer;
import nl.kortelijnen.bestanden.Documenten;
import nl.kortelijnen.verslag.inlezen.Herkenning;
import nl.kortelijnen.verslag.inlezen.Verslagherkenner;
import nl.kortelijnen.verslag.inlezen.VoorbeeldTekst;
import org.junit.jupiter.api.Test;

/** V03: whatever stands in a source stands in the draft, and every point is literally in its paragraph. */
class InlezingVerliestNietsTest {

    private static final List<String> KOPPEN = List.of(
            "Melding en advies (subgroep %d)",
            "Aandachtspunten",
            "Verbeterpunten in de samenwerking",
            "Subgroep %d: Onderzoek",
            "## Afspraken",
            "Vragen uit de zaal",
            "Drempels",
            "### Aanwezige sectoren",
            "**Vette regel**",
            "Tot slot");
    private static final List<String> TEKENS = List.of("- ", "- › ", "❖ ", "* ", "• ", "1. ", "– ");
    private static final List<String> WOORDEN = List.of(
            "bel",
            "Vraag",
            "de",
            "school",
            "wie",
            "weet",
            "dit?",
            "na",
            "zes",
            "weken.",
            "Mag",
            "het",
            "ook;",
            "ja:",
            "(twijfel)",
            "Toezegging:",
            "12-03-2026",
            "3 april 2025,",
            "24 deelnemers van",
            "&",
            "<b>",
            "één",
            "2*3*4",
            "snake_case_woord",
            "\"zo\"",
            "in-",
            "en");

    private final Bestandslezer lezer = new Bestandslezer();

    @Test
    void elke_alinea_van_een_willekeurige_bron_staat_in_het_concept() {
        for (int zaad = 0; zaad < 400; zaad++) {
            String tekst = verzin(new Random(zaad));
            controleer(tekst, lezer.lees("a.txt", tekst.getBytes(StandardCharsets.UTF_8)), "zaad " + zaad);
        }
    }

    @Test
    void ook_uit_een_docx_en_een_pdf_komt_alles_mee() {
        String tekst = VoorbeeldTekst.van("werkconferentie.txt");
        controleer(tekst, lezer.lees("a.docx", Documenten.docx(tekst)), "docx");
        controleer(tekst, lezer.lees("a.pdf", Documenten.pdf(tekst)), "pdf");
    }

    private static void controleer(String tekst, List<Alinea> bron, String waar) {
        String gelezen =
                letters(String.join(" ", bron.stream().map(Alinea::tekst).toList()));
        assertThat(gelezen).as(waar).isEqualTo(letters(zonderTekens(tekst)));
        assertThat(bron)
                .as(waar)
                .extracting(Alinea::nummer)
                .isEqualTo(IntStream.rangeClosed(1, bron.size()).boxed().toList());
        Herkenning herkend = Verslagherkenner.herken(bron);
        assertThat(herkend.titel()).as(waar).isNotBlank();
        for (Herkenning.Punt punt : herkend.punten()) {
            assertThat(bron.get(punt.alinea() - 1).tekst())
                    .as(waar)
                    .contains(punt.tekst())
                    .contains(punt.antwoord());
        }
    }

    private static String verzin(Random toeval) {
        StringBuilder tekst = new StringBuilder("Verslag van een middag\n\n");
        int regels = 3 + toeval.nextInt(25);
        for (int i = 0; i < regels; i++) {
            switch (toeval.nextInt(4)) {
                case 0 -> tekst.append(kies(KOPPEN, toeval).formatted(1 + toeval.nextInt(3)));
                case 1 -> tekst.append(zin(toeval));
                default -> tekst.append(kies(TEKENS, toeval)).append(zin(toeval));
            }
            tekst.append(toeval.nextBoolean() ? "\n" : "\n\n");
        }
        return tekst.toString();
    }

    private static String zin(Random toeval) {
        return "X"
                + String.join(
                        " ",
                        IntStream.range(0, 1 + toeval.nextInt(14))
                                .mapToObj(i -> kies(WOORDEN, toeval))
                                .toList());
    }

    private static String kies(List<String> keuzes, Random toeval) {
        return keuzes.get(toeval.nextInt(keuzes.size()));
    }

    /** The signs that only set the text: headings, bullets, numbers before a line, emphasis. */
    private static String zonderTekens(String tekst) {
        return String.join(
                " ",
                tekst.lines()
                        .map(regel -> regel.strip().replaceFirst("^(?:1\\.\\s+)", ""))
                        .toList());
    }

    /** Letters and digits only: signs and white space may differ, words may not. */
    private static String letters(String tekst) {
        return tekst.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
