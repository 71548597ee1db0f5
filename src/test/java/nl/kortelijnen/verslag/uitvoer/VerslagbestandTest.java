package nl.kortelijnen.verslag.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.bestanden.Bestandslezer;
import nl.kortelijnen.verslag.Kopgegevens;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.Verslagregel;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;

/** V06: a report as PDF that a screen reader can follow, as Word with real headings and lists, and in a feed. */
class VerslagbestandTest {

    private static final String ADRES = "https://voorbeeld.nl/verslag/praten";

    private static Punt punt(Punttype type, String tekst, String antwoord) {
        UUID id = UUID.randomUUID();
        return new Punt(id, type, tekst, antwoord, 3, true, id);
    }

    private static Publicatie verslag(int punten, String inleiding) {
        Kopgegevens kop = new Kopgegevens(
                "Praten in twee talen <b> & zo",
                LocalDate.of(2026, 4, 16),
                "Nijmegen",
                28,
                List.of("Netwerk"),
                List.of("Veilig Thuis", "Scholen"),
                List.of("leerkracht"),
                inleiding,
                "Dank voor het meedenken.");
        List<Punt> alle = IntStream.range(0, punten)
                .mapToObj(nummer -> punt(
                        Punttype.values()[nummer % 3],
                        "Punt " + nummer + ": bel liever te vroeg dan te laat, en zeg wie er terugbelt.",
                        nummer % 3 == 2 ? "Dat weten we nog niet." : ""))
                .toList();
        Onderdeel groep =
                new Onderdeel(UUID.randomUUID(), 1, "Melding en advies", null, "De groep praatte lang.", alle);
        return new Publicatie(
                UUID.randomUUID(),
                "praten",
                2,
                Instant.parse("2026-05-01T10:00:00Z"),
                "Eén zin is duidelijker.",
                false,
                kop,
                List.of(groep),
                List.of());
    }

    @Test
    void de_pdf_is_wat_een_schermlezer_nodig_heeft() throws Exception {
        byte[] pdf = Verslagpdf.van(verslag(60, "Wij praatten over thuis.\nOok over سلام en Şeyma."), ADRES);
        Files.write(Path.of("target", "verslag.pdf"), pdf);

        assertThat(fouten(pdf)).isEmpty();
        try (PDDocument blad = Loader.loadPDF(pdf)) {
            assertThat(blad.getNumberOfPages()).isGreaterThan(2);
            assertThat(blad.getDocumentInformation().getTitle()).isEqualTo("Praten in twee talen <b> & zo");
            assertThat(blad.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            PDOutlineItem eerste =
                    blad.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(eerste.getTitle()).isEqualTo("Praten in twee talen <b> & zo");
            assertThat(eerste.getNextSibling().getTitle()).isEqualTo("Melding en advies");
            assertThat(new PDFTextStripper().getText(blad))
                    .contains("Punt 59", "Antwoord: Dat weten we nog niet.", "Şeyma", "Bel 112", ADRES, "versie 2");
        }
    }

    @Test
    void ook_een_kort_verslag_is_toegankelijk() throws Exception {
        assertThat(fouten(Verslagpdf.van(verslag(0, "Eén zin."), ADRES))).isEmpty();
    }

    /** Else nobody would know that the rules are read at all. */
    @Test
    void een_pdf_zonder_merken_zakt() throws Exception {
        ByteArrayOutputStream kaal = new ByteArrayOutputStream();
        try (PDDocument blad = new PDDocument()) {
            blad.addPage(new PDPage());
            blad.save(kaal);
        }
        assertThat(fouten(kaal.toByteArray())).isNotEmpty();
    }

    private static List<String> fouten(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var lezer = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var keurder = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return keurder.validate(lezer).getTestAssertions().stream()
                    .map(fout -> fout.getRuleId().getClause() + " " + fout.getMessage() + " "
                            + fout.getLocation().getContext())
                    .limit(10)
                    .toList();
        }
    }

    @Test
    void word_heeft_echte_koppen_en_lijsten_die_ook_wij_weer_lezen() throws Exception {
        byte[] word = Verslagword.van(verslag(6, "Wij praatten over thuis."), ADRES);
        Files.write(Path.of("target", "verslag.docx"), word);

        List<Alinea> gelezen = new Bestandslezer().lees("verslag.docx", word);
        assertThat(gelezen)
                .filteredOn(Alinea::isKop)
                .extracting(Alinea::niveau, Alinea::tekst)
                .contains(
                        tuple(1, "Praten in twee talen <b> & zo"),
                        tuple(2, "Melding en advies"),
                        tuple(3, "Verbeterpunten"));
        assertThat(gelezen)
                .filteredOn(Alinea::isOpsomming)
                .hasSize(6)
                .allMatch(alinea -> alinea.tekst().startsWith("Punt "));
    }

    @Test
    void de_feed_is_atom_met_een_vast_id_per_verslag() throws Exception {
        UUID id = UUID.randomUUID();
        Verslagregel regel = new Verslagregel(
                id,
                "praten",
                "Praten & luisteren \u0001<x> \"zo\" 'n ]]>",
                LocalDate.of(2026, 4, 16),
                "Nijmegen",
                2,
                Instant.parse("2026-05-01T10:00:00Z"),
                false,
                List.of(new Verslagregel.Telling(Punttype.VERBETERPUNT, 2)));
        DocumentBuilderFactory lezer = DocumentBuilderFactory.newDefaultInstance();
        lezer.setNamespaceAware(true);
        Document feed = lezer.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Verslagfeed.van(List.of(regel), "https://voorbeeld.nl/")));

        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        String alles = feed.getDocumentElement().getTextContent();
        assertThat(alles)
                .contains(
                        "urn:uuid:" + id,
                        "Praten & luisteren <x> \"zo\" 'n ]]>",
                        "2026-05-01T10:00:00Z",
                        "2 verbeterpunten");
        assertThat(feed.getElementsByTagName("link").getLength()).isEqualTo(3);
    }

    @Test
    void een_lege_feed_is_ook_een_feed() throws Exception {
        assertThat(new String(Verslagfeed.van(List.of(), "https://voorbeeld.nl/")))
                .contains("<updated>1970");
    }
}
