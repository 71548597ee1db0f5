package nl.kortelijnen.bestanden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A point of each form, going on with a word of each form; what is a next point or paragraph stays apart. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Vraag welke taal iemand spreekt en|wie er mee moet komen.|Vraag welke taal iemand spreekt en wie er mee moet komen.
            • Bel eerst met de school, want die kent het kind langer dan wij, en dan pas met|Veilig Thuis of de ouders.|Bel eerst met de school, want die kent het kind langer dan wij, en dan pas met Veilig Thuis of de ouders.
            1. Schrijf op wat je zag, wat je hoorde,|wat je deed.|Schrijf op wat je zag, wat je hoorde, wat je deed.
            a) Neem de tijd voor het eerste|gesprek van de 3 gesprekken.|Neem de tijd voor het eerste gesprek van de 3 gesprekken.
            * Leg uit wat je doet met de woorden die je die dag hoorde van een van de ouders|(en van een kind).|Leg uit wat je doet met de woorden die je die dag hoorde van een van de ouders (en van een kind).
            - Werk aan een vorm van samen-|werking die blijft.|Werk aan een vorm van samenwerking die blijft.
            De middag ging over wat scholen zien en|hoe zij dat zeggen.|De middag ging over wat scholen zien en hoe zij dat zeggen.
            """)
    void wat_over_de_bladzij_loopt_is_heel_welke_vorm_het_ook_heeft(String onderaan, String bovenaan, String heel)
            throws IOException {
        assertThat(lees(List.of(
                        List.of("@40 Verslag van de middag", "Zo begon het.", onderaan, "@800 Pagina 1 van 2"),
                        List.of("@40 Verslag van de middag", bovenaan, "@800 Pagina 2 van 2"))))
                .contains(heel);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pagina %d van 3",
                "%d",
                "- %d -",
                "%d/3",
                "blz. %d",
                "p. %d",
                "Blad %d",
                "bladzijde %d",
                "Pag. %d van 3",
                "%d | 3",
                "Page %d of 3",
                "Verslag werkconferentie | pagina %d",
                "%d van 3",
                "– %d –"
            })
    void een_paginanummer_is_geen_tekst_ook_niet_van_een_enkele_bladzij(String nummer) throws IOException {
        assertThat(lees(List.of(List.of("De school belt eerst.", "@800 " + nummer.formatted(1)))))
                .containsExactly("De school belt eerst.");
        assertThat(lees(List.of(
                        List.of("De school belt eerst en", "@800 " + nummer.formatted(1)),
                        List.of("vraagt het daarna.", "@40 " + nummer.formatted(2)))))
                .containsExactly("De school belt eerst en vraagt het daarna.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verslag van de middag",
                "Contact: Anouk Verzonnen, anouk@werk.example",
                "Werkconferentie 12 maart 2026 - concept 3",
                "Gemeente Nijmegen en partners | vertrouwelijk | bladzij %d",
                "VERSLAG WERKCONFERENTIE (%d)",
                "© Netwerk Cultuursensitief werken"
            })
    void een_titel_die_op_elke_bladzij_staat_is_geen_tekst_boven_of_onder(String titel) throws IOException {
        for (String plek : List.of("@40 ", "@800 ")) {
            assertThat(lees(List.of(
                            List.of("De school belt eerst en", plek + titel.formatted(1)),
                            List.of("vraagt het daarna aan", plek + titel.formatted(2)),
                            List.of("de ouders zelf.", plek + titel.formatted(3)))))
                    .containsExactly("De school belt eerst en vraagt het daarna aan de ouders zelf.");
        }
    }

    /** Everything one can put on a page beside its text, with the looks that a program shows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text",
                "FreeText",
                "Highlight",
                "Underline",
                "StrikeOut",
                "Squiggly",
                "Square",
                "Circle",
                "Stamp",
                "Caret",
                "FileAttachment",
                "Popup"
            })
    void een_opmerking_van_welke_soort_ook_is_geen_tekst(String soort) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(List.of(List.of("De school belt eerst."))));
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            COSDictionary kaal = new COSDictionary();
            kaal.setName(COSName.TYPE, "Annot");
            kaal.setName(COSName.SUBTYPE, soort);
            COSArray rood = new COSArray();
            rood.setFloatArray(new float[] {1, 0, 0});
            kaal.setItem(COSName.C, rood);
            kaal.setString(COSName.DA, "/Helv 11 Tf 0 g");
            COSArray hoeken = new COSArray();
            hoeken.setFloatArray(new float[] {60, 720, 200, 720, 60, 700, 200, 700});
            kaal.setItem(COSName.getPDFName("QuadPoints"), hoeken);
            PDAnnotation opmerking = PDAnnotation.createAnnotation(kaal);
            opmerking.setContents("Karim moet hier uit");
            opmerking.setRectangle(new PDRectangle(60, 700, 200, 20));
            document.getPage(0).getAnnotations().add(opmerking);
            opmerking.constructAppearances(document);
            document.save(uit);

            assertThat(lezer.lees("a.pdf", uit.toByteArray()))
                    .extracting(Alinea::tekst)
                    .containsExactly("De school belt eerst.");
        }
    }

    /** A hyphen that a program may break at and does not show: at the end of a line, within it, in any kind of text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wij zoeken samen\u00AD\nwerking met de wijk",
                "wij zoeken samen\u00ADwerking met de wijk",
                "wij zoeken sa\u00ADmen\u00AD\r\nwer\u00ADking met de wijk",
                "wij zoeken samen\u00AD \nwerking met de wijk",
                "wij zoeken samen\u00AD\n   werking met de wijk"
            })
    void een_zacht_streepje_laat_een_woord_heel(String tekst) {
        for (String naam : List.of("a.txt", "a.md")) {
            assertThat(lezer.lees(naam, tekst.getBytes(StandardCharsets.UTF_8)))
                    .extracting(Alinea::tekst)
                    .as(naam)
                    .containsExactly("wij zoeken samenwerking met de wijk");
        }
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
