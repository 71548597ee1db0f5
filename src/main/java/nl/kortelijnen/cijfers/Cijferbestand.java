package nl.kortelijnen.cijfers;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.kortelijnen.gedeeld.Nederlands;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The figures as a file, with exactly what the screen shows. */
public final class Cijferbestand {

    private static final String STIJL = """
            @page { size: A4; margin: 20mm 18mm;
                    @bottom-right { content: counter(page) " van " counter(pages); font: 9pt 'NotoSans'; } }
            body { font: 10pt/1.4 'NotoSans'; color: #1b1f24; }
            h1 { font-size: 18pt; margin: 0 0 4pt; }
            h2 { font-size: 12pt; margin: 14pt 0 2pt; page-break-after: avoid; }
            p { margin: 0 0 4pt; }
            table { width: 100%; border-collapse: collapse; page-break-inside: avoid; }
            th, td { border-bottom: 0.5pt solid #8a929b; padding: 3pt 4pt; text-align: left; vertical-align: top; }
            """;

    private Cijferbestand() {}

    /** With semicolons and a mark of its letters, as a Dutch spreadsheet reads it. */
    public static byte[] csv(Cijferrapport rapport) {
        String tekst =
                "\uFEFF" + regel(List.of(rapport.titel(), periode(rapport))) + regel(List.of(Cijferrapport.UITLEG))
                        + rapport.tabellen().stream().map(Cijferbestand::tabel).collect(Collectors.joining());
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String periode(Cijferrapport rapport) {
        return Nederlands.datum(rapport.van()) + " tot en met " + Nederlands.datum(rapport.tot());
    }

    private static String tabel(Cijfertabel tabel) {
        return "\r\n" + regel(List.of(tabel.titel(), tabel.uitleg()))
                + regel(Stream.concat(Stream.of(""), tabel.kolommen().stream()).toList())
                + tabel.rijen().stream()
                        .map(rij -> regel(Stream.concat(
                                        Stream.of(rij.naam()),
                                        rij.cellen().stream().map(Cijfercel::tekst))
                                .toList()))
                        .collect(Collectors.joining());
    }

    private static String regel(List<String> vakken) {
        return vakken.stream().map(Cijferbestand::vak).collect(Collectors.joining(";")) + "\r\n";
    }

    /** Quoted, and never read as a formula. */
    private static String vak(String tekst) {
        String veilig = tekst.matches("(?s)[=+@\\t\\r-].*") ? "'" + tekst : tekst;
        return '"' + veilig.replace("\"", "\"\"") + '"';
    }

    /** Tagged for screen readers (PDF/UA). */
    public static byte[] pdf(Cijferrapport rapport) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(
                            () -> letters("NotoSans-Regular"),
                            "NotoSans",
                            400,
                            PdfRendererBuilder.FontStyle.NORMAL,
                            true)
                    .useFont(() -> letters("NotoSans-Bold"), "NotoSans", 700, PdfRendererBuilder.FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .withW3cDocument(blad(rapport), null)
                    .withProducer("Korte Lijnen")
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream letters(String naam) {
        InputStream bestand =
                Cijferbestand.class.getResourceAsStream("/META-INF/resources/lettertype/" + naam + ".ttf");
        if (bestand == null) {
            throw new IllegalStateException("The font " + naam + " is missing");
        }
        return bestand;
    }

    private static Document blad(Cijferrapport rapport) {
        Document blad = leeg();
        Element html = blad.createElement("html");
        blad.appendChild(html);
        html.setAttribute("lang", "nl");
        Element kop = erbij(html, "head", "");
        erbij(kop, "title", rapport.titel());
        for (String naam : List.of("subject", "description")) {
            Element meta = erbij(kop, "meta", "");
            meta.setAttribute("name", naam);
            meta.setAttribute("content", rapport.titel());
        }
        erbij(kop, "style", STIJL);
        Element tekst = erbij(html, "body", "");
        erbij(tekst, "h1", rapport.titel());
        erbij(tekst, "p", periode(rapport));
        erbij(tekst, "p", Cijferrapport.UITLEG);
        rapport.tabellen().forEach(tabel -> zet(tekst, tabel));
        return blad;
    }

    private static void zet(Element tekst, Cijfertabel tabel) {
        erbij(tekst, "h2", tabel.titel());
        if (!tabel.uitleg().isEmpty()) {
            erbij(tekst, "p", tabel.uitleg());
        }
        if (tabel.rijen().isEmpty()) {
            erbij(tekst, "p", "Hierover is nog niets te tellen.");
            return;
        }
        Element blok = erbij(tekst, "table", "");
        Element hoofd = erbij(erbij(blok, "thead", ""), "tr", "");
        erbij(hoofd, "th", "Periode");
        tabel.kolommen().forEach(kolom -> erbij(hoofd, "th", kolom));
        Element lijf = erbij(blok, "tbody", "");
        tabel.rijen().forEach(rij -> {
            Element regel = erbij(lijf, "tr", "");
            erbij(regel, "th", rij.naam());
            rij.cellen().forEach(cel -> erbij(regel, "td", cel.tekst()));
        });
    }

    private static Document leeg() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text as text: a name can never become part of the page. */
    private static Element erbij(Element in, String soort, String tekst) {
        Element nieuw = in.getOwnerDocument().createElement(soort);
        if (!tekst.isEmpty()) {
            nieuw.setTextContent(tekst);
        }
        in.appendChild(nieuw);
        return nieuw;
    }
}
