package nl.kortelijnen.bestanden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets a document of which is known what it is made of, in the ways people do: Word, PDF, scanned, with changes. */
public final class Goudzetter {

    private static final int REGELBREEDTE = 72;
    private static final float GROOTTE = 10;
    private static final float KOLOM = 235;

    private Goudzetter() {}

    /** @param niveau of a heading; 0 for a paragraph, -1 for a bullet, -2 for a question on a line of its own */
    public record Blok(int niveau, String tekst) {}

    /** With the Dutch names that Word gives its styles. */
    public static byte[] wordMetStijlen(List<Blok> blokken) {
        StringBuilder inhoud = new StringBuilder();
        blokken.forEach(blok -> inhoud.append(alinea(blok, stuk(blok.tekst()))));
        return word(inhoud.toString());
    }

    /** Every paragraph had words that were deleted, words that were inserted and a comment. */
    public static byte[] wordMetWijzigingen(List<Blok> blokken, String weg) {
        StringBuilder inhoud = new StringBuilder();
        for (Blok blok : blokken) {
            int plek = Math.max(0, blok.tekst().indexOf(' '));
            inhoud.append(alinea(
                    blok,
                    stuk(blok.tekst().substring(0, plek))
                            + "<w:del w:id=\"1\"><w:r><w:delText xml:space=\"preserve\"> " + weg
                            + "</w:delText></w:r></w:del>"
                            + "<w:ins w:id=\"2\">" + stuk(blok.tekst().substring(plek)) + "</w:ins>"
                            + "<w:r><w:commentReference w:id=\"0\"/></w:r>"));
            inhoud.append("<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr><w:del w:id=\"4\"><w:r><w:delText>")
                    .append(weg)
                    .append("</w:delText></w:r></w:del></w:p>");
        }
        return word(inhoud.toString());
    }

    /** The paragraphs between two headings stand in the cells of a table. */
    public static byte[] wordMetTabellen(List<Blok> blokken) {
        StringBuilder inhoud = new StringBuilder();
        for (Blok blok : blokken) {
            String alinea = alinea(blok, stuk(blok.tekst()));
            inhoud.append(
                    blok.niveau() % 2 == 0 && blok.niveau() <= 0
                            ? "<w:tbl><w:tr><w:tc>" + alinea + "</w:tc></w:tr></w:tbl>"
                            : alinea);
        }
        return word(inhoud.toString());
    }

    /** Lines broken off at the margin, as they come from a scanner. */
    public static String gescand(List<Blok> blokken) {
        StringBuilder uit = new StringBuilder();
        for (Blok blok : blokken) {
            uit.append(String.join("\n", regels((blok.niveau() == -1 ? "• " : "") + blok.tekst())))
                    .append("\n\n");
        }
        return uit.toString();
    }

    /** Headings in bold and larger, and two columns on a page. */
    public static byte[] pdfInTweeKolommen(List<Blok> blokken) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            List<Object[]> regels = new ArrayList<>();
            for (Blok blok : blokken) {
                boolean kop = blok.niveau() > 0;
                for (String regel : passend((blok.niveau() == -1 ? "• " : "") + blok.tekst(), kop)) {
                    regels.add(new Object[] {regel, kop});
                }
                regels.add(new Object[] {"", false});
            }
            zet(document, regels);
            document.save(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void zet(PDDocument document, List<Object[]> regels) throws IOException {
        int perKolom = 50;
        PDPage bladzij = new PDPage(PDRectangle.A4);
        for (int begin = 0; begin < regels.size(); begin += perKolom) {
            boolean links = begin / perKolom % 2 == 0;
            if (links) {
                bladzij = new PDPage(PDRectangle.A4);
                document.addPage(bladzij);
            }
            try (PDPageContentStream inhoud =
                    new PDPageContentStream(document, bladzij, PDPageContentStream.AppendMode.APPEND, true)) {
                inhoud.beginText();
                inhoud.newLineAtOffset(links ? 50 : 50 + KOLOM + 30, 780);
                for (Object[] regel : regels.subList(begin, Math.min(regels.size(), begin + perKolom))) {
                    boolean kop = (boolean) regel[1];
                    inhoud.setFont(letter(kop), kop ? GROOTTE + 3 : GROOTTE);
                    inhoud.showText((String) regel[0]);
                    inhoud.newLineAtOffset(0, -14);
                }
                inhoud.endText();
            }
        }
    }

    private static PDFont letter(boolean kop) {
        return new PDType1Font(kop ? FontName.HELVETICA_BOLD : FontName.HELVETICA);
    }

    private static List<String> passend(String tekst, boolean kop) throws IOException {
        List<String> regels = new ArrayList<>();
        String regel = "";
        for (String woord : tekst.split(" ")) {
            String langer = regel.isEmpty() ? woord : regel + " " + woord;
            if (letter(kop).getStringWidth(langer) / 1000 * (kop ? GROOTTE + 3 : GROOTTE) > KOLOM) {
                regels.add(regel);
                regel = woord;
            } else {
                regel = langer;
            }
        }
        regels.add(regel);
        return regels;
    }

    private static List<String> regels(String tekst) {
        List<String> regels = new ArrayList<>();
        String regel = "";
        for (String woord : tekst.split(" ")) {
            String langer = regel.isEmpty() ? woord : regel + " " + woord;
            if (langer.length() > REGELBREEDTE) {
                regels.add(regel);
                regel = woord;
            } else {
                regel = langer;
            }
        }
        regels.add(regel);
        return regels;
    }

    private static String alinea(Blok blok, String stukken) {
        String vorm = blok.niveau() > 0
                ? "<w:pStyle w:val=\"Kop" + blok.niveau() + "\"/>"
                : blok.niveau() == -1 ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" : "";
        return "<w:p><w:pPr>" + vorm + "</w:pPr>" + stukken + "</w:p>";
    }

    private static String stuk(String tekst) {
        return "<w:r><w:t xml:space=\"preserve\">" + tekst.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    private static byte[] word(String inhoud) {
        StringBuilder stijlen = new StringBuilder();
        for (int niveau = 1; niveau <= 3; niveau++) {
            stijlen.append("<w:style w:type=\"paragraph\" w:styleId=\"Kop")
                    .append(niveau)
                    .append("\"><w:name w:val=\"heading ")
                    .append(niveau)
                    .append("\"/></w:style>");
        }
        return Wordbestand.met(inhoud)
                .deel("word/styles.xml", "w:styles", stijlen.toString())
                .deel(
                        "word/numbering.xml",
                        "w:numbering",
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                                + "<w:lvlText w:val=\"•\"/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .deel(
                        "word/comments.xml",
                        "w:comments",
                        "<w:comment w:id=\"0\"><w:p>" + stuk("Weglaten?") + "</w:p></w:comment>")
                .bytes();
    }
}
