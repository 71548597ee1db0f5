package nl.kortelijnen.bestanden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AV1, V10: of a document only what its reader reads is taken in: never what was deleted, remarked, hidden or repeated. */
class WordlezerTest {

    private final Bestandslezer lezer = new Bestandslezer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <w:p>[De school ]<w:del w:id="1"><w:r><w:delText>van Karim </w:delText></w:r></w:del><w:ins w:id="2">[belt]</w:ins></w:p>|De school belt
            <w:p>[De ]<w:del w:id="1"><w:r><w:t>Karim</w:t></w:r></w:del>[jongen belt]</w:p>|De jongen belt
            <w:p><w:moveFrom w:id="3">[Karim belt. ]</w:moveFrom>[Later kwam hij. ]<w:moveTo w:id="4">[Hij belt.]</w:moveTo></w:p>|Later kwam hij. Hij belt.
            <w:p><w:commentRangeStart w:id="0"/>[De school]<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>[ belt]</w:p>|De school belt
            <w:p>[De school]<w:r><w:rPr><w:vanish/></w:rPr><w:t> van Karim</w:t></w:r>[ belt]</w:p>|De school belt
            <w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>[De ]<w:del w:id="5"><w:r><w:delText>Karim</w:delText></w:r></w:del></w:p><w:p>[school belt]</w:p>|De school belt
            <w:p><w:r><w:instrText>AUTHOR Karim</w:instrText></w:r>[De school belt]</w:p>|De school belt
            <w:p><w:r><mc:AlternateContent><mc:Choice>[De school belt]</mc:Choice><mc:Fallback>[De school belt]</mc:Fallback></mc:AlternateContent></w:r></w:p>|De school belt
            <w:tbl><w:tr><w:trPr><w:del w:id="9"/></w:trPr><w:tc><w:p>[Karim]</w:p></w:tc></w:tr><w:tr><w:tc><w:p>[De school belt]</w:p></w:tc></w:tr></w:tbl>|De school belt
            <w:p>[De sa]<w:r><w:softHyphen/></w:r>[men]<w:r><w:noBreakHyphen/></w:r>[school]<w:r><w:rPr><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t> belt</w:t></w:r></w:p>|De samen-school belt
            """)
    void alleen_de_aanvaarde_tekst_wordt_gelezen(String inhoud, String verwacht) {
        assertThat(lees(Wordbestand.met(uitgeschreven(inhoud))
                        .deel("word/comments.xml", "w:comments", alinea("Karim moet hier uit"))))
                .containsExactly(verwacht);
    }

    @Test
    void wat_boven_en_onder_elke_bladzij_staat_is_geen_tekst_en_een_noot_staat_achteraan() {
        String inhoud = "<w:p>[De school belt]<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + "<w:p>[Later]<w:del><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:del></w:p>";
        Wordbestand bestand = Wordbestand.met(uitgeschreven(inhoud))
                .deel("word/header1.xml", "w:hdr", alinea("Contact: Anouk Verzonnen"))
                .deel("word/footer1.xml", "w:ftr", alinea("Pagina 1 van 2"))
                .deel(
                        "word/footnotes.xml",
                        "w:footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                + "<w:footnote w:id=\"2\">" + alinea("Met dank aan J.W. van ’t Bedacht.")
                                + "</w:footnote><w:footnote w:id=\"3\">" + alinea("Weg met Karim.") + "</w:footnote>");

        assertThat(lees(bestand)).containsExactly("De school belt", "Later", "Met dank aan J.W. van ’t Bedacht.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/header1.xml",
                "word/header2.xml",
                "word/header3.xml",
                "word/footer1.xml",
                "word/footer2.xml",
                "word/footer3.xml",
                "word/header10.xml",
                "word/voorblad/header1.xml"
            })
    void geen_kop_of_voettekst_is_tekst_ook_niet_die_van_de_eerste_of_de_even_bladzijden(String deel) {
        String kop = deel.contains("header") ? "header" : "footer";
        String inhoud = uitgeschreven("<w:p>[De school belt]</w:p><w:p><w:pPr><w:sectPr>"
                + "<w:headerReference w:type=\"first\" w:id=\"1\"/><w:titlePg/></w:sectPr></w:pPr>[Later]</w:p>");

        assertThat(lees(Wordbestand.met(inhoud)
                        .deel(
                                deel,
                                kop.equals("header") ? "w:hdr" : "w:ftr",
                                alinea("Anouk Verzonnen, anouk@werk.example"))))
                .containsExactly("De school belt", "Later");
    }

    @Test
    void een_eindnoot_staat_achteraan_net_als_een_voetnoot() {
        String inhoud = "<w:p>[De school belt]<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>"
                + "<w:p>[Later]<w:del><w:r><w:endnoteReference w:id=\"3\"/></w:r></w:del></w:p>";
        Wordbestand bestand = Wordbestand.met(uitgeschreven(inhoud))
                .deel(
                        "word/endnotes.xml",
                        "w:endnotes",
                        "<w:endnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:endnote>"
                                + "<w:endnote w:id=\"2\">" + alinea("Met dank aan P. van ‘t Hofje.")
                                + "</w:endnote><w:endnote w:id=\"3\">" + alinea("Weg met Karim.") + "</w:endnote>");

        assertThat(lees(bestand)).containsExactly("De school belt", "Later", "Met dank aan P. van ‘t Hofje.");
    }

    @Test
    void een_kop_is_een_kop_hoe_de_stijl_ook_heet_en_waar_hij_ook_op_rust() {
        String stijlen = stijl("Kop1", "heading 1", "", "")
                + stijl("Subgroeptitel", "Subgroep titel", "Kop1", "")
                + stijl("Rubriek", "Rubriek", "", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
                + stijl("Koptekst", "header", "", "")
                + stijl("Titel", "Title", "", "")
                + stijl("Inhopg1", "toc 1", "", "");
        String inhoud = "";
        for (String soort : List.of("Titel", "Kop1", "Subgroeptitel", "Rubriek", "Koptekst", "Inhopg1")) {
            inhoud += "<w:p><w:pPr><w:pStyle w:val=\"" + soort + "\"/></w:pPr>[Woorden van " + soort + "]</w:p>";
        }
        inhoud += "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>[Woorden zonder stijl]</w:p>";

        assertThat(lezer.lees(
                        "a.docx",
                        Wordbestand.met(uitgeschreven(inhoud))
                                .deel("word/styles.xml", "w:styles", stijlen)
                                .bytes()))
                .extracting(Alinea::niveau)
                .containsExactly(1, 1, 1, 3, 0, 2);
    }

    @Test
    void sterretjes_van_een_geplakte_tekst_blijven_niet_staan() {
        assertThat(lees(Wordbestand.met(uitgeschreven(
                        "<w:p>[Verslag **Werkconferentie Veilig**]</w:p><w:p>[## Laag*drempel*ige hulp]</w:p>"))))
                .containsExactly("Verslag Werkconferentie Veilig", "Laagdrempelige hulp");
    }

    /** Emphasis inside a word or over words, in each kind of file; a star that is no emphasis stays. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Laag*drempel*ige hulp is nodig|Laagdrempelige hulp is nodig
            samen**werken** is nodig|samenwerken is nodig
            *Vroeg*tijdig bellen is nodig|Vroegtijdig bellen is nodig
            cultuur***sensitief*** werken is nodig|cultuursensitief werken is nodig
            mantel*zorg*ers en **buren** zijn nodig|mantelzorgers en buren zijn nodig
            Veilig **Thuis** is *altijd* nodig|Veilig Thuis is altijd nodig
            on*be*spreek*baar* is het niet|onbespreekbaar is het niet
            een 5*-hotel is niet nodig|een 5*-hotel is niet nodig
            """)
    void sterretjes_in_een_woord_blijven_in_geen_soort_bestand_staan(String getypt, String gelezen) {
        byte[] tekst = ("Verslag\n\n" + getypt + ".\n").getBytes(StandardCharsets.UTF_8);
        assertThat(lees(Wordbestand.met(alinea("Verslag") + alinea(getypt + "."))))
                .containsExactly("Verslag", gelezen + ".");
        for (String naam : List.of("a.txt", "a.md")) {
            assertThat(lezer.lees(naam, tekst))
                    .extracting(Alinea::tekst)
                    .as(naam)
                    .containsExactly("Verslag", gelezen + ".");
        }
        assertThat(lezer.lees("a.pdf", Documenten.pdf("Verslag.\n\n" + getypt + ".")))
                .extracting(Alinea::tekst)
                .containsExactly("Verslag.", gelezen + ".");
    }

    @Test
    void van_een_presentatie_tellen_alleen_de_dias() {
        String vak = "<p:sp><p:nvPr>%s</p:nvPr><p:txBody><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>";
        Wordbestand bestand = Wordbestand.dia(
                        vak.formatted("", "De school belt") + vak.formatted("<p:ph type=\"ftr\"/>", "Anouk Verzonnen"))
                .deel("ppt/slides/slide2.xml", "p:sld show=\"0\"", vak.formatted("", "Verborgen Karim"))
                .deel("ppt/notesSlides/notesSlide1.xml", "p:notes", vak.formatted("", "Zeg niets over Karim"))
                .deel("ppt/comments/comment1.xml", "p:cmLst", "<p:cm><p:text>Karim</p:text></p:cm>")
                .deel("ppt/slideMasters/slideMaster1.xml", "p:sldMaster", vak.formatted("", "Klik hier"));

        assertThat(lezer.lees(Bestandseis.BIJLAGE, "a.pptx", bestand.bytes()))
                .extracting(Alinea::tekst)
                .containsExactly("De school belt");
    }

    private List<String> lees(Wordbestand bestand) {
        return lezer.lees("a.docx", bestand.bytes()).stream().map(Alinea::tekst).toList();
    }

    private static String alinea(String tekst) {
        return uitgeschreven("<w:p>[" + tekst + "]</w:p>");
    }

    /** {@code [woorden]} as a run. */
    private static String uitgeschreven(String inhoud) {
        return inhoud.replace("[", "<w:r><w:t xml:space=\"preserve\">").replace("]", "</w:t></w:r>");
    }

    private static String stijl(String id, String naam, String basis, String opmaak) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + naam + "\"/>"
                + (basis.isEmpty() ? "" : "<w:basedOn w:val=\"" + basis + "\"/>") + opmaak + "</w:style>";
    }
}
