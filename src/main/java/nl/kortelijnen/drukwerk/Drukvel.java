package nl.kortelijnen.drukwerk;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document on A4 that becomes a PDF tagged for screen readers (PDF/UA), with its own letters in it. It is built node by
 * node: text stays text, and what somebody wrote can never become part of the page.
 *
 * @see <a href="../../../../../../docs/besluiten/0056-een-verslag-als-bestand.md">decision 0056</a>
 */
public final class Drukvel {

    /** In a style: the families that the text needs. */
    public static final String LETTERS = "LETTERS";

    private static final String PAGINANUMMER =
            "@page { @bottom-right { content: counter(page) \" van \" counter(pages); font: 9pt 'NotoSans'; } }\n";

    private final Document blad = leeg();
    private final Element kop;
    private final Element bladwijzers;
    private final Element lijf;
    private final String stijl;
    private int nummer;

    /** @param stijl CSS, with {@link #LETTERS} where the families go */
    public Drukvel(String titel, String stijl) {
        this.stijl = stijl;
        Element html = blad.createElement("html");
        blad.appendChild(html);
        html.setAttribute("lang", "nl");
        kop = bij(html, "head");
        bij(kop, "title", titel);
        for (String naam : List.of("subject", "description")) {
            Element meta = bij(kop, "meta");
            meta.setAttribute("name", naam);
            meta.setAttribute("content", titel);
        }
        bladwijzers = bij(kop, "bookmarks");
        lijf = bij(html, "body");
    }

    public Element lijf() {
        return lijf;
    }

    public static Element bij(Element in, String soort) {
        Element nieuw = in.getOwnerDocument().createElement(soort);
        in.appendChild(nieuw);
        return nieuw;
    }

    public static Element bij(Element in, String soort, String tekst) {
        Element nieuw = bij(in, soort);
        nieuw.setTextContent(tekst);
        return nieuw;
    }

    /** A heading that also stands in the list of bookmarks beside the page. */
    public Element kop(int niveau, String tekst) {
        nummer++;
        Element gezet = bij(lijf, "h" + niveau, tekst);
        gezet.setAttribute("id", "kop-" + nummer);
        Element wijzer = bij(bladwijzers, "bookmark");
        wijzer.setAttribute("name", tekst);
        wijzer.setAttribute("href", "#kop-" + nummer);
        return gezet;
    }

    /** The letters of what was put on it until now for which the portal has no face; in their place stands a mark. */
    public Set<String> letterloos() {
        return Letterkast.voor(lijf.getTextContent()).zonder();
    }

    public byte[] pdf() {
        Letterkast letters = Letterkast.voor(lijf.getTextContent());
        if (!bladwijzers.hasChildNodes()) {
            kop.removeChild(bladwijzers);
        }
        bij(kop, "style", PAGINANUMMER + stijl.replace(LETTERS, letters.rij()));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            letters.zet(new PdfRendererBuilder())
                    .usePdfUaAccessibility(true)
                    .withW3cDocument(blad, null)
                    .withProducer("Korte Lijnen")
                    .toStream(pdf)
                    .run();
            return Gewoneletters.in(pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
