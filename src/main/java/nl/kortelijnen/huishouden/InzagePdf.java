package nl.kortelijnen.huishouden;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An inzage on A4, tagged for screen readers (PDF/UA), with its own letters in it. */
final class InzagePdf {

    private static final String STIJL = """
            @page { size: A4; margin: 22mm 20mm;
                    @bottom-right { content: counter(page) " van " counter(pages); font: 9pt 'NotoSans'; } }
            body { font: 11pt/1.5 LETTERS; color: #1b1f24; }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 6pt; }
            h2 { font-size: 12pt; margin: 16pt 0 2pt; page-break-after: avoid; }
            p { margin: 0; white-space: pre-line; }
            p.slot { margin-top: 24pt; border-top: 1pt solid #8a929b; padding-top: 8pt; }
            """;

    private static final String MIST =
            "Let op: voor %d letters uit de tekst heeft het portaal geen lettertype. Daar staat een #."
                    + " Vraag om de tekst zelf, op het scherm staat hij heel.";

    private InzagePdf() {}

    static byte[] van(Inzage inzage, LocalDate dag) {
        Letterkast letters = Letterkast.voor(inzage.aanhef(dag)
                + inzage.stukken().stream()
                        .map(stuk -> stuk.kop() + stuk.tekst())
                        .collect(Collectors.joining()));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            letters.zet(new PdfRendererBuilder())
                    .usePdfUaAccessibility(true)
                    .withW3cDocument(blad(inzage, dag, letters), null)
                    .withProducer("Korte Lijnen")
                    .toStream(pdf)
                    .run();
            return Gewoneletters.in(pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document blad(Inzage inzage, LocalDate dag, Letterkast letters) {
        Document blad = leeg();
        Element html = bij(blad, blad.createElement("html"));
        html.setAttribute("lang", "nl");
        Element kop = erbij(html, "head", "");
        erbij(kop, "title", Inzage.TITEL);
        meta(kop, "subject", "Inzage");
        meta(kop, "description", Inzage.TITEL);
        erbij(kop, "style", STIJL.replace("LETTERS", letters.rij()));
        Element tekst = erbij(html, "body", "");
        erbij(tekst, "h1", Inzage.TITEL);
        erbij(tekst, "p", inzage.aanhef(dag));
        inzage.stukken().forEach(stuk -> {
            erbij(tekst, "h2", stuk.kop());
            erbij(tekst, "p", stuk.tekst());
        });
        if (!letters.zonder().isEmpty()) {
            erbij(tekst, "p", MIST.formatted(letters.zonder().size()));
        }
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
