package nl.kortelijnen.bestanden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes a real .docx and .pdf of a report in plain text, as a person would set it. */
public final class Documenten {

    private static final float MARGE = 60;
    private static final float GROOTTE = 11;
    private static final float REGEL = 14;

    private Documenten() {}

    /** With real lists: the bullets are no text but numbering. */
    public static byte[] docx(String tekst) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            BigInteger lijst = lijst(document);
            for (Alinea alinea : Regellezer.lees(tekst)) {
                XWPFParagraph paragraaf = document.createParagraph();
                if (alinea.isOpsomming()) {
                    paragraaf.setNumID(lijst);
                    paragraaf.setNumILvl(BigInteger.ZERO);
                }
                XWPFRun stuk = paragraaf.createRun();
                stuk.setBold(alinea.isKop());
                stuk.setText(alinea.tekst());
            }
            document.write(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigInteger lijst(XWPFDocument document) {
        CTAbstractNum abstract1 = CTAbstractNum.Factory.newInstance();
        abstract1.setAbstractNumId(BigInteger.ONE);
        var niveau = abstract1.addNewLvl();
        niveau.setIlvl(BigInteger.ZERO);
        niveau.addNewNumFmt().setVal(STNumberFormat.BULLET);
        niveau.addNewLvlText().setVal("\uF0B7");
        XWPFNumbering nummering = document.createNumbering();
        return nummering.addNum(nummering.addAbstractNum(new XWPFAbstractNum(abstract1)));
    }

    /** One slide with these words. */
    public static byte[] pptx(String tekst) {
        try (XMLSlideShow presentatie = new XMLSlideShow();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            presentatie.createSlide().createTextBox().setText(tekst);
            presentatie.write(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] docxMetWachtwoord(String tekst) {
        try (POIFSFileSystem systeem = new POIFSFileSystem();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            Encryptor slot = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            slot.confirmPassword("geheim");
            try (var stroom = slot.getDataStream(systeem)) {
                stroom.write(docx(tekst));
            }
            systeem.writeFilesystem(uit);
            return uit.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines broken off at the margin, white between paragraphs, over as many pages as needed. */
    public static byte[] pdf(String tekst) {
        return pdf(tekst, false);
    }

    public static byte[] pdfMetWachtwoord(String tekst) {
        return pdf(tekst, true);
    }

    private static byte[] pdf(String tekst, boolean metWachtwoord) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            zet(document, regels(tekst));
            if (metWachtwoord) {
                document.protect(new StandardProtectionPolicy("baas", "geheim", new AccessPermission()));
            }
            document.save(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> regels(String tekst) throws IOException {
        PDFont letter = new PDType1Font(FontName.HELVETICA);
        List<String> regels = new ArrayList<>();
        for (Alinea alinea : Regellezer.lees(tekst)) {
            String regel = alinea.isOpsomming() ? alinea.teken().replace("❖", "•") : "";
            for (String woord : alinea.tekst().split(" ")) {
                String langer = regel.isEmpty() ? woord : regel + " " + woord;
                if (letter.getStringWidth(langer) / 1000 * GROOTTE > PDRectangle.A4.getWidth() - 2 * MARGE) {
                    regels.add(regel);
                    regel = woord;
                } else {
                    regel = langer;
                }
            }
            regels.add(regel);
            regels.add("");
        }
        return regels;
    }

    private static void zet(PDDocument document, List<String> regels) throws IOException {
        PDFont letter = new PDType1Font(FontName.HELVETICA);
        int perBladzij = 48;
        for (int begin = 0; begin < regels.size(); begin += perBladzij) {
            PDPage bladzij = new PDPage(PDRectangle.A4);
            document.addPage(bladzij);
            try (PDPageContentStream inhoud = new PDPageContentStream(document, bladzij)) {
                inhoud.beginText();
                inhoud.setFont(letter, GROOTTE);
                inhoud.newLineAtOffset(MARGE, 780);
                for (String regel : regels.subList(begin, Math.min(regels.size(), begin + perBladzij))) {
                    inhoud.showText(regel);
                    inhoud.newLineAtOffset(0, -REGEL);
                }
                inhoud.endText();
            }
        }
    }
}
