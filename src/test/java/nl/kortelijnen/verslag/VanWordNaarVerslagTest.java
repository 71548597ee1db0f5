package nl.kortelijnen.verslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.bestanden.Documenten;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.inlezen.Goud;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.inlezen.VoorbeeldTekst;
import nl.kortelijnen.verslag.namen.Naamvondst;
import nl.kortelijnen.verslag.verbetering.Volgpunten;
import nl.kortelijnen.zoeken.Treffer;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * V01, V03, V04, V06: from a Word file to a published report that is found and whose points are followed; for five documents
 * of our own, and for the real sources where they are there.
 */
@SpringBootTest
class VanWordNaarVerslagTest {

    @Autowired
    private Inlezing inlezing;

    @Autowired
    private Verslagredactie redactie;

    @Autowired
    private Namencontrole namen;

    @Autowired
    private Publicatieproces uitgave;

    @Autowired
    private Verslagen verslagen;

    @Autowired
    private Volgpunten volgpunten;

    @Autowired
    private Zoekmachine zoekmachine;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void alsOrganisator() {
        TestInlog.als(
                TestInlog.maak(accounts, "w" + UUID.randomUUID().toString().substring(0, 12), null, Rol.ORGANISATOR));
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-werkconferentie", "2-gespreksverslag", "3-evaluatie", "4-channel", "5-onderzoek"})
    void een_eigen_document_wordt_een_verslag(String document) {
        vanWordNaarVerslag(Goud.word(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void een_echte_bron_wordt_een_verslag(String nummer) throws Exception {
        Path bron = VoorbeeldTekst.bron(nummer).orElse(null);
        assumeTrue(bron != null, "De bronnen zijn hier niet; -Dkortelijnen.bronnen=MAP zegt waar ze zijn");
        vanWordNaarVerslag(Documenten.docx(Files.readString(bron)));
    }

    /** From the file to the names step: whatever stands where in a Word file, with each apostrophe that people type. */
    @ParameterizedTest
    @CsvSource({
        "footnote, J.W. van ’t Bedacht",
        "footnote, J.W. van 't Bedacht",
        "endnote, P. van ‘t Hofje",
        "endnote, Nienke in ’t Verzonnen",
        "footnote, Anne-Lotte van der Velden",
        "endnote, Berthe Klaassen"
    })
    void een_naam_in_een_noot_staat_bij_de_namen(String noot, String naam) throws IOException {
        UUID id = inlezing.neemOp("verslag.docx", metNoot(noot, "Met dank aan " + naam + " voor de zaal."));

        assertThat(namen.vondsten(id)).extracting(Naamvondst::naam).contains(naam);
    }

    private static byte[] metNoot(String noot, String tekst) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Middag over taal");
            XWPFParagraph alinea = document.createParagraph();
            alinea.createRun().setText("Bel liever te vroeg.");
            if (noot.equals("footnote")) {
                XWPFFootnote een = document.createFootnote();
                een.createParagraph().createRun().setText(tekst);
                alinea.addFootnoteReference(een);
            } else {
                XWPFEndnote een = document.createEndnote();
                een.createParagraph().createRun().setText(tekst);
                alinea.createRun().getCTR().addNewEndnoteReference().setId(een.getId());
            }
            document.write(uit);
            return uit.toByteArray();
        }
    }

    private void vanWordNaarVerslag(byte[] word) {
        UUID id = inlezing.neemOp("verslag.docx", word);
        List<Naamvondst> gevonden = namen.vondsten(id);
        gevonden.forEach(vondst -> namen.vervang(id, vondst.naam(), vondst.voorstel()));
        namen.vondsten(id).stream()
                .filter(Naamvondst::isOpen)
                .forEach(vondst -> namen.vervang(id, vondst.naam(), "een deelnemer"));
        redactie.concept(id).punten().forEach(punt -> redactie.zetNagekeken(id, punt.id(), true));
        String slug = uitgave.publiceer(id, "");

        Publicatie verslag = verslagen.openbaar(slug).orElseThrow();
        assertThat(verslag.punten()).isNotEmpty();
        String alles = verslag.toString();
        assertThat(gevonden).allSatisfy(vondst -> assertThat(alles).doesNotContain(vondst.naam()));
        assertThat(verslag.punten())
                .allSatisfy(punt -> assertThat(punt.alinea()).isNotNull());
        volgt(verslag);
        wordtGevonden(slug, verslag.punten().getFirst());
    }

    private void volgt(Publicatie verslag) {
        Map<UUID, ?> gevolgd = volgpunten.vanVerslag(verslag.verslag());
        assertThat(gevolgd.keySet())
                .containsExactlyInAnyOrderElementsOf(verslag.punten().stream()
                        .filter(punt -> punt.type() == Punttype.VERBETERPUNT || punt.type() == Punttype.TOEZEGGING)
                        .map(Punt::spoor)
                        .toList());
    }

    /** By whoever has no account, in the real index, on the words of its first point. */
    private void wordtGevonden(String slug, Punt punt) {
        String vraag = punt.tekst().substring(0, Math.min(punt.tekst().length(), 120));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(zoekmachine
                                .zoek(new Zoekvraag(vraag, Map.of(), 0, 20), Optional.empty())
                                .treffers())
                        .extracting(Treffer::url)
                        .anyMatch(adres -> adres.startsWith("verslag/" + slug)));
    }
}
