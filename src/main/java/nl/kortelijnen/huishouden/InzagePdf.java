package nl.kortelijnen.huishouden;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An inzage on A4, tagged for screen readers (PDF/UA), with its own letters in it. */
final class InzagePdf {

    private static final String LETTERS = "Liberation Sans";
    private static final String STIJL = """
            @page { size: A4; margin: 22mm 20mm;
                    @bottom-right { content: counter(page) " van " counter(pages); font: 9pt 'Liberation Sans'; } }
            body { font: 11pt/1.5 'Liberation Sans'; color: #1b1f24; }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 6pt; }
            h2 { font-size: 12pt; margin: 16pt 0 2pt; page-break-after: avoid; }
            p { margin: 0; white-space: pre-line; }
            p.slot { margin-top: 24pt; border-top: 1pt solid #8a929b; padding-top: 8pt; }
            """;

    private InzagePdf() {}

    static byte[] van(Inzage inzage, LocalDate dag) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> letters("Regular"), LETTERS, 400, PdfRendererBuilder.FontStyle.NORMAL, true)
                    .useFont(() -> letters("Bold"), LETTERS, 700, PdfRendererBuilder.FontStyle.NORMAL, true)
                    .withW3cDocument(blad(inzage, dag), null)
                    .withProducer("Korte Lijnen")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream letters(String dikte) {
        InputStream bestand = InzagePdf.class.getResourceAsStream("/lettertype/LiberationSans-" + dikte + ".ttf");
        if (bestand == null) {
            throw new IllegalStateException("Het lettertype " + dikte + " ontbreekt in het portaal");
        }
        return bestand;
    }

    private static Document blad(Inzage inzage, LocalDate dag) {
        Document blad = leeg();
        Element html = bij(blad, blad.createElement("html"));
        html.setAttribute("lang", "nl");
        Element kop = erbij(html, "head", "");
        erbij(kop, "title", Inzage.TITEL);
        meta(kop, "subject", "Inzage");
        meta(kop, "description", Inzage.TITEL);
        erbij(kop, "style", STIJL);
        Element tekst = erbij(html, "body", "");
        erbij(tekst, "h1", Inzage.TITEL);
        erbij(tekst, "p", inzage.aanhef(dag));
        inzage.stukken().forEach(stuk -> {
            erbij(tekst, "h2", stuk.kop());
            erbij(tekst, "p", stuk.tekst());
        });
        erbij(tekst, "p", Inzage.slot()).setAttribute("class", "slot");
        return blad;
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

    private static void meta(Element kop, String naam, String inhoud) {
        Element meta = erbij(kop, "meta", "");
        meta.setAttribute("name", naam);
        meta.setAttribute("content", inhoud);
    }

    /** Text as text: what somebody wrote can never become part of the page. */
    private static Element erbij(Element in, String soort, String tekst) {
        Element nieuw = in.getOwnerDocument().createElement(soort);
        nieuw.setTextContent(tekst);
        in.appendChild(nieuw);
        return nieuw;
    }

    private static Element bij(Document blad, Element nieuw) {
        blad.appendChild(nieuw);
        return nieuw;
    }
}
