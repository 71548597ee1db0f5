package nl.kortelijnen.verslag.inlezen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.kortelijnen.gedeeld.Fout;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.SAXException;

/** Reads a .docx or .pdf through Tika, without what is embedded in it and without running anything. */
final class Tikalezer {

    private static final long MEESTE_UITGEPAKT = 300L * 1024 * 1024;
    private static final int MEESTE_DELEN = 5_000;

    private final Bestandssoort soort;

    Tikalezer(Bestandssoort soort) {
        this.soort = soort;
    }

    List<Alinea> lees(byte[] inhoud) {
        try {
            if (soort == Bestandssoort.DOCX) {
                keurDocx(inhoud);
            }
            return ontleed(inhoud);
        } catch (EncryptedDocumentException e) {
            throw metWachtwoord();
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            throw vertaald(e);
        }
    }

    private List<Alinea> ontleed(byte[] inhoud) throws IOException, SAXException, TikaException {
        Alineavanger vanger = new Alineavanger(soort == Bestandssoort.PDF);
        try (TikaInputStream stroom = TikaInputStream.get(inhoud)) {
            SecureContentHandler bewaker = new SecureContentHandler(vanger, stroom);
            bewaker.setMaximumDepth(1_000);
            parser().parse(stroom, bewaker, new Metadata(), context());
        }
        return vanger.klaar();
    }

    private Parser parser() {
        return soort == Bestandssoort.PDF ? new PDFParser() : new OOXMLParser();
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(DocumentSelector.class, ingebed -> false);
        return context;
    }

    private static void keurDocx(byte[] inhoud) throws IOException {
        if (Bestandssoort.isOle(inhoud)) {
            try (POIFSFileSystem oud = new POIFSFileSystem(new ByteArrayInputStream(inhoud))) {
                if (oud.getRoot().hasEntry("EncryptedPackage")) {
                    throw metWachtwoord();
                }
            }
            throw Bestandslezer.geweigerd(
                    "Dit is een oud Word-bestand met een nieuwe naam. " + "Open het in Word en bewaar het als .docx.");
        }
        if (!isWord(inhoud)) {
            throw Bestandslezer.geweigerd("Dit bestand is geen Word-document, al eindigt het op .docx. "
                    + "Bewaar het in Word opnieuw als .docx.");
        }
    }

    /** Unpacks everything once without keeping it: a bomb shows itself here. */
    private static boolean isWord(byte[] inhoud) throws IOException {
        boolean word = false;
        long uitgepakt = 0;
        int delen = 0;
        byte[] emmer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                word |= deel.getName().equals("word/document.xml");
                delen++;
                uitgepakt += lengte(zip, emmer, MEESTE_UITGEPAKT - uitgepakt);
                if (uitgepakt > MEESTE_UITGEPAKT || delen > MEESTE_DELEN) {
                    throw Bestandslezer.teVeelTekst();
                }
            }
        }
        return word;
    }

    private static long lengte(InputStream stroom, byte[] emmer, long hoogstens) throws IOException {
        long lengte = 0;
        for (int gelezen = stroom.read(emmer); gelezen >= 0; gelezen = stroom.read(emmer)) {
            lengte += gelezen;
            if (lengte > hoogstens) {
                break;
            }
        }
        return lengte;
    }

    private static Fout vertaald(Throwable oorzaak) {
        for (Throwable laag = oorzaak; laag != null; laag = laag.getCause()) {
            if (laag instanceof Fout fout) {
                return fout;
            }
            if (laag instanceof EncryptedDocumentException
                    || laag instanceof org.apache.poi.EncryptedDocumentException) {
                return metWachtwoord();
            }
            if (laag instanceof Alineavanger.TeVeelTekst || isBom(laag)) {
                return Bestandslezer.teVeelTekst();
            }
        }
        return Bestandslezer.geweigerd("Dit bestand is beschadigd: we kunnen het niet openen. "
                + "Open het zelf, bewaar het opnieuw en kies het dan nog eens.");
    }

    private static boolean isBom(Throwable oorzaak) {
        String bericht = String.valueOf(oorzaak.getMessage());
        return bericht.contains("Zip bomb") || bericht.contains("zip bomb") || bericht.contains("Suspected");
    }

    private static Fout.RegelGeschonden metWachtwoord() {
        return Bestandslezer.geweigerd("Dit bestand is met een wachtwoord beveiligd. "
                + "Haal het wachtwoord eraf in het programma waarin je het maakte, en kies het opnieuw.");
    }
}
