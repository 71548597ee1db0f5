package nl.kortelijnen.huishouden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** X09: what a household gets to read on paper has the letters it was written in. */
class InzagePdfTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 29);

    private static Inzage inzage(String tekst) {
        Map<Veld, String> velden = new EnumMap<>(Veld.class);
        velden.put(Veld.TALEN, tekst);
        Lid moeder = new Lid(UUID.randomUUID(), "Şeyma", "ti", false);
        Notitie notitie = new Notitie(UUID.randomUUID(), tekst, "Juf Łucja", Instant.EPOCH, null);
        return new Inzage(
                moeder, new Werknaam("De vijf van de hoek"), List.of(moeder), velden, List.of(notitie), List.of());
    }

    private static String tekst(byte[] pdf) throws IOException {
        try (PDDocument blad = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(blad);
        }
    }

    @Test
    void elke_naam_staat_met_zijn_eigen_letters_in_de_pdf() throws Exception {
        List<String> uitHetVeld =
                List.of("Şeyma Işık-Ğül", "Łucja Dzięgielewska", "محمد عبد الله", "ሰላም ተስፋይ", "Людмила Їжак");
        List<String> vanDeSoort = List.of("Nguyễn Thị Bích", "דוד", "გიორგი", "Հայկ", "ⵉⵎⴰⵣⵉⵖⵏ", "سلام", "สมชาย");
        for (String naam : uitHetVeld) {
            assertThat(tekst(Stukkenblad.van(inzage(naam), DAG))).contains(naam).doesNotContain("#", "Let op: voor");
        }
        for (String naam : vanDeSoort) {
            assertThat(tekst(Stukkenblad.van(inzage(naam), DAG))).contains(naam).doesNotContain("#", "Let op: voor");
        }
    }

    @Test
    void een_code_zegt_de_letter_en_niet_de_vorm_die_hij_kreeg() throws Exception {
        byte[] pdf = Stukkenblad.van(inzage("محمد سلام (علي) en Oom محمد (2)"), DAG);
        Files.write(Path.of("target", "inzage.pdf"), pdf);
        try (PDDocument blad = Loader.loadPDF(pdf)) {
            for (PDPage pagina : blad.getPages()) {
                for (COSName naam : pagina.getResources().getFontNames()) {
                    assertThat(pagina.getResources()
                                    .getFont(naam)
                                    .getCOSObject()
                                    .getCOSStream(COSName.TO_UNICODE)
                                    .toTextString())
                            .as("no form of a letter; FBB2 to FBC2 are the dots that this face draws apart")
                            .doesNotContainPattern("<(FB[5-9A]|FB[C-F][3-9A-F]|FE)\\p{XDigit}*>");
                }
            }
            assertThat(blad.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(blad.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void waar_geen_letter_voor_is_wordt_gezegd() throws Exception {
        assertThat(tekst(Stukkenblad.van(inzage("田中 komt mee"), DAG)))
                .contains("voor 2 letters uit de tekst heeft het portaal geen lettertype");
    }
}
