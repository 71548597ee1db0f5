package nl.kortelijnen.bestanden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.verslag.inlezen.VoorbeeldTekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.util.ReflectionTestUtils;

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
        weigert("verslag.txt", new byte[Bestandseis.VERSLAG.grootste() + 1], "25 MB");
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
        assertThat(bom.size()).isLessThan(Bestandseis.VERSLAG.grootste());
        weigert("verslag.docx", bom.toByteArray(), "meer tekst");
    }

    /** Each kind waits its turn in the same way, also the text that once stood outside the limits. */
    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.text", "a.markdown", "a.docx", "a.pdf"})
    void wat_blijft_hangen_krijgt_na_zijn_tijd_een_zin_en_houdt_zijn_plek_tot_het_echt_klaar_is(String naam)
            throws InterruptedException {
        byte[] inhoud = naam.endsWith("docx")
                ? Documenten.docx(TEKST)
                : naam.endsWith("pdf") ? Documenten.pdf("Hallo daar") : TEKST.getBytes(StandardCharsets.UTF_8);
        CountDownLatch klaar = new CountDownLatch(1);
        AtomicInteger bezig = new AtomicInteger();
        AtomicInteger meeste = new AtomicInteger();
        Bestandslezer hangend = new Bestandslezer(
                (soort, bytes) -> {
                    meeste.accumulateAndGet(bezig.incrementAndGet(), Math::max);
                    wachtTochOp(klaar);
                    bezig.decrementAndGet();
                    return List.of(new Alinea(1, Alinea.Soort.TEKST, 0, "", "Klaar."));
                },
                Duration.ofMillis(200));
        for (int keer = 0; keer < 3; keer++) {
            assertThatThrownBy(() -> hangend.lees(naam, inhoud))
                    .isInstanceOf(Fout.RegelGeschonden.class)
                    .hasMessageContaining("duurde te lang")
                    .hasMessageContaining("niets bewaard");
        }
        for (int keer = 0; keer < 3; keer++) {
            assertThatThrownBy(() -> hangend.lees(naam, inhoud)).hasMessageContaining("al een paar bestanden");
        }
        assertThat(meeste).hasValue(3);

        klaar.countDown();

        await().atMost(Duration.ofSeconds(5)).until(() -> bezig.get() == 0);
        await().atMost(Duration.ofSeconds(5))
                .ignoreExceptionsInstanceOf(Fout.RegelGeschonden.class)
                .untilAsserted(() -> assertThat(hangend.lees(naam, inhoud)).hasSize(1));
    }

    /** As a reader does that does not look whether anybody still waits. */
    private static void wachtTochOp(CountDownLatch klaar) {
        while (klaar.getCount() > 0) {
            try {
                klaar.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    @Test
    void een_half_minuut_is_de_langste_tijd_die_het_portaal_zichzelf_geeft() {
        assertThat(ReflectionTestUtils.getField(new Bestandslezer(), "langst")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void een_zip_met_te_veel_delen_wordt_geweigerd() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (int deel = 0; deel <= 5_000; deel++) {
                zip.putNextEntry(new ZipEntry("word/deel" + deel + ".xml"));
            }
        }
        weigert("verslag.docx", uit.toByteArray(), "meer tekst");
    }

    @Test
    @Timeout(60)
    void een_docx_dat_een_bestand_of_adres_van_elders_binnenhaalt_krijgt_het_niet(@TempDir Path map)
            throws IOException {
        Path geheim = Files.writeString(map.resolve("geheim.txt"), "staat-op-de-server");
        HttpServer elders = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AtomicInteger bezoek = new AtomicInteger();
        elders.createContext("/", vraag -> {
            bezoek.incrementAndGet();
            vraag.close();
        });
        elders.start();
        try {
            for (String adres : List.of(
                    geheim.toUri().toString(),
                    "http://127.0.0.1:" + elders.getAddress().getPort() + "/x.dtd")) {
                byte[] docx = metBegin(
                        Documenten.docx(TEKST),
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + adres + "\"><!ENTITY % p SYSTEM \"" + adres
                                + "\"> %p;]>");
                assertThat(watErUitKomt(docx)).doesNotContain("staat-op-de-server");
            }
            assertThat(bezoek).hasValue(0);
        } finally {
            elders.stop(0);
        }
    }

    @Test
    @Timeout(60)
    void een_docx_dat_zichzelf_opblaast_wordt_niet_uitgerekend() throws IOException {
        StringBuilder begin = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lachlachlach\">");
        for (int keer = 1; keer < 12; keer++) {
            begin.append("<!ENTITY a%d \"%s\">".formatted(keer, ("&a" + (keer - 1) + ";").repeat(10)));
        }
        byte[] docx = metBegin(Documenten.docx(TEKST), begin.append("]>").toString());

        assertThat(watErUitKomt(docx)).doesNotContain("lachlach");
    }

    private String watErUitKomt(byte[] docx) {
        try {
            return lezer.lees("verslag.docx", docx).toString();
        } catch (Fout.RegelGeschonden geweigerd) {
            return geweigerd.bericht();
        }
    }

    /** The same document, with this before its first element and what it defines used in its text. */
    private static byte[] metBegin(byte[] docx, String begin) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(deel.getName()));
                byte[] inhoud = in.readAllBytes();
                if (deel.getName().equals("word/document.xml")) {
                    String naam = begin.contains("a11") ? "&a11;" : "&e;";
                    String xml = new String(inhoud, StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*>", "");
                    int tekst = xml.indexOf("</w:t>");
                    inhoud = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + begin + xml.substring(0, tekst) + naam
                                    + xml.substring(tekst))
                            .getBytes(StandardCharsets.UTF_8);
                }
                zip.write(inhoud);
            }
        }
        return uit.toByteArray();
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
