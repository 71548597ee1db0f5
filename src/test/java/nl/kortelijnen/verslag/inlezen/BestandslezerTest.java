package nl.kortelijnen.verslag.inlezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kortelijnen.gedeeld.Fout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** AV1, AV6: a file that cannot be read gets a sentence that says why; nothing else happens. */
class BestandslezerTest {

    private static final String TEKST = VoorbeeldTekst.van("werkconferentie.txt");

    private final Bestandslezer lezer = new Bestandslezer();

    @Test
    void een_leeg_bestand_wordt_geweigerd() {
        weigert("verslag.txt", new byte[0], "leeg");
        weigert("verslag.pdf", new byte[0], "leeg");
        weigert("verslag.txt", " \n\n ".getBytes(StandardCharsets.UTF_8), "geen tekst");
    }

    @Test
    void een_bestand_boven_25_MB_wordt_geweigerd() {
        weigert("verslag.txt", new byte[Bestandslezer.GROOTSTE_BESTAND + 1], "25 MB");
    }

    @Test
    void een_ander_soort_bestand_wordt_geweigerd_ook_met_een_goede_naam() {
        byte[] plaatje = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        weigert("foto.png", plaatje, ".docx, .pdf, .md of .txt");
        weigert("verslag.txt", plaatje, "past niet bij zijn naam");
        weigert("verslag.docx", plaatje, "past niet bij zijn naam");
        weigert("verslag.docx", TEKST.getBytes(StandardCharsets.UTF_8), "past niet bij zijn naam");
        weigert("verslag.txt", Documenten.pdf("Hallo daar"), "past niet bij zijn naam");
        weigert("verslag.txt", "{\\rtf1 hallo}".getBytes(StandardCharsets.US_ASCII), "past niet bij zijn naam");
    }

    @Test
    void een_zip_zonder_word_document_is_geen_docx() throws IOException {
        weigert("verslag.docx", zip("foto.txt", "hallo".getBytes(StandardCharsets.UTF_8)), "geen Word-document");
    }

    @Test
    void een_bestand_met_wachtwoord_wordt_geweigerd() {
        weigert("verslag.docx", Documenten.docxMetWachtwoord(TEKST), "wachtwoord");
        weigert("verslag.pdf", Documenten.pdfMetWachtwoord("Hallo daar"), "wachtwoord");
    }

    @Test
    void een_beschadigd_bestand_wordt_geweigerd() {
        byte[] docx = Documenten.docx(TEKST);
        byte[] pdf = Documenten.pdf("Hallo daar");
        weigert("verslag.docx", Arrays.copyOf(docx, docx.length / 2), "");
        weigert("verslag.pdf", Arrays.copyOf(pdf, 60), "");
    }

    @Test
    @Timeout(60)
    void een_zipbom_wordt_geweigerd() throws IOException {
        ByteArrayOutputStream bom = new ByteArrayOutputStream();
        byte[] nullen = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(bom)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 400; i++) {
                zip.write(nullen);
            }
        }
        assertThat(bom.size()).isLessThan(Bestandslezer.GROOTSTE_BESTAND);
        weigert("verslag.docx", bom.toByteArray(), "meer tekst");
    }

    @Test
    void een_bestand_zonder_tekst_zoals_een_scan_wordt_geweigerd() {
        weigert("verslag.pdf", Documenten.pdf(""), "scan");
    }

    @Test
    void tekst_van_windows_en_met_een_bytevolgorde_is_leesbaar() {
        byte[] windows = "Verslag één\r\n\r\n• Tweeëntwintig".getBytes(Charset.forName("windows-1252"));
        byte[] utf16 = "\uFEFFVerslag één\n\n• Tweeëntwintig".getBytes(StandardCharsets.UTF_16BE);

        assertThat(lezer.lees("a.txt", windows))
                .extracting(Alinea::tekst)
                .containsExactly("Verslag één", "Tweeëntwintig");
        assertThat(lezer.lees("a.TXT", utf16))
                .extracting(Alinea::tekst)
                .containsExactly("Verslag één", "Tweeëntwintig");
    }

    private void weigert(String naam, byte[] inhoud, String waarom) {
        assertThatThrownBy(() -> lezer.lees(naam, inhoud))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining(waarom)
                .hasMessageContaining("niets bewaard");
    }

    private static byte[] zip(String naam, byte[] inhoud) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry(naam));
            zip.write(inhoud);
        }
        return uit.toByteArray();
    }
}
