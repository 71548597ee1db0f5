package nl.kortelijnen.bestanden;

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

/** Reads a .docx, .pptx or .pdf through Tika, without what is embedded in it and without running anything. */
final class Tikalezer {

    private static final long MEESTE_UITGEPAKT = 300L * 1024 * 1024;
    private static final int MEESTE_DELEN = 5_000;

    private final Bestandssoort soort;

    Tikalezer(Bestandssoort soort) {
        this.soort = soort;
    }

    List<Alinea> lees(byte[] inhoud) {
        try {
            if (soort != Bestandssoort.PDF) {
                keurOffice(inhoud);
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

    private void keurOffice(byte[] inhoud) throws IOException {
        if (Bestandssoort.isOle(inhoud)) {
            try (POIFSFileSystem oud = new POIFSFileSystem(new ByteArrayInputStream(inhoud))) {
                if (oud.getRoot().hasEntry("EncryptedPackage")) {
                    throw metWachtwoord();
                }
            }
            throw Bestandslezer.geweigerd("Dit is een oud " + programma() + "-bestand met een nieuwe naam. Open het in "
                    + programma() + " en bewaar het als ." + uitgang() + ".");
        }
        if (!heeftHoofddeel(inhoud)) {
            throw Bestandslezer.geweigerd("Dit bestand is geen " + programma() + "-document, al eindigt het op ."
                    + uitgang() + ". Bewaar het in " + programma() + " opnieuw als ." + uitgang() + ".");
        }
    }

    /** Unpacks everything once without keeping it: a bomb shows itself here. */
    private boolean heeftHoofddeel(byte[] inhoud) throws IOException {
        String hoofddeel = soort == Bestandssoort.PPTX ? "ppt/presentation.xml" : "word/document.xml";
        boolean gezien = false;
        long uitgepakt = 0;
        int delen = 0;
        byte[] emmer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                gezien |= deel.getName().equals(hoofddeel);
                delen++;
                uitgepakt += lengte(zip, emmer, MEESTE_UITGEPAKT - uitgepakt);
                if (uitgepakt > MEESTE_UITGEPAKT || delen > MEESTE_DELEN) {
                    throw Bestandslezer.teVeelTekst();
                }
            }
        }
        return gezien;
    }

    private String programma() {
        return soort == Bestandssoort.PPTX ? "PowerPoint" : "Word";
    }

    private String uitgang() {
        return soort.uitgangen().getFirst();
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
