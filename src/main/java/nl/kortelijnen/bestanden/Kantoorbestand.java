package nl.kortelijnen.bestanden;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kortelijnen.gedeeld.Fout;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The zip of a .docx or .pptx: its parts by name, each as XML from front to back, without anything from outside it.
 *
 * @see <a href="../../../../../../../docs/besluiten/0025-word-en-pdf-zelf-lezen.md">decision 0025</a>
 */
final class Kantoorbestand {

    private static final long MEESTE_UITGEPAKT = 300L * 1024 * 1024;
    private static final int MEESTE_DELEN = 5_000;
    private static final XMLInputFactory XML = veilig();

    private final Bestandssoort soort;
    private final byte[] inhoud;

    private Kantoorbestand(Bestandssoort soort, byte[] inhoud) {
        this.soort = soort;
        this.inhoud = inhoud;
    }

    /** @throws Fout.RegelGeschonden when it is another kind, has a password or unpacks to too much */
    static Kantoorbestand open(Bestandssoort soort, byte[] inhoud) throws IOException {
        Kantoorbestand bestand = new Kantoorbestand(soort, inhoud);
        bestand.keur();
        return bestand;
    }

    /** What to do with one part. */
    interface Deellezer {
        void lees(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Reads this part, when it is there. */
    void lees(String deel, Deellezer lezer) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            for (ZipEntry ander = zip.getNextEntry(); ander != null; ander = zip.getNextEntry()) {
                if (ander.getName().equals(deel)) {
                    XMLStreamReader xml = XML.createXMLStreamReader(zip);
                    lezer.lees(xml);
                    return;
                }
            }
        }
    }

    /** The names that fit, shortest first: slide2 before slide10. */
    List<String> delen(Predicate<String> past) throws IOException {
        TreeMap<String, String> opLengte = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                if (past.test(deel.getName())) {
                    opLengte.put("%04d".formatted(deel.getName().length()) + deel.getName(), deel.getName());
                }
            }
        }
        return List.copyOf(opLengte.values());
    }

    private void keur() throws IOException {
        if (Bestandssoort.isOle(inhoud)) {
            try (POIFSFileSystem oud = new POIFSFileSystem(new ByteArrayInputStream(inhoud))) {
                if (oud.getRoot().hasEntry("EncryptedPackage")) {
                    throw Leesweigering.metWachtwoord();
                }
            }
            throw Leesweigering.geweigerd("Dit is een oud " + programma() + "-bestand met een nieuwe naam. Open het in "
                    + programma() + " en bewaar het als ." + uitgang() + ".");
        }
        if (!heeftHoofddeel()) {
            throw Leesweigering.geweigerd("Dit bestand is geen " + programma() + "-document, al eindigt het op ."
                    + uitgang() + ". Bewaar het in " + programma() + " opnieuw als ." + uitgang() + ".");
        }
    }

    /** Unpacks everything once without keeping it: a bomb shows itself here. */
    private boolean heeftHoofddeel() throws IOException {
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
                    throw Leesweigering.teVeelTekst();
                }
            }
        }
        return gezien;
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

    private String programma() {
        return soort == Bestandssoort.PPTX ? "PowerPoint" : "Word";
    }

    private String uitgang() {
        return soort.uitgangen().getFirst();
    }

    private static XMLInputFactory veilig() {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        return fabriek;
    }
}
