package nl.kortelijnen.bestanden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AV1: the pages of a PDF are one text, with whole words and whole points, and without what is printed on each page. */
class PdflezerTest {

    private final Bestandslezer lezer = new Bestandslezer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wij zoeken een vorm van samen-|werking met de wijk|samenwerking
            wij zoeken een vorm van onder-|steuning met de wijk|ondersteuning
            wij vragen het aan een ggz-|instelling in de wijk|ggz-instelling
            wij vragen het aan een jgz-|verpleegkundige in de wijk|jgz-verpleegkundige
            wij vragen het aan een LVB-|deskundige in de wijk|LVB-deskundige
            wij vragen het aan haar ex-|partner in de wijk|ex-partner
            het stond ergens in een auto-|ongeluk beschreven|auto-ongeluk
            wij spreken over de in-|en uitstroom van de wijk|in- en uitstroom
            wij wonen in Nijmegen-|Dukenburg sinds een jaar|Nijmegen-Dukenburg
            wij doen dat op een hbo-|opleiding in de stad|hbo-opleiding
            """)
    void een_afgebroken_woord_is_weer_heel(String eerste, String tweede, String woord) throws IOException {
        assertThat(lees(List.of(List.of(eerste, tweede))))
                .singleElement()
                .asString()
                .contains(woord);
    }

    @Test
    void een_punt_dat_over_de_bladzij_loopt_blijft_een_punt_en_paginatitels_vallen_weg() throws IOException {
        List<String> tekst = lees(List.of(
                List.of(
                        "@40 Verslag van de middag",
                        "- Bel eerst en mail daarna, want dat werkt beter bij ouders die Veilig",
                        "@800 Pagina 1 van 3"),
                List.of(
                        "@40 Verslag van de middag",
                        "Thuis nog niet kennen en dat zijn er veel.",
                        "- Vraag welke taal iemand spreekt en",
                        "@800 Pagina 2 van 3"),
                List.of("@40 Verslag van de middag", "wie er mee moet komen.", "@800 Pagina 3 van 3")));

        assertThat(tekst)
                .containsExactly(
                        "Bel eerst en mail daarna, want dat werkt beter bij ouders die Veilig Thuis nog niet kennen en dat zijn er veel.",
                        "Vraag welke taal iemand spreekt en wie er mee moet komen.");
    }

    @Test
    void een_opmerking_op_de_bladzij_is_geen_tekst() throws IOException {
        assertThat(lees(List.of(List.of("De school belt eerst.")))).containsExactly("De school belt eerst.");
    }

    private List<String> lees(List<List<String>> bladzijden) throws IOException {
        return lezer.lees("a.pdf", pdf(bladzijden)).stream().map(Alinea::tekst).toList();
    }

    /** Line under line; {@code @40} before a line says how far from the top it stands. */
    private static byte[] pdf(List<List<String>> bladzijden) throws IOException {
        PDFont letter = new PDType1Font(FontName.HELVETICA);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            for (List<String> regels : bladzijden) {
                PDPage bladzij = new PDPage(PDRectangle.A4);
                PDAnnotationText opmerking = new PDAnnotationText();
                opmerking.setContents("Karim moet hier uit");
                opmerking.setRectangle(new PDRectangle(10, 10, 20, 20));
                bladzij.getAnnotations().add(opmerking);
                document.addPage(bladzij);
                try (PDPageContentStream inhoud = new PDPageContentStream(document, bladzij)) {
                    float y = 130;
                    for (String regel : regels) {
                        boolean vast = regel.startsWith("@");
                        float hoog = vast ? Float.parseFloat(regel.substring(1, regel.indexOf(' '))) : y;
                        inhoud.beginText();
                        inhoud.setFont(letter, 11);
                        inhoud.newLineAtOffset(60, 842 - hoog);
                        inhoud.showText(vast ? regel.substring(regel.indexOf(' ') + 1) : regel);
                        inhoud.endText();
                        y += vast ? 0 : 14;
                    }
                }
            }
            document.save(uit);
            return uit.toByteArray();
        }
    }
}
