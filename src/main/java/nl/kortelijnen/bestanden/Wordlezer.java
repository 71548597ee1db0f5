package nl.kortelijnen.bestanden;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a .docx as who accepts every change reads it: without what was deleted, the old place of what was moved,
 * comments, hidden words, headers and footers. Footnotes and endnotes stand at the end.
 */
final class Wordlezer {

    private final Kantoorbestand bestand;
    private final Regellezer regels = new Regellezer(false);

    Wordlezer(Kantoorbestand bestand) {
        this.bestand = bestand;
    }

    List<Alinea> lees() throws IOException, XMLStreamException {
        Wordstijlen stijlen = new Wordstijlen();
        Wordlijsten lijsten = new Wordlijsten();
        bestand.lees("word/styles.xml", stijlen::lees);
        bestand.lees("word/numbering.xml", lijsten::lees);
        Set<String> noten = new HashSet<>();
        for (String deel : List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")) {
            bestand.lees(deel, xml -> new Woordvanger(regels, stijlen, lijsten, noten).lees(xml));
        }
        return regels.klaar();
    }

    /** Of this name in any namespace; empty when it is not there. */
    static String waarde(XMLStreamReader xml, String naam) {
        for (int plek = 0; plek < xml.getAttributeCount(); plek++) {
            if (xml.getAttributeLocalName(plek).equals(naam)) {
                return xml.getAttributeValue(plek);
            }
        }
        return "";
    }

    /** A property that is on by being there, unless it says no. */
    static boolean isAan(XMLStreamReader xml) {
        return switch (waarde(xml, "val")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    static int getal(String waarde) {
        return waarde.matches("\\d{1,3}") ? Integer.parseInt(waarde) : 0;
    }
}
