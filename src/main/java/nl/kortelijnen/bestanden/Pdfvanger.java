package nl.kortelijnen.bestanden;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Catches the lines of the pages of a PDF with where they stand. Annotations and form fields are not looked at. */
final class Pdfvanger extends PDFTextStripper {

    private final List<Bladzij> bladzijden = new ArrayList<>();
    private final StringBuilder tekst = new StringBuilder();
    private int tekens;
    private float links;
    private float rechts;
    private float y;
    private float grootte;
    private boolean vet = true;

    List<Bladzij> vang(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return bladzijden;
    }

    @Override
    protected void startPage(PDPage pagina) {
        PDRectangle maat = pagina.getCropBox();
        boolean gedraaid = pagina.getRotation() % 180 != 0;
        bladzijden.add(
                gedraaid
                        ? new Bladzij(maat.getHeight(), maat.getWidth())
                        : new Bladzij(maat.getWidth(), maat.getHeight()));
    }

    @Override
    protected void endPage(PDPage pagina) {
        sluitRegel();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operanden) throws IOException {
        Leesweigering.stopAlsNiemandWacht();
        super.processOperator(operator, operanden);
    }

    @Override
    protected void processTextPosition(TextPosition plek) {
        tekens++;
        if (tekens > Regellezer.MEESTE_TEKENS) {
            throw Leesweigering.teVeelTekst();
        }
        super.processTextPosition(plek);
    }

    @Override
    protected void writeString(String woord, List<TextPosition> plekken) {
        if (plekken.isEmpty() || woord.isEmpty()) {
            return;
        }
        TextPosition eerste = plekken.getFirst();
        TextPosition laatste = plekken.getLast();
        if (tekst.isEmpty()) {
            links = eerste.getXDirAdj();
            y = eerste.getYDirAdj();
        }
        rechts = laatste.getXDirAdj() + laatste.getWidthDirAdj();
        grootte = Math.max(grootte, Math.round(2 * eerste.getFontSizeInPt()) / 2f);
        vet &= isVet(eerste);
        tekst.append(woord);
    }

    private static boolean isVet(TextPosition plek) {
        String naam = String.valueOf(plek.getFont().getName()).toLowerCase(Locale.ROOT);
        return naam.contains("bold") || naam.contains("black") || naam.contains("heavy");
    }

    @Override
    protected void writeWordSeparator() {
        tekst.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        sluitRegel();
    }

    @Override
    protected void writeParagraphStart() throws IOException {
        super.writeParagraphStart();
        sluitRegel();
        if (!bladzijden.isEmpty()) {
            bladzijden.getLast().begin();
        }
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        super.writeParagraphEnd();
        sluitRegel();
    }

    private void sluitRegel() {
        if (!tekst.toString().isBlank() && !bladzijden.isEmpty()) {
            bladzijden.getLast().voegToe(new Paginaregel(tekst.toString(), links, rechts, y, grootte, vet));
        }
        tekst.setLength(0);
        grootte = 0;
        vet = true;
    }
}
