package nl.kortelijnen.huishouden;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A sheet of pieces on A4, tagged for screen readers (PDF/UA), with its own letters in it. */
public final class Stukkenblad {

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

    private Stukkenblad() {}

    /** What stands on it, from above to below. */
    public record Inhoud(String titel, String aanhef, List<Inzage.Stuk> stukken, String slot) {}

    static byte[] van(Inzage inzage, LocalDate dag) {
        return van(new Inhoud(Inzage.TITEL, inzage.aanhef(dag), inzage.stukken(), Inzage.slot()));
    }

    public static byte[] van(Inhoud inhoud) {
        Letterkast letters = Letterkast.voor(inhoud.titel()
                + inhoud.aanhef()
                + inhoud.slot()
                + inhoud.stukken().stream()
                        .map(stuk -> stuk.kop() + stuk.tekst())
                        .collect(Collectors.joining()));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            letters.zet(new PdfRendererBuilder())
                    .usePdfUaAccessibility(true)
                    .withW3cDocument(blad(inhoud, letters), null)
                    .withProducer("Korte Lijnen")
                    .toStream(pdf)
                    .run();
            return Gewoneletters.in(pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document blad(Inhoud inhoud, Letterkast letters) {
        Document blad = leeg();
        Element html = bij(blad, blad.createElement("html"));
        html.setAttribute("lang", "nl");
        Element kop = erbij(html, "head", "");
        erbij(kop, "title", inhoud.titel());
        meta(kop, "subject", inhoud.titel());
        meta(kop, "description", inhoud.titel());
        erbij(kop, "style", STIJL.replace("LETTERS", letters.rij()));
        Element tekst = erbij(html, "body", "");
        erbij(tekst, "h1", inhoud.titel());
        erbij(tekst, "p", inhoud.aanhef());
        inhoud.stukken().forEach(stuk -> {
            erbij(tekst, "h2", stuk.kop());
            erbij(tekst, "p", stuk.tekst());
        });
        if (!letters.zonder().isEmpty()) {
            erbij(tekst, "p", MIST.formatted(letters.zonder().size()));
        }
        erbij(tekst, "p", inhoud.slot()).setAttribute("class", "slot");
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
